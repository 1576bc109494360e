import { addMonths, daysInMonth, fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../../calendar/days.ts';
import { type DayBounds, formatDay, formatEdtf, formatInterval } from '../../calendar/edtf.ts';
import type { Edtf, Granularity, TimeUnit } from '../../types.ts';

/** A stretch of the calendar under all its names. */
export interface CalendarValue {
  readonly edtf: Edtf;
  /** TIMEX3 value. */
  readonly timex: string;
  readonly granularity: Granularity;
  readonly bounds: DayBounds;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const yearText = (year: number): string => formatEdtf({ year });

export function dayValue(day: number): CalendarValue {
  const edtf = formatDay(day);
  return { edtf, timex: edtf, granularity: 'day', bounds: { first: day, last: day } };
}

/** The ISO week that holds a day. */
export function weekValue(day: number): CalendarValue {
  const monday = mondayOf(day);
  const { year, week } = isoWeekOf(day);
  const bounds = { first: monday, last: monday + 6 };
  return { edtf: formatInterval(bounds), timex: `${yearText(year)}-W${pad(week)}`, granularity: 'week', bounds };
}

/** Saturday and Sunday of the ISO week that holds a day. */
export function weekendValue(day: number): CalendarValue {
  const monday = mondayOf(day);
  const bounds = { first: monday + 5, last: monday + 6 };
  return { edtf: formatInterval(bounds), timex: `${weekValue(day).timex}-WE`, granularity: 'interval', bounds };
}

export function monthValue(year: number, month: number): CalendarValue {
  const edtf = formatEdtf({ year, month });
  return { edtf, timex: edtf, granularity: 'month', bounds: monthBounds(year, month, 1) };
}

export function yearValue(year: number): CalendarValue {
  const edtf = yearText(year);
  return { edtf, timex: edtf, granularity: 'year', bounds: monthBounds(year, 1, 12) };
}

const SEASON_NAMES: Readonly<Record<number, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' };

/** Northern seasons of three whole months; winter runs into the next year. */
export function seasonValue(year: number, season: number): CalendarValue {
  const edtf = `${yearText(year)}-${season}`;
  const month = (season - 20) * 3;
  return {
    edtf,
    timex: `${yearText(year)}-${SEASON_NAMES[season]}`,
    granularity: 'season',
    bounds: monthBounds(year, month, 3),
  };
}

export function quarterValue(year: number, quarter: number): CalendarValue {
  const month = quarter * 3 - 2;
  return { ...monthsValue(year, month, 3), timex: `${yearText(year)}-Q${quarter}`, granularity: 'quarter' };
}

export function halfValue(year: number, half: number): CalendarValue {
  return { ...monthsValue(year, half * 6 - 5, 6), timex: `${yearText(year)}-H${half}` };
}

function monthsValue(year: number, month: number, months: number): CalendarValue {
  const last = addMonths({ year, month, day: 1 }, months - 1);
  const edtf = `${formatEdtf({ year, month })}/${formatEdtf({ year: last.year, month: last.month })}`;
  return { edtf, timex: edtf, granularity: 'interval', bounds: monthBounds(year, month, months) };
}

/** `decade` is the year without its last digit: 199 for the 1990s. */
export function decadeValue(decade: number): CalendarValue {
  if (decade < 0) return yearsBeforeChrist(decade * 10, 10, { timex: pad(-1 - decade, 3), granularity: 'decade' });
  const digits = pad(decade, 3);
  return { edtf: `${digits}X`, timex: digits, granularity: 'decade', bounds: yearsBounds(decade * 10, 10) };
}

/** `century` is the year without its last two digits: 17 for the 18th century. */
export function centuryValue(century: number): CalendarValue {
  if (century < 0) return yearsBeforeChrist(century * 100, 100, { timex: pad(-1 - century), granularity: 'century' });
  const digits = pad(century);
  return { edtf: `${digits}XX`, timex: digits, granularity: 'century', bounds: yearsBounds(century * 100, 100) };
}

/** EDTF has no unspecified digits before the year 0: the years are written out. TIMEX3 counts them with `BC`. */
function yearsBeforeChrist(
  year: number,
  years: number,
  { timex, granularity }: Pick<CalendarValue, 'timex' | 'granularity'>,
): CalendarValue {
  const edtf = `${yearText(year)}/${yearText(year + years - 1)}`;
  return { edtf, timex: `BC${timex}`, granularity, bounds: yearsBounds(year, years) };
}

function monthBounds(year: number, month: number, months: number): DayBounds {
  const end = addMonths({ year, month, day: 1 }, months - 1);
  return {
    first: toDayNumber({ year, month, day: 1 }),
    last: toDayNumber({ ...end, day: daysInMonth(end.year, end.month) }),
  };
}

function yearsBounds(year: number, years: number): DayBounds {
  return {
    first: toDayNumber({ year, month: 1, day: 1 }),
    last: toDayNumber({ year: year + years - 1, month: 12, day: 31 }),
  };
}

/** Months in a unit that is counted in months. */
const MONTHS_IN: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};
const DAYS_IN: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, weekend: 7 };

/** The day `by` units from a day; fractions of months are taken to the day. Clock units stay on the day. */
export function shiftDay(day: number, unit: TimeUnit, by: number): number {
  const days = DAYS_IN[unit];
  if (days !== undefined) return day + Math.round(by * days);
  const months = MONTHS_IN[unit];
  if (months === undefined) return day;
  const whole = Math.trunc(by * months);
  const rest = Math.round((by * months - whole) * 30.4);
  return toDayNumber(addMonths(fromDayNumber(day), whole)) + rest;
}

/** The calendar's unit that holds a day: its week, month, quarter … */
export function unitAround(day: number, unit: TimeUnit): CalendarValue {
  const { year, month } = fromDayNumber(day);
  switch (unit) {
    case 'week':
      return weekValue(day);
    case 'weekend':
      return weekendValue(day);
    case 'month':
      return monthValue(year, month);
    case 'season':
      return seasonAround(year, month);
    case 'quarter':
      return quarterValue(year, Math.ceil(month / 3));
    case 'half':
      return halfValue(year, month <= 6 ? 1 : 2);
    case 'year':
      return yearValue(year);
    case 'decade':
      return decadeValue(Math.floor(year / 10));
    case 'century':
    case 'millennium':
      return centuryValue(Math.floor(year / 100));
    default:
      return dayValue(day);
  }
}

function seasonAround(year: number, month: number): CalendarValue {
  return month < 3 ? seasonValue(year - 1, 24) : seasonValue(year, 20 + Math.floor(month / 3));
}
