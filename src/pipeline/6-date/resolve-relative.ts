import { fromDayNumber, toDayNumber, weekdayOf } from '../../calendar/days.ts';
import type { CalendarForm, RelativeForm, TimeUnit, WithinForm } from '../../types.ts';
import { type CalendarValue, dayValue, quarterValue, shiftDay, unitAround } from './calendar-value.ts';
import { nthWeekday } from './nth-weekday.ts';
import { partInYear } from './resolve-calendar.ts';
import { type Anchor, anchorFor, type FormContext, filled, type ReadForm, type ReadValue } from './resolve-context.ts';

/** “last week”, “last Friday”, “next March”, “the weekend”. */
export function readRelative(form: RelativeForm, context: FormContext): ReadValue | null {
  const { of, shift, from } = form;
  const told = anchorFor(context, from);
  const anchor =
    of.kind === 'unit' && told && isCoarserThan(of.unit, told, context) ? anchorFor(context, 'publication') : told;
  if (anchor === null) return null;
  const goesOn = shift > 0 || (shift === 0 && from === 'reference');
  if (of.kind === 'unit' && goesOn && told && anchor !== told && /^(?:day|week|weekend)$/.test(of.unit))
    return inMonthTold(context);
  if (of.kind === 'unit') return readUnit(of.unit, form, anchor, context);
  return of.weekday !== undefined && of.month === undefined
    ? readNearWeekday(of.weekday, shift, anchor)
    : readNearName(of, shift, shift > 0 ? endOfYear(anchor, context) : anchor);
}

/** “In November 2022 …, the following day”, “that weekend”: in that month, as far as anybody can tell. */
function inMonthTold({ reference }: FormContext): ReadValue | null {
  if (reference === null) return null;
  const month = unitAround(reference.day, 'month');
  const isMonth = month.bounds.first === reference.bounds.first && month.bounds.last === reference.bounds.last;
  return isMonth ? filled(month, 'same-month', { day: reference.day, is: 'reference' }) : null;
}

/** “In 2020 …, the following March”: that of the next year. */
function endOfYear(anchor: Anchor, { reference }: FormContext): Anchor {
  const isYear = anchor.is === 'reference' && reference?.bounds.last !== null && reference?.edtf.length === 4;
  return isYear && reference.bounds.last !== null ? { ...anchor, day: reference.bounds.last } : anchor;
}

const UNIT_DAYS: Partial<Record<TimeUnit, number>> = { day: 7, week: 14, weekend: 14, month: 62, quarter: 100 };

/** “the previous quarter” isn’t counted from a year. */
function isCoarserThan(unit: TimeUnit, anchor: Anchor, { reference, narrative }: FormContext): boolean {
  if (anchor.is !== 'reference' || reference === null || narrative) return false;
  return (reference.bounds.last ?? Infinity) - reference.day > (UNIT_DAYS[unit] ?? Infinity);
}

function readUnit(unit: TimeUnit, { shift, from }: RelativeForm, anchor: Anchor, context: FormContext): ReadValue {
  const rule = shift === 0 ? 'this-unit' : shift < 0 ? 'unit-before' : 'unit-after';
  const details = { unit, by: shift };
  const told = from === 'text' && shift === 0 ? asTold(unit, anchor, context) : null;
  const by = isWeekToCome(unit, shift, anchor, context) ? 1 : shift;
  const value = told ?? unitAround(shiftDay(startOfUnit(anchor.day, unit), unit, by), unit);
  return filled(value, rule, anchor, details);
}

const SUNDAY = 7;
/** “will meet later this week”, said on a Sunday, whose own week is all but over. */
const isWeekToCome = (unit: TimeUnit, shift: number, { day, is }: Anchor, context: FormContext): boolean =>
  unit === 'week' &&
  shift === 0 &&
  is === 'publication' &&
  weekdayOf(day) === SUNDAY &&
  (context.ahead || context.direction === 'future');

const SATURDAY = 6;
/** So long after its end “the quarter” is still the one before. */
const REPORTING_DAYS = 50;

/** “the weekend” is the last one, “the quarter” the one told or the one that has ended. */
function asTold(unit: TimeUnit, { day }: Anchor, { direction, reference }: FormContext): CalendarValue | null {
  if (unit === 'weekend' && direction !== 'future' && weekdayOf(day) < SATURDAY) return unitAround(day - 7, unit);
  if (unit !== 'quarter') return null;
  const { year, month } = fromDayNumber(day);
  const told = reference === null ? null : quarterAround(reference.bounds.first, reference.bounds.last);
  const begun = day - toDayNumber({ year, month: month - ((month - 1) % 3), day: 1 });
  return told ?? unitAround(begun < REPORTING_DAYS ? day - begun - 1 : day, unit);
}

/** The quarter that a stretch is, exactly. */
export function quarterAround(first: number | null, last: number | null): CalendarValue | null {
  if (first === null || last === null) return null;
  const { year, month } = fromDayNumber(first);
  const quarter = quarterValue(year, Math.ceil(month / 3));
  return quarter.bounds.first === first && quarter.bounds.last === last ? quarter : null;
}

/** A month-end shifted by months must not skip a month; a week is counted from its Monday. */
function startOfUnit(day: number, unit: TimeUnit): number {
  if (unit === 'day') return day;
  if (unit === 'week' || unit === 'weekend') return day - (weekdayOf(day) - 1);
  const { year, month } = fromDayNumber(day);
  return toDayNumber({ year, month, day: 1 });
}

/** “next Friday” said on a Monday: for some this week’s, for others the one after; “last Monday” on a Friday likewise. */
function readNearWeekday(weekday: number, shift: number, anchor: Anchor): ReadValue {
  const today = weekdayOf(anchor.day);
  const back = ((today - weekday + 6) % 7) + 1;
  const ahead = ((weekday - today + 6) % 7) + 1;
  const days = shift < 0 ? -back : shift > 0 ? ahead : weekday - today;
  const rule = shift < 0 ? 'last-weekday' : shift > 0 ? 'next-weekday' : 'weekday-this-week';
  const read = filled(dayValue(anchor.day + days), rule, anchor, { weekday });
  const isTwofold =
    shift !== 0 && today < SATURDAY && startOfUnit(anchor.day + days, 'week') === anchor.day - today + 1;
  return isTwofold ? { ...read, alternatives: [dayValue(anchor.day + days + 7 * shift).edtf] } : read;
}

/** “last August”: the last one over; “next March”: the first to begin; “this summer”: this year’s. */
function readNearName(of: CalendarForm, shift: number, anchor: Anchor): ReadValue | null {
  const { year } = fromDayNumber(anchor.day);
  const candidates = [year - 2, year - 1, year, year + 1, year + 2].map((candidate) => partInYear(of, candidate));
  const before = ({ bounds }: CalendarValue) => bounds.last !== null && bounds.last < anchor.day;
  const after = ({ bounds }: CalendarValue) => bounds.first !== null && bounds.first > anchor.day;
  const found =
    shift < 0 ? candidates.findLast(before) : shift > 0 ? candidates.find(after) : thisOne(candidates, anchor);
  const rule = shift < 0 ? 'name-before' : shift > 0 ? 'name-after' : 'name-this-year';
  return found ? filled(found, rule, anchor) : null;
}

/** “this winter” in January is the one that began last year. */
function thisOne(candidates: readonly CalendarValue[], { day }: Anchor): CalendarValue | undefined {
  const around = candidates.find(({ bounds }) => (bounds.first ?? day) <= day && day <= (bounds.last ?? day));
  return around ?? candidates[2];
}

/** “November last year”, “Friday of next week”. */
export function readWithin({ part, whole }: WithinForm, context: FormContext, readForm: ReadForm): ReadValue | null {
  const outer = readForm(whole, context);
  const first = outer?.bounds.first ?? null;
  if (!outer || first === null) return null;
  const { year, month } = fromDayNumber(first);
  const value =
    part.weekday !== undefined && part.month === undefined
      ? (nthWeekday(outer, part.weekday, part.nth ?? 1) ?? outer)
      : partInYear(part.day !== undefined && part.month === undefined ? { ...part, month } : part, year);
  const step = { rule: 'part-of', anchor: outer.edtf, anchorIs: 'whole', value: value.edtf };
  return { ...value, steps: [...outer.steps, step], implied: true };
}
