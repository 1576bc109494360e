import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates, find, values } from '../../../../test/support/read-times.ts';
import { fromDayNumber, toDayNumber, weekdayOf } from '../../../calendar/days.ts';
import { formatDay, parseEdtf } from '../../../calendar/edtf.ts';
import { boundsOn } from '../../../pipeline/6-date/resolve-time.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

interface Named {
  readonly year: number;
  readonly month: string;
  readonly short: string;
  readonly day: number;
  readonly weekday: string;
  readonly iso: string;
}

/** Full newspaper forms. */
const FORMS: readonly ((day: Named) => string)[] = [
  ({ month, day, year }) => `${month} ${day}, ${year}`,
  ({ short, day, year }) => `${short} ${day}, ${year}`,
  ({ weekday, month, day, year }) => `${weekday}, ${month} ${day}, ${year}`,
  ({ weekday, short, day, year }) => `${weekday}, ${short} ${day}, ${year}`,
  ({ month, day, year }) => `${day} ${month} ${year}`,
  ({ weekday, month, day, year }) => `${weekday} ${day} ${month} ${year}`,
  ({ month, day, year }) => `the ${day}${suffix(day)} of ${month}, ${year}`,
  ({ month, day, year }) => `${month} ${day}${suffix(day)}, ${year}`,
  ({ iso }) => iso,
];

function suffix(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function named(dayNumber: number): Named {
  const { year, month, day } = fromDayNumber(dayNumber);
  const names = { month: MONTHS[month - 1] ?? '', short: SHORT[month - 1] ?? '' };
  return { year, day, ...names, weekday: WEEKDAYS[weekdayOf(dayNumber) - 1] ?? '', iso: formatDay(dayNumber) };
}

const FIRST = toDayNumber({ year: 1600, month: 1, day: 1 });
const LAST = toDayNumber({ year: 2200, month: 12, day: 31 });
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('a day in full', () => {
  it('is that day in every newspaper form, whatever the publication', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...FORMS), (day, published, form) => {
        const text = `They met on ${form(named(day))}.`;
        expect(dates(text, formatDay(published)), text).toEqual([formatDay(day)]);
        expect(dates(text, null), text).toEqual([formatDay(day)]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is found for every single day from 1600 to 2200', () => {
    for (let day = FIRST; day <= LAST; day += 1) {
      const form = FORMS[day % FORMS.length] ?? FORMS[0];
      const [found] = find(`On ${form?.(named(day))} they met.`);
      const bounds = found ? boundsOn(found, 0) : null;
      if (bounds?.first !== day || bounds.last !== day) expect.fail(`${form?.(named(day))} was not read as that day`);
    }
  });
});

describe('a day without its year', () => {
  it('lies within half a year of the publication', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, published) => {
        const { month, day: number } = named(day);
        if (month === 'February' && number === 29) return;
        const [edtf] = dates(`They spoke of ${month} ${number}.`, formatDay(published));
        expect(Math.abs((parseEdtf(edtf ?? '')?.first ?? Number.NaN) - published)).toBeLessThanOrEqual(183);
      }),
      { numRuns: 1000 },
    );
  });

  it('lies in the year before when something was done on it', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, published) => {
        const { month, day: number } = named(day);
        if (month === 'February' && number === 29) return;
        const [edtf] = dates(`They met on ${month} ${number}.`, formatDay(published));
        const ago = published - (parseEdtf(edtf ?? '')?.first ?? Number.NaN);
        expect(ago).toBeGreaterThanOrEqual(-20);
        expect(ago).toBeLessThanOrEqual(366);
      }),
    );
  });

  it('has no date while the publication is unknown, but a value', () => {
    expect(dates('They met on August 8.', null)).toEqual([]);
    expect(values('They met on August 8.', null)).toEqual(['DATE XXXX-08-08']);
  });
});

describe('a bare weekday', () => {
  it('lies within six days of the publication and is that weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...WEEKDAYS), fc.boolean(), (published, weekday, ahead) => {
        const text = ahead ? `They will meet on ${weekday}.` : `They met on ${weekday}.`;
        const first = parseEdtf(dates(text, formatDay(published))[0] ?? '')?.first ?? Number.NaN;
        expect(Math.abs(first - published)).toBeLessThanOrEqual(6);
        expect(ahead ? first >= published : first <= published).toBe(true);
        expect(WEEKDAYS[weekdayOf(first) - 1]).toBe(weekday);
      }),
    );
  });
});
