import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, fromDayNumber, isoWeekOf, toDayNumber, weekdayOf } from './days.ts';
import { formatDay, formatInterval, intersect, overlaps, parseEdtf } from './edtf.ts';

const anyDay = fc.integer({ min: -800_000, max: 800_000 });

describe('the calendar', () => {
  it('goes from a day to its number and back', () => {
    fc.assert(fc.property(anyDay, (day) => toDayNumber(fromDayNumber(day)) === day));
  });

  it('agrees with the platform about days and weekdays', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(fromDayNumber(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  it.each([
    ['2025-01-01', { year: 2025, week: 1 }],
    ['2021-01-03', { year: 2020, week: 53 }],
    ['2024-12-30', { year: 2025, week: 1 }],
  ])('puts %s in ISO week %j', (text, week) => {
    expect(isoWeekOf(parseEdtf(text)?.first ?? 0)).toEqual(week);
  });

  it('knows the length of February', () => {
    expect([1900, 2000, 2024, 2025].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});

describe('an EDTF date', () => {
  it.each([
    ['2025-08-01', '2025-08-01', '2025-08-01', 'day'],
    ['2025-05~', '2025-05-01', '2025-05-31', 'month'],
    ['2025-22', '2025-06-01', '2025-08-31', 'season'],
    ['2024-24', '2024-12-01', '2025-02-28', 'season'],
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['17XX', '1700-01-01', '1799-12-31', 'century'],
    ['2025-07-21/2025-07-27', '2025-07-21', '2025-07-27', 'interval'],
    ['2025-05/2025-07', '2025-05-01', '2025-07-31', 'interval'],
  ])('%s runs from %s to %s (%s)', (text, first, last, precision) => {
    const parsed = parseEdtf(text);
    expect(parsed).toMatchObject({ precision });
    expect([formatDay(parsed?.first ?? 0), formatDay(parsed?.last ?? 0)]).toEqual([first, last]);
  });

  it.each(['2014/..', '../2025-05-16'])('%s is open at one end', (text) => {
    const parsed = parseEdtf(text);
    expect(parsed?.first === null || parsed?.last === null).toBe(true);
    expect(parsed?.first === null && parsed?.last === null).toBe(false);
  });

  it.each([
    '2025-02-30',
    '2025-13',
    '2025-00-10',
    'last week',
    '../..',
    '',
    '2025-08-02/2025-08-01',
    '2025/2024/2023',
    '17XX-05',
  ])('%j is not one', (text) => expect(parseEdtf(text)).toBeNull());

  it('is one for the reference parser too, whenever it is one for us', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1, max: 2400 }),
      month: fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined }),
      day: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
      mark: fc.constantFrom('', '~', '?', '%'),
    });
    const text = parts.map(({ year, month, day, mark }) =>
      [String(year).padStart(4, '0'), month, month && day]
        .filter((part) => part !== undefined)
        .map((part) => String(part).padStart(2, '0'))
        .join('-')
        .concat(mark),
    );
    // The reference parser has no qualified seasons.
    const qualifiedSeason = /-2[1-4][~?%]$/;
    fc.assert(
      fc.property(text, (date) => qualifiedSeason.test(date) || parseEdtf(date) === null || edtf(date) !== null),
    );
  });

  it('shares days with another or doesn’t, whichever is asked first', () => {
    const bounds = fc.tuple(anyDay, fc.nat(400)).map(([first, length]) => ({ first, last: first + length }));
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(intersect(a, b) !== null).toBe(overlaps(a, b));
      }),
    );
  });

  it('is written as one day when both ends are', () => {
    expect(formatInterval({ first: 0, last: 0 })).toBe('1970-01-01');
    expect(formatInterval({ first: 0, last: null })).toBe('1970-01-01/..');
  });
});
