import { type DayBounds, formatInterval, lengthInDays } from '../../calendar/edtf.ts';
import type { Certainty, Edtf, ResolvedDate, TimeExpression, TimexType } from '../../types.ts';
import { type FormContext, type ReadValue, referenceOf } from './resolve-context.ts';
import { readForm } from './resolve-form.ts';
import { timexValue } from './timex.ts';

/** What relative expressions count from. */
export interface TimeAnchors {
  /** When the article appeared: a day, a range, or unknown. */
  readonly publication: DayBounds | null;
  /** The day of its last change, where it shows one. */
  readonly updated?: DayBounds | null;
  /** The last date in the text before this expression. */
  readonly reference: Edtf | null;
  /** The day told just before, which an hour without its own is of. */
  readonly day?: Edtf | null;
  /** What the article knows of a noun's date: “the deadline” → 2025-08-08. */
  readonly eventDate?: (noun: string) => Edtf | null;
  /** A history, whose dates without a year follow the last date rather than the publication. */
  readonly narrative?: boolean;
}

export interface ResolvedTime {
  /** TIMEX3; the value of what can't be resolved is `XXXX-…` or its vague reference. */
  readonly type: TimexType;
  readonly value: string;
  /** For the timeline; `null` for durations without an anchor, sets and vague references. */
  readonly date: ResolvedDate | null;
}

/** Publications that span more days than this anchor nothing. */
const WIDEST_PUBLICATION_DAYS = 62;
/** A hull wider than this tells a reader nothing. */
const WIDEST_HULL_DAYS = 45;

/** Fills in what the words leave open. With a publication that is a range, what all its days allow. */
export function resolveTime(expression: TimeExpression, anchors: TimeAnchors): ResolvedTime {
  const { publication } = anchors;
  const days = candidateDays(publication);
  const reads = days.map((day) => readForm(expression.form, contextOf(expression, anchors, day)));
  const agreed = agree(reads);
  const value = timexValue(expression, agreed);
  return {
    type: expression.type,
    value,
    date: agreed && isDated(expression) ? dateOf(expression, agreed, anchors) : null,
  };
}

/** The days an expression denotes if the article appeared on a day; `null` when it denotes none. */
export function boundsOn(expression: TimeExpression, publicationDay: number): DayBounds | null {
  const anchors = { publication: { first: publicationDay, last: publicationDay }, reference: null };
  return readForm(expression.form, contextOf(expression, anchors, publicationDay))?.bounds ?? null;
}

function contextOf(expression: TimeExpression, anchors: TimeAnchors, publication: number | null): FormContext {
  return {
    publication,
    updated: anchors.updated?.last ?? null,
    reference: referenceOf(anchors.reference),
    day: referenceOf(anchors.day ?? null)?.day ?? null,
    direction: expression.direction,
    ahead: expression.ahead === true,
    behind: expression.behind === true,
    since: expression.relation === 'since',
    eventDate: anchors.eventDate ?? (() => null),
    narrative: anchors.narrative ?? false,
    lessThan: expression.modifier === 'less-than',
  };
}

/** The publication's days; `[null]` when it is unknown, open or too wide. */
function candidateDays(publication: DayBounds | null): readonly (number | null)[] {
  if (!publication || publication.first === null || publication.last === null) return [null];
  const length = lengthInDays(publication);
  if (length > WIDEST_PUBLICATION_DAYS) return [null];
  const { first } = publication;
  return Array.from({ length }, (_, index) => first + index);
}

/** One value where all readings agree, else the stretch that holds them all, if that is narrow. */
function agree(reads: readonly (ReadValue | null)[]): ReadValue | null {
  const known = reads.filter((read) => read !== null);
  const [first] = known;
  if (!first || known.length < reads.length) return null;
  if (known.every(({ edtf }) => edtf === first.edtf)) return first;
  const starts = known.map(({ bounds }) => bounds.first ?? Number.NaN);
  const ends = known.map(({ bounds }) => bounds.last ?? Number.NaN);
  const bounds = { first: Math.min(...starts), last: Math.max(...ends) };
  if (!(lengthInDays(bounds) <= WIDEST_HULL_DAYS)) return null;
  const edtf = formatInterval(bounds);
  const [step] = first.steps.slice(-1);
  const steps = [...first.steps.slice(0, -1), { ...step, rule: `${step?.rule}`, value: edtf }];
  return { edtf, timex: edtf, granularity: 'interval', bounds, steps, implied: true };
}

/** Lengths without an anchor, repetitions and vague references are no dates. */
function isDated({ form }: TimeExpression): boolean {
  if (form.kind === 'set' || form.kind === 'vague') return false;
  return form.kind !== 'duration' || form.anchor !== undefined || form.lastingNow === true;
}

function dateOf(expression: TimeExpression, read: ReadValue, { publication }: TimeAnchors): ResolvedDate {
  const edtf = withMark(expression, read.edtf);
  const anchor =
    publication && read.implied && publication.first !== publication.last ? formatInterval(publication) : null;
  const steps = read.steps.map((step, index) => ({
    ...step,
    ...(index === 0 ? { words: expression.text } : {}),
    ...(anchor && step.anchorIs === 'publication' ? { anchor } : {}),
    ...(index === read.steps.length - 1 ? { value: edtf } : {}),
  }));
  return {
    edtf,
    granularity: read.granularity,
    ...certainties(expression, read),
    steps,
    alternatives: read.alternatives ?? [],
  };
}

/** “about” and “more than” make a date approximate; “since” leaves its end open. */
function withMark({ modifier, relation, form }: TimeExpression, edtf: Edtf): Edtf {
  const isAbout = modifier === 'approximate' || (modifier === 'more-than' && form.kind === 'shift');
  const marked = isAbout && !edtf.includes('/') ? `${edtf}~` : edtf;
  const open = relation === 'since' && form.kind !== 'range' && form.kind !== 'duration' && !edtf.includes('..');
  return open ? `${marked.split('/')[0]}/..` : marked;
}

function certainties({ form }: TimeExpression, read: ReadValue): Pick<ResolvedDate, 'year' | 'month' | 'day'> {
  const filledIn: Certainty = read.implied ? 'implied' : 'certain';
  const named = form.kind === 'calendar' ? form : null;
  if (form.kind === 'either') return { year: 'certain', month: 'implied', day: 'implied' };
  const at = (finer: readonly string[], written: boolean): Certainty =>
    !finer.includes(read.granularity) ? 'unknown' : written ? 'certain' : filledIn;
  return {
    year: named?.year !== undefined ? 'certain' : filledIn,
    month: at(['month', 'day', 'hour', 'minute', 'week'], named?.month !== undefined),
    day: at(['day', 'hour', 'minute'], named?.day !== undefined),
  };
}
