import { toDayNumber, weekdayOf } from '../../calendar/days.ts';

/** The nth weekday of a month; from its end when `nth` is negative. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = toDayNumber({ year, month, day: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const next = toDayNumber({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 });
  return next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7);
}

/** Western Easter Sunday. The “Anonymous Gregorian” computus (Nature, 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return toDayNumber({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 });
}

const fixed = (month: number, day: number) => (year: number) => toDayNumber({ year, month, day });

const HOLIDAYS: Readonly<Record<string, (year: number) => number>> = {
  'new-year': fixed(1, 1),
  'mlk-day': (year) => nthWeekday(year, 1, 1, 3),
  valentine: fixed(2, 14),
  'presidents-day': (year) => nthWeekday(year, 2, 1, 3),
  'australia-day': fixed(1, 26),
  'womens-day': fixed(3, 8),
  'st-patrick': fixed(3, 17),
  'earth-day': fixed(4, 22),
  'anzac-day': fixed(4, 25),
  'canada-day': fixed(7, 1),
  'good-friday': (year) => easter(year) - 2,
  easter,
  'easter-monday': (year) => easter(year) + 1,
  'may-day': fixed(5, 1),
  'memorial-day': (year) => nthWeekday(year, 5, 1, -1),
  juneteenth: fixed(6, 19),
  'july-4': fixed(7, 4),
  'bastille-day': fixed(7, 14),
  'labor-day': (year) => nthWeekday(year, 9, 1, 1),
  'columbus-day': (year) => nthWeekday(year, 10, 1, 2),
  halloween: fixed(10, 31),
  'veterans-day': fixed(11, 11),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'new-year-eve': fixed(12, 31),
  groundhog: fixed(2, 2),
  'april-fools': fixed(4, 1),
  mothers: (year) => nthWeekday(year, 5, 7, 2),
  fathers: (year) => nthWeekday(year, 6, 7, 3),
  'black-friday': (year) => nthWeekday(year, 11, 4, 4) + 1,
  'cyber-monday': (year) => nthWeekday(year, 11, 4, 4) + 4,
  'palm-sunday': (year) => easter(year) - 7,
  'ash-wednesday': (year) => easter(year) - 46,
  'us-election': (year) => nthWeekday(year, 11, 1, 1) + 1,
};

/** Day number of a holiday in a year; `null` for one the calendar doesn't know. */
export function holidayIn(name: string, year: number): number | null {
  return HOLIDAYS[name]?.(year) ?? null;
}
