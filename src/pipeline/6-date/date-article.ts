import { weekdayOf } from '../../calendar/days.ts';
import { type DayBounds, parseEdtf } from '../../calendar/edtf.ts';
import type { ArticleReading, Mention, ResolvedDate, TimeExpression } from '../../types.ts';
import { isYearlessDay } from './clues.ts';
import {
  aboutPublication,
  aboutThen,
  afterDate,
  beforeDate,
  daysFrom,
  monthsFrom,
  sameOccasion,
  shortlyBeforePublication,
  sinceDate,
} from './indirect-dates.ts';
import type { InferredPublication } from './infer-publications.ts';
import { type ResolvedTime, resolveTime } from './resolve-time.ts';
import { resolveTimes } from './resolve-times.ts';
import { settledDate } from './settled-dates.ts';

/** Dates of one article's time expressions and mentions, each at its index. */
export interface DatedArticle {
  readonly expressions: readonly (ResolvedDate | null)[];
  readonly mentions: readonly (ResolvedDate | null)[];
}

/** Resolves an article against one opinion of when it appeared. */
export function dateArticle(reading: ArticleReading, inferred: InferredPublication): DatedArticle {
  const { date } = inferred.publication;
  const publication = date === null ? null : parseEdtf(date);
  const expressions = resolveExpressions(reading, inferred, publication);
  const mentions: (ResolvedDate | null)[] = [];
  // A mention may hang on a later one: two passes settle both orders, and a circle stays undated.
  for (let pass = 0; pass < 2; pass += 1)
    for (const [index, mention] of reading.mentions.entries())
      mentions[index] ??= dateMention(mention, { reading, expressions, mentions, publication });
  return { expressions, mentions: reading.mentions.map((_, index) => mentions[index] ?? null) };
}

function resolveExpressions(
  reading: ArticleReading,
  { settled }: InferredPublication,
  publication: DayBounds | null,
): readonly (ResolvedDate | null)[] {
  const known = (index: number): ResolvedTime | null => {
    const [day, expression] = [settled.get(index), reading.times[index]];
    if (!day || !expression) return null;
    const date = settledDate(expression, day);
    return { type: expression.type, value: date.edtf, date };
  };
  const eventDate = (noun: string, sentence: number) => dayOfNoun(reading, noun, sentence);
  const updated = reading.article.updated === undefined ? null : parseEdtf(reading.article.updated);
  return resolveTimes(asTold(reading), { publication, updated, eventDate, settled: known }).map(({ date }) => date);
}

/** Expressions with what the verbs of their mentions add: a weekday of something planned is the next one, a month of what was done the last. */
function asTold({ times, mentions }: ArticleReading): readonly TimeExpression[] {
  const marked = (mark: 'ahead' | 'behind') =>
    new Set(
      mentions.flatMap(({ time }) => (time.from === 'expression' && time[mark] === true ? [time.expression] : [])),
    );
  const [ahead, behind] = [marked('ahead'), marked('behind')];
  return times.map((expression, index) => {
    if (ahead.has(index)) return { ...lengthFromNow(expression), direction: 'future', ahead: true };
    return behind.has(index) ? { ...expression, direction: 'past', behind: true } : expression;
  });
}

/** “will close in 30 days”: 30 days from the report. */
function lengthFromNow(expression: TimeExpression): TimeExpression {
  const { form } = expression;
  if (form.kind !== 'duration' || form.anchor !== undefined || form.count === null) return expression;
  const { unit, count } = form;
  const modifier = count.least === count.most ? expression.modifier : 'approximate';
  const by = Math.round((count.least + count.most) / 2);
  return { ...expression, type: 'DATE', modifier, form: { kind: 'shift', unit, by, from: 'publication' } };
}

/** What the article itself says of an event's day, with its year: “the deadline”. */
function dayOfNoun(reading: ArticleReading, noun: string, sentence: number): string | null {
  for (const mention of reading.mentions) {
    if (mention.trigger.lemma !== noun || mention.time.from !== 'expression') continue;
    const expression = reading.times[mention.time.expression];
    // “grounded since the day after the crash … The last crash was in 2010”
    if (!expression || expression.sentence > sentence || isYearlessDay(expression.form)) continue;
    const { date } = resolveTime(expression, { publication: null, reference: null });
    if (date?.granularity === 'day') return date.edtf;
  }
  return null;
}

interface MentionContext {
  readonly reading: ArticleReading;
  readonly expressions: readonly (ResolvedDate | null)[];
  readonly mentions: readonly (ResolvedDate | null)[];
  readonly publication: DayBounds | null;
}

function dateMention(mention: Mention, context: MentionContext): ResolvedDate | null {
  const { time } = mention;
  const { publication } = context;
  if (time.from === 'nothing') return null;
  if (time.from === 'publication') {
    const about = mention.status === 'occurred' ? shortlyBeforePublication : aboutPublication;
    return about(publication, time.reason);
  }
  if (time.from === 'expression') {
    const date = dateByExpression(mention, time.expression, context);
    if (date && isSaidBefore(mention, date, publication)) return aboutPublication(publication, 'said before that day');
    const foretold = date && time.foretoldIn !== undefined ? foretoldDay(date, time.foretoldIn, context) : null;
    if (foretold) return foretold;
    const edge = date && (time.end ? endOf(date) : time.start ? startOf(date) : date);
    if (time.shiftDays !== undefined && edge)
      return daysFrom(edge, time.shiftDays, { reason: `counted from “${textOfTime(context, time.expression)}”` });
    return edge;
  }
  const other = context.mentions[time.mention] ?? null;
  if (!other) return null;
  if (time.shiftDays !== undefined) return pastOnly(mention, daysFrom(other, time.shiftDays, time), publication);
  if (time.shiftMonths !== undefined) return monthsFrom(other, time.shiftMonths, time.reason);
  if (time.about) return aboutThen(other, time.reason);
  if (time.order === 'same') return sameOccasion(other, time.reason);
  if (time.order === 'since') return sinceDate(other, time.reason);
  return time.order === 'before' ? beforeDate(other, time.reason) : afterDate(other, publication, time.reason);
}

/** “said on Sunday that it would strike on Monday”: the first Monday after that Sunday, where that has come. */
function foretoldDay(
  date: ResolvedDate,
  index: number,
  { mentions, publication }: MentionContext,
): ResolvedDate | null {
  const told = mentions[index];
  const [day, told1] = [date, told].map((one) => (one?.granularity === 'day' ? parseEdtf(one.edtf)?.first : null));
  if (!told || told.edtf.endsWith('~') || day == null || told1 == null || publication?.first == null) return null;
  const days = (weekdayOf(day) - weekdayOf(told1) + 7) % 7 || 7;
  if (told1 + days >= day || told1 + days > publication.first) return null;
  return daysFrom(told, days, { reason: 'the first such day after it was foretold' });
}

/** “had no aid a day after the quake”: what has happened wasn't counted from a day so near that it would lie ahead. */
function pastOnly({ status }: Mention, date: ResolvedDate | null, publication: DayBounds | null): ResolvedDate | null {
  const [first, last] = [date && (parseEdtf(date.edtf)?.first ?? null), publication?.last ?? null];
  return status === 'occurred' && first !== null && last !== null && first > last ? null : date;
}

/** “called for a vote on 5 October”, reported in September: the day is that of the vote. */
function isSaidBefore({ status }: Mention, { edtf }: ResolvedDate, publication: DayBounds | null): boolean {
  if (status !== 'statement' || publication?.last == null) return false;
  const first = parseEdtf(edtf)?.first ?? null;
  return first !== null && first > publication.last + 1;
}

const textOfTime = ({ reading }: MentionContext, expression: number): string => reading.times[expression]?.text ?? '';

/** “since 2013, when a jet crashed”: 2013. */
const startOf = (date: ResolvedDate): ResolvedDate =>
  date.edtf.endsWith('/..')
    ? { ...date, edtf: date.edtf.slice(0, -3), granularity: granularityOf(date.edtf.slice(0, -3)) }
    : date;

/** “from 2016 until 2021, when he was sacked”: 2021. */
function endOf(date: ResolvedDate): ResolvedDate {
  const end = date.edtf.split('/')[1] ?? '';
  return /^\d{4}/.test(end) ? { ...date, edtf: end, granularity: granularityOf(end) } : date;
}

const granularityOf = (edtf: string): ResolvedDate['granularity'] =>
  edtf.length > 7 ? 'day' : edtf.length > 4 ? 'month' : 'year';

function dateByExpression(mention: Mention, index: number, context: MentionContext): ResolvedDate | null {
  const date = context.expressions[index] ?? null;
  const relation = context.reading.times[index]?.relation ?? null;
  if (!date || mention.status === 'deadline') return date;
  const isPoint = !date.edtf.includes('..');
  const isWhen = mention.time.from === 'expression' && mention.time.start;
  if (relation === 'after' && isPoint && !isWhen) return afterDate(date, context.publication, 'after');
  // “will not reopen before Monday”
  if (relation === 'before' && isPoint && mention.negated && mention.status !== 'occurred')
    return { ...date, edtf: `${date.edtf.replace('~', '').split('/')[0]}/..`, granularity: 'interval' };
  if (relation === 'before' && isPoint && !isWhen) return beforeDate(date, 'before');
  return date;
}
