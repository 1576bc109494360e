import { describe, expect, it } from 'vitest';
import { READER_WORDS } from '../languages/en/messages.ts';
import { DayWords } from './words.ts';

const words = new DayWords(READER_WORDS.calendar);
const dayOf = (date: string) => Date.parse(`${date}T00:00Z`) / 86_400_000;
const BEFORE_OUR_ERA = Date.UTC(-43, 2, 15) / 86_400_000;

describe('days in words', () => {
  it.each([
    ['2022-01-03', '2022-01-03', 'Jan 3, 2022'],
    ['2022-01-03', '2022-01-09', 'Jan 3 – Jan 9, 2022'],
    ['2022-12-30', '2023-01-02', 'Dec 30, 2022 – Jan 2, 2023'],
  ])('from %s to %s is %s', (first, last, said) => expect(words.stretch(dayOf(first), dayOf(last))).toBe(said));

  it('counts years before the common era from 1 on', () => expect(words.day(BEFORE_OUR_ERA)).toBe('Mar 15, 44 BCE'));

  it.each([
    ['2022-01-01', '2022'],
    ['2022-05-01', 'May'],
    ['2022-05-09', 'May 9'],
  ])('a tick at %s says %s', (date, said) => expect(words.tick(new Date(date))).toBe(said));
});
