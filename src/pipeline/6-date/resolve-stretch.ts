import { fromDayNumber } from '../../calendar/days.ts';
import { type DayBounds, formatEdtf, formatInterval, lengthInDays } from '../../calendar/edtf.ts';
import type { DurationForm, RangeForm, TimeForm } from '../../types.ts';
import { type CalendarValue, shiftDay } from './calendar-value.ts';
import {
  type Anchor,
  anchorFor,
  type FormContext,
  filled,
  type ReadForm,
  type ReadValue,
  referenceOf,
} from './resolve-context.ts';

/** “between 2014 and 2016”, “since last fall”. */
export function readRange(form: RangeForm, context: FormContext, readForm: ReadForm): ReadValue | null {
  const start = form.start && readForm(form.start, context);
  const end = form.end && readEnd(form.end, start, context, readForm);
  if ((form.start && !start) || (form.end && !end)) return null;
  const bounds: DayBounds = { first: start?.bounds.first ?? null, last: end?.bounds.last ?? null };
  if (bounds.first !== null && bounds.last !== null && bounds.first > bounds.last) return null;
  const edtf = `${startOf(start)}/${endOf(end)}`;
  return {
    edtf,
    timex: edtf,
    granularity: 'interval',
    bounds,
    steps: [...(start?.steps ?? []), ...(end?.steps ?? []), { rule: 'from-to', value: edtf }],
    implied: Boolean(start?.implied || end?.implied),
  };
}

const startOf = (value: ReadValue | null): string => value?.edtf.split('/')[0] ?? '..';
const endOf = (value: ReadValue | null): string => value?.edtf.split('/').at(-1) ?? '..';

/** An end counts from its start: “from Friday to Monday”, “from December to March”. */
function readEnd(form: TimeForm, start: ReadValue | null, context: FormContext, readForm: ReadForm): ReadValue | null {
  const end = readForm(form, start === null ? context : { ...context, reference: referenceOf(start.edtf) });
  const isBefore = (end?.bounds.last ?? Infinity) < (start?.bounds.first ?? -Infinity);
  if (!isBefore || form.kind !== 'calendar' || form.year !== undefined) return end;
  return readForm(form, { ...context, publication: start?.bounds.first ?? null, direction: 'future' });
}

/** A vague number of units is taken for this many. */
const VAGUE_COUNT = 3;

/** A length with an anchor is a stretch of calendar: “the past week” ends with the publication. */
export function readDuration(form: DurationForm, context: FormContext): ReadValue | null {
  const { unit, count, anchor: side, lastingNow } = form;
  // “He ignored nine calls over the next two days”: counted from what was told before
  const isOver = side === 'future' && (context.behind || context.direction === 'past');
  const from = form.from === 'reference' || isOver ? 'reference' : 'publication';
  const anchor = anchorFor(context, from);
  if (anchor === null || (isOver && isNoDay(anchor, context))) return null;
  if (lastingNow) return count === null ? null : sinceStart(form, count.least, anchor);
  if (side === undefined) return null;
  const many = count?.most ?? VAGUE_COUNT;
  const other = shiftDay(anchor.day, unit, side === 'past' ? -many : many);
  const bounds = side === 'past' ? { first: other, last: anchor.day } : { first: anchor.day, last: other };
  const value: CalendarValue = { edtf: formatInterval(bounds), timex: form.value, granularity: 'interval', bounds };
  const details = { unit, count: many };
  return filled(value, side === 'past' ? 'length-before' : 'length-after', anchor, details);
}

/** “over the following weeks” of something without a day of its own, or counted past the writing. */
const isNoDay = ({ is }: Anchor, { reference, publication }: FormContext): boolean =>
  is !== 'reference' ||
  reference === null ||
  lengthInDays(reference.bounds) > LONGEST_START_DAYS ||
  (publication !== null && reference.day >= publication);

const LONGEST_START_DAYS = 31;

/** “over three years of war”: since the year that lies so far back, and not over. */
function sinceStart({ unit }: DurationForm, count: number, anchor: Anchor): ReadValue {
  const first = shiftDay(anchor.day, unit, -count);
  const edtf = `${formatEdtf({ year: fromDayNumber(first).year })}/..`;
  const value: CalendarValue = { edtf, timex: edtf, granularity: 'interval', bounds: { first, last: null } };
  return filled(value, 'lasting-for', anchor, { unit, count });
}
