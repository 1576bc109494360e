import { fromDayNumber } from '../../calendar/days.ts';
import { formatInterval } from '../../calendar/edtf.ts';
import type { ShiftForm, TimeForm, TimeUnit } from '../../types.ts';
import {
  type CalendarValue,
  dayValue,
  monthValue,
  quarterValue,
  shiftDay,
  unitAround,
  yearValue,
} from './calendar-value.ts';
import { type Anchor, anchorFor, type FormContext, filled, type ReadForm, type ReadValue } from './resolve-context.ts';
import { quarterAround } from './resolve-relative.ts';

const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour']);

/** “three years ago”, “two days later”, “a week ahead of the deadline”. */
export function readShift(form: ShiftForm, context: FormContext, readForm: ReadForm): ReadValue | null {
  const { unit, by, from } = form;
  const details = { unit, by };
  const rule = by < 0 ? 'shift-back' : by > 0 ? 'shift-forward' : 'same-day';
  if (from !== 'publication' && from !== 'reference') return fromOther(form, from, context, readForm);
  const told = anchorFor(context, from);
  const coarse = told !== null && from === 'reference' && isTooCoarse(unit, told, context);
  // “has ruled since 2009 … conceded two hours later”: on the day of the report
  const anchor = coarse && CLOCK_UNITS.has(unit) && !context.narrative ? anchorFor(context, 'publication') : told;
  if (anchor === null || (coarse && anchor === told)) return null;
  // “Two days later” than nothing told is not two days from now.
  if (from === 'reference' && anchor.is === 'publication' && by > 0 && !CLOCK_UNITS.has(unit)) return null;
  const bounds = anchor.is === 'reference' && unit === 'year' ? context.reference?.bounds : null;
  const quarter =
    bounds && quarterAround(bounds.first, bounds.last) ? sameStretch(bounds.first, bounds.last, by) : null;
  const value = quarter ?? shifted(anchor.day, unit, by);
  const isNear = isLess(form, context);
  const read = isNear ? since(value, anchor.day, form) : value;
  const [end] = isNear ? [read.bounds.last] : [read.bounds.first];
  if (by > 0 && anchor.is === 'reference' && isAhead(end, unit, context)) return null;
  return filled(read, isNear ? `within-${rule}` : rule, anchor, details);
}

/** “Two weeks later, he was hurt”: what has happened wasn't counted from a day so near that it would lie ahead. */
function isAhead(day: number | null, unit: TimeUnit, { behind, direction, publication, ahead }: FormContext): boolean {
  const isTold = behind || direction === 'past' || (LONG_UNITS.has(unit) && direction === null && !ahead);
  return isTold && publication !== null && day !== null && day > publication;
}

/** “He was shot last week. 40 years later, his firm …”: a story told so far isn't of the future. */
const LONG_UNITS: ReadonlySet<TimeUnit> = new Set(['year', 'decade', 'century']);

/** “less than 24 hours later” is hardly another day. */
const isLess = ({ unit, by }: ShiftForm, { lessThan }: FormContext): boolean =>
  lessThan && by !== 0 && !CLOCK_UNITS.has(unit);

/** “less than two years after”: some time from the day counted from on; its TIMEX3 value stays that of the count. */
function since({ timex }: CalendarValue, from: number, { unit, by }: ShiftForm): CalendarValue {
  const to = shiftDay(from, unit, by);
  const bounds = { first: Math.min(from, to), last: Math.max(from, to) };
  return { edtf: formatInterval(bounds), timex, granularity: 'interval', bounds };
}

/** “two days later” than a year says nothing; how long a stretch may be to count each unit from it. */
const LONGEST_ANCHOR_DAYS: Partial<Record<TimeUnit, number>> = {
  second: 2,
  minute: 2,
  hour: 2,
  day: 7,
  week: 7,
  month: 100,
};

function isTooCoarse(unit: TimeUnit, anchor: Anchor, { reference }: FormContext): boolean {
  if (anchor.is !== 'reference' || reference === null) return false;
  return (reference.bounds.last ?? Infinity) - reference.day >= (LONGEST_ANCHOR_DAYS[unit] ?? Infinity);
}

/** “ten years ago this week” is a week, “last summer” a summer. */
function sameUnit({ granularity, bounds }: ReadValue, years: number): CalendarValue | null {
  if ((granularity !== 'week' && granularity !== 'season') || bounds.first === null) return null;
  const middle = bounds.first + (granularity === 'week' ? 3 : 45);
  return unitAround(shiftDay(middle, 'year', years), granularity);
}

/** “a year earlier” than a quarter is a quarter. */
function sameStretch(first: number | null, last: number | null, years: number): CalendarValue | null {
  if (first === null || last === null) return null;
  const { year, month, day } = fromDayNumber(first);
  if (day === 1 && monthValue(year, month).bounds.last === last) return monthValue(year + years, month);
  return quarterAround(first, last) === null ? null : quarterValue(year + years, Math.ceil(month / 3));
}

function shifted(day: number, unit: TimeUnit, by: number): CalendarValue {
  const to = shiftDay(day, unit, by);
  if (CLOCK_UNITS.has(unit)) return dayValue(to);
  if (unit === 'decade' || unit === 'century') return yearValue(fromDayNumber(to).year);
  return Number.isInteger(by) ? unitAround(to, unit) : dayValue(to);
}

function fromOther(form: ShiftForm, from: TimeForm, context: FormContext, readForm: ReadForm): ReadValue | null {
  const { unit, by } = form;
  const other = readForm(from, context);
  const day = (by < 0 ? other?.bounds.first : other?.bounds.last) ?? null;
  if (!other || day === null) return null;
  const length = (other.bounds.last ?? day) - (other.bounds.first ?? day);
  if (length > 0 && (unit === 'day' || unit === 'week')) return null;
  if (by === 0) return filled(unitAround(day, unit), 'unit-around', { day, is: 'event' }, { unit });
  const whole =
    unit === 'year' ? (sameUnit(other, by) ?? sameStretch(other.bounds.first, other.bounds.last, by)) : null;
  const value = whole ?? (length === 0 ? dayValue(shiftDay(day, unit, by)) : shifted(day, unit, by));
  const is = from.kind === 'event' ? 'event' : 'day';
  const rule = by < 0 ? 'shift-back' : 'shift-forward';
  const read = isLess(form, context)
    ? filled(since(value, day, form), `within-${rule}`, { day, is }, { unit, by })
    : filled(value, rule, { day, is }, { unit, by });
  return { ...read, steps: [...other.steps, ...read.steps] };
}
