import { fromDayNumber, isDay, toDayNumber, weekdayOf } from '../../calendar/days.ts';
import { type DayBounds, formatDay, formatInterval, parseEdtf } from '../../calendar/edtf.ts';
import type {
  CalendarForm,
  DateStep,
  DurationForm,
  RelativeForm,
  TimeExpression,
  TimeForm,
  WithinForm,
} from '../../types.ts';
import {
  type CalendarValue,
  centuryValue,
  dayValue,
  decadeValue,
  halfValue,
  monthValue,
  quarterValue,
  seasonValue,
  shiftDay,
  unitAround,
  yearValue,
} from './calendar-value.ts';
import { holidayIn } from './holidays.ts';
import { nearestDay, nearestYear } from './nearest.ts';

/** What a form is read against; `null` for what isn't known. */
export interface FormContext {
  /** One candidate day of publication. */
  readonly publication: number | null;
  readonly reference: DayBounds | null;
  readonly direction: TimeExpression['direction'];
  readonly eventDate: (noun: string) => string | null;
  /** A history, whose dates without a year follow the last date rather than the publication. */
  readonly narrative: boolean;
}

/** A value with the steps to it; `implied` when something was filled in. */
export interface ReadValue extends CalendarValue {
  readonly steps: readonly DateStep[];
  readonly implied: boolean;
}

/** The stretch of calendar that a form names in its context; `null` when the context lacks what it needs. */
export function readForm(form: TimeForm, context: FormContext): ReadValue | null {
  switch (form.kind) {
    case 'calendar':
      return readCalendar(form, context);
    case 'relative':
      return readRelative(form, context);
    case 'shift':
      return readShift(form, context);
    case 'within':
      return readWithin(form, context);
    case 'range':
      return readRange(form.start, form.end, context);
    case 'clock':
      return form.of
        ? readForm(form.of, context)
        : fromAnchor(context, 'publication', 'clock-today', (day) => dayValue(day));
    case 'holiday':
      return readHoliday(form, context);
    case 'era':
      return readEra(form.edtf);
    case 'event':
      return readEra(context.eventDate(form.noun));
    case 'either':
      return form.readings[0] ? readForm(form.readings[0], context) : null;
    case 'duration':
      return readDuration(form, context);
    default:
      return null;
  }
}

const written = (value: CalendarValue): ReadValue => ({
  ...value,
  steps: [{ rule: 'as-written', value: value.edtf }],
  implied: false,
});

/** A value filled in from an anchor, with that step. */
function filled(
  value: CalendarValue,
  rule: string,
  anchor: number | null,
  anchorIs: string,
  details?: DateStep['details'],
): ReadValue {
  const step: DateStep = {
    rule,
    ...(anchor === null ? {} : { anchor: formatDay(anchor), anchorIs }),
    value: value.edtf,
    ...(details ? { details } : {}),
  };
  return { ...value, steps: [step], implied: true };
}

function readCalendar(form: CalendarForm, context: FormContext): ReadValue | null {
  const { year, month, day, weekday, decade, century, quarter, half, season } = form;
  if (century !== undefined) return written(centuryValue(century));
  if (decade !== undefined) return written(decadeValue(decade));
  if (year !== undefined) return written(inYear(form, year));
  const byWeekday = weekday !== undefined && month === undefined && day === undefined;
  const anchor = byWeekday ? context.publication : anchorOf(context);
  if (anchor === null) return null;
  const { direction } = context;
  const anchorIs = byWeekday ? 'publication' : anchorName(context);
  if (month !== undefined && day !== undefined) {
    const found = nearestYear(
      anchor,
      (candidate) => (isDay({ year: candidate, month, day }) ? toDayNumber({ year: candidate, month, day }) : null),
      { direction, weekday },
    );
    return found === null ? null : filled(dayValue(found), 'year-nearest', anchor, anchorIs);
  }
  if (day !== undefined) return readDayOfMonth(day, anchor, anchorIs, direction);
  if (weekday !== undefined) {
    const ahead = direction === 'future';
    const days = ahead ? (weekday - weekdayOf(anchor) + 7) % 7 : -((weekdayOf(anchor) - weekday + 7) % 7);
    return filled(dayValue(anchor + days), ahead ? 'weekday-after' : 'weekday-before', anchor, anchorIs, { weekday });
  }
  const ofYear = (candidate: number) => inYear(form, candidate).bounds.first;
  const nearest = nearestYear(anchor, ofYear, {
    direction,
    length: lengthOf(form),
    ended: quarter !== undefined || half !== undefined,
  });
  if (nearest === null || (month ?? season ?? quarter ?? half) === undefined) return null;
  const found = fromDayNumber(nearest).year;
  return filled(inYear(form, found), 'year-nearest', anchor, anchorIs);
}

/** Days after a stretch's start in which it still counts as the present one. */
function lengthOf({ month, season, quarter }: CalendarForm): number {
  return month !== undefined ? 30 : season !== undefined || quarter !== undefined ? 91 : 182;
}

function inYear({ month, day, season, quarter, half }: CalendarForm, year: number): CalendarValue {
  if (month !== undefined && day !== undefined && isDay({ year, month, day }))
    return dayValue(toDayNumber({ year, month, day }));
  if (month !== undefined) return monthValue(year, month);
  if (season !== undefined) return seasonValue(year, season);
  if (quarter !== undefined) return quarterValue(year, quarter);
  return half === undefined ? yearValue(year) : halfValue(year, half);
}

function readDayOfMonth(
  day: number,
  anchor: number,
  anchorIs: string,
  direction: TimeExpression['direction'],
): ReadValue | null {
  const found = nearestDay(anchor, day, direction);
  return found === null ? null : filled(dayValue(found), 'month-nearest', anchor, anchorIs);
}

function anchorOf({ publication, reference, narrative }: FormContext): number | null {
  return narrative && reference?.first != null ? reference.first : publication;
}

function anchorName({ reference, narrative }: FormContext): string {
  return narrative && reference?.first != null ? 'reference' : 'publication';
}

function fromAnchor(
  context: FormContext,
  from: 'publication' | 'reference',
  rule: string,
  value: (day: number) => CalendarValue,
  details?: DateStep['details'],
): ReadValue | null {
  const day = from === 'publication' ? context.publication : (context.reference?.first ?? context.publication);
  if (day === null) return null;
  const anchorIs = from === 'reference' && context.reference ? 'reference' : 'publication';
  return filled(value(day), rule, day, anchorIs, details);
}

function readRelative(form: RelativeForm, context: FormContext): ReadValue | null {
  const { of, shift, from } = form;
  if (of.kind === 'unit') {
    const { unit } = of;
    const rule = shift === 0 ? 'this-unit' : shift < 0 ? 'unit-before' : 'unit-after';
    return fromAnchor(context, from, rule, (day) => unitAround(shiftDay(mondayIfWeek(day, unit), unit, shift), unit), {
      unit,
      by: shift,
    });
  }
  const anchor = from === 'publication' ? context.publication : (context.reference?.first ?? context.publication);
  if (anchor === null) return null;
  if (of.weekday !== undefined && of.month === undefined) {
    const back = ((weekdayOf(anchor) - of.weekday + 6) % 7) + 1;
    const ahead = ((of.weekday - weekdayOf(anchor) + 6) % 7) + 1;
    const days = shift < 0 ? -back : shift > 0 ? ahead : of.weekday - weekdayOf(anchor);
    const rule = shift < 0 ? 'weekday-before' : shift > 0 ? 'weekday-after' : 'weekday-this-week';
    return filled(dayValue(anchor + days), rule, anchor, 'publication', { weekday: of.weekday });
  }
  return readNearName(of, shift, anchor);
}

/** A month-end shifted by months must not skip a month; a week is counted from its Monday. */
function mondayIfWeek(day: number, unit: string): number {
  if (unit === 'week' || unit === 'weekend') return day - (weekdayOf(day) - 1);
  const { year, month } = fromDayNumber(day);
  return unit === 'day' ? day : toDayNumber({ year, month, day: 1 });
}

/** “last August”: the last one over; “next March”: the first to begin; “this summer”: this year’s. */
function readNearName(of: CalendarForm, shift: number, anchor: number): ReadValue | null {
  const { year } = fromDayNumber(anchor);
  const candidates = [year - 2, year - 1, year, year + 1, year + 2].map((candidate) => inYear(of, candidate));
  const found =
    shift < 0
      ? candidates.findLast(({ bounds }) => bounds.last !== null && bounds.last < anchor)
      : shift > 0
        ? candidates.find(({ bounds }) => bounds.first !== null && bounds.first > anchor)
        : candidates[2];
  if (!found) return null;
  return filled(found, shift < 0 ? 'name-before' : shift > 0 ? 'name-after' : 'name-this-year', anchor, 'publication');
}

const CLOCK_UNITS = new Set(['second', 'minute', 'hour']);

function readShift(form: Extract<TimeForm, { kind: 'shift' }>, context: FormContext): ReadValue | null {
  const { unit, by, from } = form;
  const details = { unit, by };
  const rule = by < 0 ? 'shift-back' : by > 0 ? 'shift-forward' : 'same-day';
  const value = (day: number) => {
    const shifted = shiftDay(day, unit, by);
    const exact = Number.isInteger(by) || unit === 'week';
    return CLOCK_UNITS.has(unit) || !exact ? dayValue(shifted) : unitAround(shifted, unit);
  };
  if (from === 'publication' || from === 'reference') return fromAnchor(context, from, rule, value, details);
  const anchor = readForm(from, context);
  if (!anchor || anchor.bounds.first === null) return null;
  const found = dayValue(shiftDay(anchor.bounds.first, unit, by));
  const read = filled(found, rule, anchor.bounds.first, 'event', details);
  return { ...read, steps: [...anchor.steps, ...read.steps] };
}

function readWithin({ part, whole }: WithinForm, context: FormContext): ReadValue | null {
  const outer = readForm(whole, context);
  if (!outer || outer.bounds.first === null) return null;
  const { first } = outer.bounds;
  const value =
    part.weekday !== undefined && part.month === undefined
      ? dayValue(first + ((part.weekday - weekdayOf(first) + 7) % 7))
      : inYear(part, fromDayNumber(first).year);
  return {
    ...value,
    steps: [...outer.steps, { rule: 'part-of', anchor: outer.edtf, anchorIs: 'whole', value: value.edtf }],
    implied: true,
  };
}

function readRange(startForm: TimeForm | null, endForm: TimeForm | null, context: FormContext): ReadValue | null {
  const end = endForm ? readForm(endForm, context) : null;
  const start = startForm ? readForm(startForm, context) : null;
  if ((startForm && !start) || (endForm && !end)) return null;
  if (start && end && start.bounds.first !== null && end.bounds.last !== null && start.bounds.first > end.bounds.last)
    return null;
  const bounds = { first: start?.bounds.first ?? null, last: end?.bounds.last ?? null };
  const edtf = `${start?.edtf ?? '..'}/${end?.edtf ?? '..'}`;
  const steps = [...(start?.steps ?? []), ...(end?.steps ?? [])];
  return {
    edtf,
    timex: edtf,
    granularity: 'interval',
    bounds,
    steps,
    implied: Boolean(start?.implied || end?.implied),
  };
}

function readHoliday(
  { name, year, shift }: Extract<TimeForm, { kind: 'holiday' }>,
  context: FormContext,
): ReadValue | null {
  if (year !== undefined) {
    const day = holidayIn(name, year);
    return day === null ? null : written(dayValue(day));
  }
  const anchor = anchorOf(context);
  if (anchor === null) return null;
  const direction = shift === -1 ? 'past' : shift === 1 ? 'future' : context.direction;
  const day = nearestYear(anchor, (candidate) => holidayIn(name, candidate), { direction });
  return day === null ? null : filled(dayValue(day), 'holiday-nearest', anchor, anchorName(context), { holiday: name });
}

function readEra(edtf: string | null): ReadValue | null {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (!parsed || edtf === null) return null;
  return {
    edtf,
    timex: edtf,
    granularity: parsed.precision,
    bounds: parsed,
    steps: [{ rule: 'as-written', value: edtf }],
    implied: false,
  };
}

/** A length with an anchor is a stretch of calendar: “the past week” ends with the publication. */
function readDuration(form: DurationForm, context: FormContext): ReadValue | null {
  const { unit, count, anchor, lastingNow } = form;
  const { publication } = context;
  if (publication === null || (!anchor && !lastingNow)) return null;
  if (lastingNow)
    return count === null
      ? null
      : sinceStart(shiftDay(publication, unit, -count.least), publication, unit, count.least);
  const many = count?.most ?? VAGUE_COUNT;
  const other = shiftDay(publication, unit, anchor === 'past' ? -many : many);
  const bounds = anchor === 'past' ? { first: other, last: publication } : { first: publication, last: other };
  const rule = anchor === 'past' ? 'length-before' : 'length-after';
  const value: CalendarValue = { edtf: formatInterval(bounds), timex: form.value, granularity: 'interval', bounds };
  return filled(value, rule, publication, 'publication', { unit, count: many });
}

/** “recent weeks” are taken for this many. */
const VAGUE_COUNT = 3;

/** “over three years of war”: since the year that lies so far back, and not over. */
function sinceStart(start: number, publication: number, unit: string, count: number): ReadValue {
  const edtf = `${String(fromDayNumber(start).year).padStart(4, '0')}/..`;
  const value: CalendarValue = { edtf, timex: edtf, granularity: 'interval', bounds: { first: start, last: null } };
  return filled(value, 'lasting-for', publication, 'publication', { unit, count });
}
