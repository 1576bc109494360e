import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('Lengths with a place in the calendar', () => {
  it.each<[string, string[]]>([
    ['Over the past three years, rents have doubled.', ['2022-08-04/2025-08-04']],
    ['In the last 24 hours two villages fell.', ['2025-08-04']],
    ['The next two weeks will be decisive.', ['2025-08-04/2025-08-18']],
    ['He gave them 10 days in the past two months.', ['2025-06-04/2025-08-04']],
    ['Within the next six months prices will change.', ['2025-08-04/2026-02-04']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
