import { isDay, toDayNumber } from '../../calendar/days.ts';
import { type DayBounds, parseEdtf } from '../../calendar/edtf.ts';
import type { CalendarForm, Edtf, TimeExpression } from '../../types.ts';
import { daysOfYears, isYearlessDay } from './clues.ts';
import { MonthsTold } from './months-told.ts';
import { type ResolvedTime, resolveTime } from './resolve-time.ts';
import { inWrittenOrder } from './written-order.ts';

/** What a whole text's expressions count from. */
export interface TextAnchors {
  readonly publication: DayBounds | null;
  /** The day of the last change, where the text shows one. */
  readonly updated?: DayBounds | null;
  /** The day that the text gives of such an event before a sentence. */
  readonly eventDate?: (noun: string, sentence: number) => Edtf | null;
  /** What is known of an expression otherwise, by its index. */
  readonly settled?: (index: number) => ResolvedTime | null;
}

/** All expressions of one text in order: each may count from the date told before it. */
export function resolveTimes(expressions: readonly TimeExpression[], anchors: TextAnchors): readonly ResolvedTime[] {
  const narrative = isHistory(expressions, anchors.publication);
  let reference: Edtf | null = null;
  let behind: Edtf | null = null;
  let before: Edtf | null = null;
  let day: ToldDay | null = null;
  let full: ToldDay | null = null;
  let sentence = -1;
  const named = new Map<string, Edtf>();
  const months = new MonthsTold(anchors.publication);
  return inWrittenOrder(expressions).map((expression, index) => {
    const last = toldDone(expression) ? (countsOn(expression) ? (before ?? behind) : behind) : reference;
    // A history goes on from year to year, and names days of each.
    const again =
      !narrative && isYearlessDay(expression.form)
        ? (named.get(dayName(expression.form)) ?? months.dayIn(expression.form) ?? undefined)
        : undefined;
    months.note(expression.form);
    const from = again ?? dayBehind(expression, last, day) ?? (narrative ? null : dayOfTale(expression, full)) ?? last;
    const resolved =
      anchors.settled?.(index) ??
      resolveTime(expression, {
        publication: anchors.publication,
        updated: anchors.updated ?? null,
        eventDate: (noun) => anchors.eventDate?.(noun, expression.sentence) ?? null,
        reference: from,
        day: dayOfClock(expression, day, anchors),
        narrative,
      });
    const told =
      (isBareClock(expression) && reference !== null && namesDay(reference)) ||
      (sentence === expression.sentence && (isYears(expression) || isSinceYear(expression)))
        ? null
        : nextReference(expression, resolved, narrative);
    const edtf = resolved.date?.edtf;
    if (edtf && namesDay(edtf) && isYearlessDay(expression.form)) named.set(dayName(expression.form), edtf);
    if (told !== null && !isAfter(told, anchors.publication)) behind = told;
    if (told !== null && isBefore(told, anchors.publication)) before = told;
    if (told !== null) sentence = expression.sentence;
    reference = told ?? reference;
    if (told !== null && namesDay(told)) day = { edtf: told, sentence: expression.sentence };
    if (told !== null && namesDay(told) && tellsYear(expression, resolved))
      full = { edtf: told, sentence: expression.sentence };
    return resolved;
  });
}

/** “a stroke on December 2 … when she had the stroke on December 2”: the same day again, whatever years stand between. */
const dayName = ({ month, day }: Pick<CalendarForm, 'month' | 'day'>): string => `${month}-${day}`;

interface ToldDay {
  readonly edtf: Edtf;
  readonly sentence: number;
}

const namesDay = (edtf: Edtf): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** “On Nov. 17 it lifted a ban in place since spring. Two days later, …”: days are counted from the day, not from the spring. */
function dayBehind({ form, sentence }: TimeExpression, reference: Edtf | null, day: ToldDay | null): Edtf | null {
  if (day === null || reference === null || namesDay(reference) || sentence - day.sentence > 2) return null;
  return countsDays(form.kind === 'clock' ? form.of : form) ? day.edtf : null;
}

/** “came ashore on Sept. 14, 2022 … A clerk testified last month that by Sept. 16 …”: days of the tale, whatever stands between. */
const dayOfTale = ({ form, sentence }: TimeExpression, full: ToldDay | null): Edtf | null =>
  full !== null &&
  sentence - full.sentence <= TALE_REACH &&
  isYearlessDay(form.kind === 'clock' && form.of ? form.of : form)
    ? full.edtf
    : null;

const TALE_REACH = 8;

/** A day written with its year, or taken to be of the year of one. */
const tellsYear = ({ form }: TimeExpression, { date }: ResolvedTime): boolean =>
  dayOf(form)?.year !== undefined || (date?.steps.some(({ rule }) => rule === 'year-of-reference') ?? false);

/** Sentences within which an hour goes on from a day. */
const CLOCK_REACH = 2;

/** “He was killed on Oct. 21. At 2:18 p.m. he had left …” */
function dayOfClock(expression: TimeExpression, day: ToldDay | null, { publication }: TextAnchors): Edtf | null {
  if (day === null || !isBareClock(expression) || expression.sentence - day.sentence > CLOCK_REACH) return null;
  // “all will have tents by 6 p.m.”, after a day that is over
  const isOver = !isAfter(day.edtf, publication) && !isOn(day.edtf, publication);
  return expression.direction === 'future' && isOver ? null : day.edtf;
}

const isOn = (day: Edtf, publication: DayBounds | null): boolean => {
  const first = parseEdtf(day)?.first;
  return publication !== null && first === publication.last;
};

function countsDays(form: TimeExpression['form'] | null): boolean {
  if (form?.kind === 'shift') return form.unit === 'day' && form.from === 'reference';
  if (form?.kind !== 'relative' || form.from !== 'reference') return false;
  return form.of.kind === 'unit' ? form.of.unit === 'day' : form.of.weekday !== undefined;
}

/** “It is due ashore on Friday. It had turned that morning”: what is done counts from no day that has yet to come. */
const toldDone = ({ form, direction }: TimeExpression): boolean =>
  direction === 'past' && countsDays(form.kind === 'clock' ? form.of : form);

/** “was jailed on May 3. ‘Today we know,’ she said. … He was found the next morning”: what was done the day after is over by the day of the report. */
function countsOn({ form }: TimeExpression): boolean {
  const of = form.kind === 'clock' ? form.of : form;
  return (of?.kind === 'relative' && of.shift > 0) || (of?.kind === 'shift' && of.by > 0);
}

const isBefore = (reference: Edtf, publication: DayBounds | null): boolean => {
  const first = parseEdtf(reference)?.first;
  return typeof first === 'number' && first < (publication?.last ?? Infinity);
};

const isAfter = (reference: Edtf, publication: DayBounds | null): boolean => {
  const first = parseEdtf(reference)?.first;
  return typeof first === 'number' && typeof publication?.last === 'number' && first > publication.last;
};

/** “testified last Thursday that he called at 2 a.m.”: the hour says nothing of the day that is told before it. */
const isBareClock = ({ form }: TimeExpression): boolean => form.kind === 'clock' && form.of === null;

/** “sued in August 2020, days after it was said to have done so between 2013 and 2018”: the years say nothing of what follows. */
const isYears = ({ form }: TimeExpression): boolean =>
  form.kind === 'range' &&
  form.start?.kind === 'calendar' &&
  form.start.year !== undefined &&
  form.start.month === undefined;

/** “marched that weekend, and the sheriff, in office since 2004, said …”: how long it has been so says nothing of what follows. */
const isSinceYear = ({ form, relation }: TimeExpression): boolean =>
  relation === 'since' && form.kind === 'calendar' && form.year !== undefined && form.month === undefined;

/** The date that what follows may count from; `null` when the expression tells none. */
export function nextReference(
  expression: TimeExpression,
  { date, type }: ResolvedTime,
  narrative: boolean,
): Edtf | null {
  if (!date || (type !== 'DATE' && type !== 'TIME')) return null;
  const { form } = expression;
  if (form.kind === 'vague' || form.kind === 'era' || form.kind === 'duration') return null;
  if (isComparison(form) && !narrative) return null;
  if (date.granularity === 'decade' || date.granularity === 'century') return null;
  // “by the end of the year”: what follows goes on from the days told before.
  if (date.granularity === 'year' && expression.direction === 'future') return null;
  if (narrative && date.steps.some(({ anchorIs }) => anchorIs === 'publication')) return null;
  const point = date.edtf.replace(/~$/, '').replace(/\/\.\.$/, '');
  if (form.kind === 'range') return point.split('/').findLast((end) => end !== '' && end !== '..') ?? null;
  return point.startsWith('..') ? null : point;
}

/** “from $3 million a year earlier”: what follows goes on from what was compared. */
function isComparison(form: TimeExpression['form']): boolean {
  return form.kind === 'shift' && form.unit === 'year' && form.by === -1 && form.from === 'reference';
}

const DISTANT_YEARS = 2;
const FEWEST_DISTANT = 4;
const DAYS_IN_YEAR = 365.2425;

/** A text most of whose written years lie well away from its publication tells history. */
export function isHistory(expressions: readonly TimeExpression[], publication: DayBounds | null): boolean {
  const years = expressions.flatMap(({ form }) => yearOf(form) ?? []);
  const near = expressions.filter(({ form }) => isNear(form)).length;
  if (publication === null || publication.first === null) return years.length >= FEWEST_DISTANT && near === 0;
  const now = 1970 + publication.first / DAYS_IN_YEAR;
  if (opensToday(expressions, publication.first) || opensNear(expressions)) return false;
  const distant = years.filter((year) => Math.abs(now - year) > DISTANT_YEARS).length;
  return distant >= FEWEST_DISTANT && distant > years.length * 0.6 && distant > 3 * near;
}

/** Days that a report may be younger than the first day it names; with its year, what an inquiry tells of may be older. */
const OPENING_DAYS = 10;
const INQUIRY_DAYS = 120;

/** “was found guilty on June 11”, in a report of June 12, “On 27 July 2024”, in one of August: who begins so tells news. */
const opensToday = (expressions: readonly TimeExpression[], publication: number): boolean =>
  expressions.some(({ form, sentence }) => sentence === expressions[0]?.sentence && isOfToday(form, publication));

function isOfToday(written: TimeExpression['form'], publication: number): boolean {
  const form = dayOf(written);
  if (!form) return false;
  if (isYearlessDay(form)) return isSoonAfter(daysOfYears(form), publication, OPENING_DAYS);
  const { year, month, day } = form;
  if (year === undefined || month === undefined || day === undefined || !isDay({ year, month, day })) return false;
  return isSoonAfter([toDayNumber({ year, month, day })], publication, INQUIRY_DAYS);
}

/** “The singer, a star of the 1950s, died yesterday”. */
const opensNear = (expressions: readonly TimeExpression[]): boolean =>
  expressions.some(({ form, sentence }) => sentence === expressions[0]?.sentence && isNear(form));

const isSoonAfter = (days: readonly number[], publication: number, most: number): boolean =>
  days.some((day) => day <= publication && day >= publication - most);

/** The day as the calendar names it, also behind an hour. */
function dayOf(form: TimeExpression['form']): CalendarForm | null {
  const day = form.kind === 'clock' ? form.of : form;
  return day?.kind === 'calendar' ? day : null;
}

function yearOf(form: TimeExpression['form']): number | null {
  if (form.kind === 'range') return form.start ? yearOf(form.start) : null;
  return dayOf(form)?.year ?? null;
}

/** Told from the publication: “Friday”, “last week”, “today”. */
function isNear(form: TimeExpression['form']): boolean {
  if (form.kind === 'calendar') return form.weekday !== undefined && form.month === undefined;
  return (form.kind === 'relative' || form.kind === 'shift') && form.from === 'publication';
}
