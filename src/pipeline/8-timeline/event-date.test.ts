import { describe, expect, it } from 'vitest';
import { mentionOf, type Told } from '../7-merge/mention-for-tests.ts';
import { composeDate } from './event-date.ts';

const told = (article: string, on: string | null, more: Partial<Told> = {}) =>
  mentionOf({ article, on, quote: 'Owners and dockers met.', what: 'meet', ...more });
const date = (...mentions: readonly ReturnType<typeof told>[]) => composeDate(mentions)?.edtf ?? null;
const REPORTED: Partial<Told> = { time: { from: 'publication', reason: 'lead' } };

describe('an event’s date', () => {
  it('is the day that one source gives, though two give the month', () =>
    expect(date(told('a', '2021-03'), told('b', '2021-03'), told('c', '2021-03-08'))).toBe('2021-03-08'));

  it('is the week that words name rather than the day of a report', () =>
    expect(date(told('a', '2021-03-10', REPORTED), told('b', '2021-03-01/2021-03-07'))).toBe('2021-03-01/2021-03-07'));

  it('is the day of a report rather than a month', () =>
    expect(date(told('a', '2021-03-10', REPORTED), told('b', '2021-03'))).toBe('2021-03-10'));

  it('is of two days the one that more articles give, with the other beside it', () => {
    const mentions = [told('a', '2021-03-08'), told('b', '2021-03-09'), told('c', '2021-03-09')];
    expect([composeDate(mentions)?.edtf, composeDate(mentions)?.alternatives]).toEqual(['2021-03-09', ['2021-03-08']]);
  });

  it('is counted once for an article that repeats it', () => {
    const mentions = [
      told('a', '2021-03-09'),
      told('a', '2021-03-09'),
      told('b', '2021-03-08'),
      told('c', '2021-03-08'),
    ];
    expect(date(...mentions)).toBe('2021-03-08');
  });

  it('is exact rather than about, and unknown when nobody says', () => {
    expect(date(told('a', '2021-03-08~'), told('b', '2021-03-09'))).toBe('2021-03-09');
    expect(date(told('a', null))).toBeNull();
  });
});
