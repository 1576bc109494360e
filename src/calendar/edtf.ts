import { type CalendarDay, daysInMonth, fromDayNumber, isDay, toDayNumber } from './days.ts';

/** What an EDTF string spans, in day numbers; `null` is an open or unknown end. */
export interface DayBounds {
  readonly first: number | null;
  readonly last: number | null;
}

export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

export interface ParsedEdtf extends DayBounds {
  readonly precision: EdtfPrecision;
  /** `~` or `%` */
  readonly approximate: boolean;
  /** `?` or `%` */
  readonly uncertain: boolean;
}

const pad = (value: number, width: number): string =>
  value < 0 ? `-${String(-value).padStart(width, '0')}` : String(value).padStart(width, '0');

/** `2025`, `2025-08` or `2025-08-01`. */
export function formatEdtf(date: { readonly year: number; readonly month?: number; readonly day?: number }): string {
  const month = date.month === undefined ? '' : `-${pad(date.month, 2)}`;
  const day = date.month === undefined || date.day === undefined ? '' : `-${pad(date.day, 2)}`;
  return `${pad(date.year, 4)}${month}${day}`;
}

export function formatDay(dayNumber: number): string {
  return formatEdtf(fromDayNumber(dayNumber));
}

/** `first/last`, a single day where both are one, `..` for an open end. */
export function formatInterval(bounds: DayBounds): string {
  const first = bounds.first === null ? '..' : formatDay(bounds.first);
  const last = bounds.last === null ? '..' : formatDay(bounds.last);
  return first === last ? first : `${first}/${last}`;
}

const yearBounds = (from: number, to: number): DayBounds => ({
  first: toDayNumber({ year: from, month: 1, day: 1 }),
  last: toDayNumber({ year: to, month: 12, day: 31 }),
});

const monthsBounds = (year: number, month: number, months: number): DayBounds => {
  const lastIndex = month - 1 + months - 1;
  const lastYear = year + Math.floor(lastIndex / 12);
  const lastMonth = (lastIndex % 12) + 1;
  return {
    first: toDayNumber({ year, month, day: 1 }),
    last: toDayNumber({ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) }),
  };
};

const SINGLE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

/** First months of EDTF's seasons 21–24; winter runs into the next year. */
const SEASON_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** One date (no interval); `null` when it is not EDTF level 1 as this project writes it. */
function parseSingle(text: string): ParsedEdtf | null {
  const match = SINGLE.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText, mark] = match;
  const qualified = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  if (yearText.endsWith('X')) return monthText ? null : { ...unspecified(yearText), ...qualified };
  const year = Number(yearText);
  if (!monthText) return { precision: 'year', ...yearBounds(year, year), ...qualified };
  const month = Number(monthText);
  const seasonMonth = SEASON_MONTH[month];
  if (seasonMonth !== undefined)
    return dayText ? null : { precision: 'season', ...monthsBounds(year, seasonMonth, 3), ...qualified };
  if (month < 1 || month > 12) return null;
  if (!dayText) return { precision: 'month', ...monthsBounds(year, month, 1), ...qualified };
  const date: CalendarDay = { year, month, day: Number(dayText) };
  if (!isDay(date)) return null;
  const first = toDayNumber(date);
  return { precision: 'day', first, last: first, ...qualified };
}

function unspecified(yearText: string): DayBounds & { precision: EdtfPrecision } {
  const digits = yearText.replaceAll('X', '');
  const span = yearText.length - digits.length === 1 ? 10 : 100;
  const from = Number(digits) * span;
  return { precision: span === 10 ? 'decade' : 'century', ...yearBounds(from, from + span - 1) };
}

/** The same few thousand dates come back for every mention of a large archive. */
const parsed = new Map<string, ParsedEdtf | null>();
const MOST_PARSED = 50_000;

/** Reads EDTF level 1 as written in this project; `null` for anything else, impossible days included. */
export function parseEdtf(text: string): ParsedEdtf | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const value = parseAnew(text);
  parsed.set(text, value);
  return value;
}

function parseAnew(text: string): ParsedEdtf | null {
  const ends = text.split('/');
  if (ends.length === 1) return parseSingle(text);
  const [startText, endText] = ends;
  if (ends.length > 2 || startText === undefined || endText === undefined) return null;
  const open = (end: string) => end === '..' || end === '';
  const start = open(startText) ? null : parseSingle(startText);
  const end = open(endText) ? null : parseSingle(endText);
  if ((!start && !open(startText)) || (!end && !open(endText)) || (!start && !end)) return null;
  if (start && end && start.first !== null && end.last !== null && start.first > end.last) return null;
  return {
    precision: 'interval',
    first: start?.first ?? null,
    last: end?.last ?? null,
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
  };
}

/** Whether two EDTF dates can name a common day. */
export function overlaps(a: DayBounds, b: DayBounds): boolean {
  return (a.first ?? -Infinity) <= (b.last ?? Infinity) && (b.first ?? -Infinity) <= (a.last ?? Infinity);
}

/** Days both allow; `null` when there is none. */
export function intersect(a: DayBounds, b: DayBounds): DayBounds | null {
  if (!overlaps(a, b)) return null;
  const first = a.first === null ? b.first : b.first === null ? a.first : Math.max(a.first, b.first);
  const last = a.last === null ? b.last : b.last === null ? a.last : Math.min(a.last, b.last);
  return { first, last };
}

/** Days from first to last, both included; `Infinity` when an end is open. */
export function lengthInDays(bounds: DayBounds): number {
  return bounds.first === null || bounds.last === null ? Infinity : bounds.last - bounds.first + 1;
}
