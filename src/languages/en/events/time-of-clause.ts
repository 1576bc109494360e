import { deedOf } from './deeds.ts';
import { demandedBy } from './demanded.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isFormerDay } from './moved-days.ts';
import { ownerOf } from './owner-of-time.ts';
import { PLANNED } from './planned-verbs.ts';
import {
  claimOf,
  isAttribute,
  isComparison,
  isDueThen,
  isHabitual,
  isLikened,
  isMaturity,
  isOfSource,
  isOfStretchRanked,
  isOfThenNoun,
  isOfToll,
  isPriced,
  isSinceOther,
  isStyle,
  isYearOfName,
  ranks,
  setForDate,
} from './roles-of-time.ts';
import { isToTheDay } from './to-the-day.ts';
import { prospectOf } from './with-prospects.ts';
import { isOfWhomOrWhat } from './years-of-names.ts';

/** Expressions in a clause that date its verb; those that are part of a name for something last. */
export function timesOfClause(frame: Frame, clause: number): readonly FrameTime[] {
  if (frame.times.length === 0) return frame.times;
  if (last?.frame !== frame) last = { frame, times: new Map() };
  const known = last.times.get(clause) ?? readTimes(frame, clause);
  last.times.set(clause, known);
  return known;
}

/** Every reading of a sentence asks for them again. */
let last: { readonly frame: Frame; readonly times: Map<number, readonly FrameTime[]> } | undefined;

function readTimes(frame: Frame, clause: number): readonly FrameTime[] {
  const times = frame.times.filter(
    (time) =>
      time.datable &&
      ownerOf(frame, time) === clause &&
      !(frame.aside && time.first > frame.aside.start && time.first < frame.aside.end) &&
      !isComparison(frame, time) &&
      !isPriced(frame, time) &&
      !isOfToll(frame, clause, time) &&
      !isOfSource(frame, time) &&
      !isHabitual(frame, time) &&
      setForDate(frame, time) === null &&
      !leadsBack(frame, time) &&
      !isLikened(frame, time) &&
      !isStyle(frame, time) &&
      !isMaturity(frame, time) &&
      claimOf(frame, time) === null &&
      !isTenure(frame, clause, time) &&
      !isOfEveryYear(frame, clause, time) &&
      !(isYearOfName(frame, time) && (isInAside(frame, time) || time.expression.relation === 'from')) &&
      !ranks(frame, time) &&
      !endsLater(frame, clause, time) &&
      !reachesInto(frame, time) &&
      !isFormerDay(frame, time) &&
      !isRefined(frame, time) &&
      !isCited(frame, clause, time) &&
      !isProspect(frame, clause, time) &&
      !isSinceOther(frame, time) &&
      !isOfThenNoun(frame, time) &&
      !isDueThen(frame, time) &&
      !isOfWhomOrWhat(frame, clause, time) &&
      deedOf(frame, time) === null &&
      prospectOf(frame, time) === null &&
      demandedBy(frame, frame.tree.clauses[clause], time) === null,
  );
  if (times.length < 2) return times;
  if (isYearOf(times[0], times[1]) || isOnlyBefore(frame, clause, times)) times.shift();
  // “came up for the weekend on Friday”
  const measures = (time: FrameTime) => isOfStretchRanked(frame, time);
  if (!times.every(measures)) times.splice(0, times.length, ...times.filter((time) => !measures(time)));
  if (times[0] && isPurpose(times[0]) && times.slice(1).some(isToTheDay)) times.push(...times.splice(0, 1));
  const named = times.filter((time) => isAttribute(frame, time) || eventOfSubject(frame, clause, time, times) !== null);
  return [...times.filter((time) => !named.includes(time)), ...named];
}

/** “An offer on January 29 met the same fate the following Monday”: the noun that the first day is of. */
export function eventOfSubject(
  frame: Frame,
  clause: number,
  time: FrameTime,
  times: readonly FrameTime[],
): number | null {
  const { tokens, tree } = frame;
  const { first, last } = time;
  const { verb, subject } = tree.clauses[clause] ?? {};
  const end = tokens[last]?.text === ',' ? last + 1 : last;
  if (
    !verb ||
    !subject ||
    end !== verb.first ||
    isSinceOther(frame, time) ||
    !/^(?:on|in)$/.test(tokens[first - 1]?.lower ?? '')
  )
    return null;
  if (!times.some((other) => other.first > verb.last && (isDay(other) || isMonth(other)))) return null;
  return eventIn(tokens, subject.start, first - 1);
}

/** The noun of a happening that a subject opens with: “A $5 million verdict against him on May 9”. */
function eventIn(tokens: Frame['tokens'], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.pos === 'ADP') return null;
    if (token?.pos === 'NOUN' && tokens[at + 1]?.pos !== 'NOUN' && kindOfNoun(token.lemma) !== null) return at;
  }
  return null;
}

const isMonth = ({ expression: { form } }: FrameTime): boolean => form.kind === 'calendar' && form.month !== undefined;

/** “on Monday”, “the following Monday”, “two days later”. */
const isDay = (time: FrameTime): boolean => {
  const { form } = time.expression;
  if (form.kind === 'relative') return form.of.kind === 'unit' ? form.of.unit === 'day' : form.of.weekday !== undefined;
  return isToTheDay(time) || (form.kind === 'shift' && form.unit === 'day');
};

/** “departed a week earlier, on April 14”: the day says it finer. */
function isRefined({ times, tokens }: Frame, { last, expression: { form } }: FrameTime): boolean {
  if (form.kind !== 'shift' || form.unit === 'day' || tokens[last]?.text !== ',' || tokens[last + 1]?.lower !== 'on')
    return false;
  return times.some(({ first, expression }) => {
    const day = expression.form.kind === 'clock' ? expression.form.of : expression.form;
    return first === last + 2 && day?.kind === 'calendar' && day.day !== undefined;
  });
}

/** “Before 1997, he had served one term, in 1959”: the day behind the verb is that of what happened. */
function isOnlyBefore({ tree }: Frame, clause: number, [limit, time]: readonly FrameTime[]): boolean {
  const verb = tree.clauses[clause]?.verb;
  if (limit?.expression.relation !== 'before' || !time || !verb) return false;
  return limit.last <= verb.first && time.first > verb.last && /^(?:on|during)$/.test(time.expression.relation ?? '');
}

/** “takes us back to the 1960s”: what it is like, not when. */
const leadsBack = ({ tokens }: Frame, { first, expression: { form } }: FrameTime): boolean => {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const isAge = form.kind === 'calendar' && (form.month ?? form.weekday ?? form.day ?? form.season) === undefined;
  return isAge && tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'back';
};

const isPurpose = ({ expression: { form, relation } }: FrameTime): boolean =>
  relation === 'for' &&
  ((form.kind === 'relative' && form.of.kind === 'unit' && form.of.unit !== 'day') ||
    // “reported a loss for the fourth quarter on Tuesday”
    (form.kind === 'calendar' && (form.quarter ?? form.half) !== undefined));

/** “In 2019, the airline was grounded on 25 October”: the day says it finer. */
function isYearOf(year: FrameTime | undefined, day: FrameTime | undefined): boolean {
  const [whole, part] = [year?.expression.form, day?.expression.form];
  if (whole === undefined || part === undefined) return false;
  if (part.kind === 'within') return part.whole === whole;
  const isBare =
    whole.kind === 'calendar' &&
    whole.year !== undefined &&
    (whole.month ?? whole.season ?? whole.quarter) === undefined;
  return isBare && part.kind === 'calendar' && part.month !== undefined && part.year === whole.year;
}

/** “Mayhew, a 2018 appointee, found”. */
const isInAside = ({ tokens }: Frame, { first }: FrameTime): boolean =>
  /^(?:an?|the)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === ',';

const isTerm = ({ relation, form }: FrameTime['expression']): boolean =>
  relation === 'since' || relation === 'until' || form.kind === 'range';

/** “The chairman, in office since 2011, conceded”, “Hay, mayor from 2004 to 2008, called”: how long what an aside says is so. */
function isTenure({ tokens, tree }: Frame, clause: number, { first, last, expression }: FrameTime): boolean {
  const verb = tree.clauses[clause]?.verb;
  if (!verb || last >= verb.first || tokens[last]?.text !== ',' || !isTerm(expression)) return false;
  for (let index = first - 1; index > Math.max(0, first - 8); index--) {
    if (tokens[index]?.text === ',') return true;
    if (/^(?:VERB|AUX)$/.test(tokens[index]?.pos ?? '')) return false;
  }
  return false;
}

/** “The mains break in winter”: so it is every year; “The show opens in winter” is a plan. */
function isOfEveryYear({ tree }: Frame, clause: number, { expression: { form } }: FrameTime): boolean {
  if (form.kind !== 'calendar' || form.season === undefined || form.year !== undefined) return false;
  const verb = tree.clauses[clause]?.verb;
  return verb?.tense === 'present' && !verb.perfect && !verb.progressive && !verb.modal && !PLANNED.has(verb.lemma);
}

/** “played down the chance of a cut in March”, “accused him of crashing the economy in 2022”: not when it was said. */
function isProspect({ tokens, tree }: Frame, clause: number, { first, expression: { form } }: FrameTime): boolean {
  const verb = tree.clauses[clause]?.verb;
  if (!verb || first < verb.last) return false;
  const between = tokens.slice(verb.last + 1, first);
  if (between.at(-1)?.lower === 'for' && FORECASTS.has(between.at(-2)?.lemma ?? '')) return true;
  const isYear = form.kind === 'calendar' && form.year !== undefined && form.day === undefined;
  if (isYear && BLAMES.has(verb.lemma)) return between.some(({ lower }) => lower === 'of' || lower === 'for');
  return between.some(
    ({ lemma }, index) => index >= between.length - 6 && PROSPECTS.has(lemma) && between[index + 1]?.lower === 'of',
  );
}

const PROSPECTS = new Set(['chance', 'prospect', 'possibility', 'likelihood', 'expectation']);

/** “cut its outlook for next year”, “withdrew its forecast for the quarter”. */
const FORECASTS = new Set(['forecast', 'outlook', 'guidance', 'target', 'estimate', 'projection', 'budget', 'view']);

const BLAMES = new Set(['accuse', 'blame', 'criticize', 'criticise', 'condemn', 'denounce']);

/** “said it had no choice, citing the collapse of Hay last summer”: what somebody points to has its own day. */
function isCited({ tokens, tree }: Frame, clause: number, { first }: FrameTime): boolean {
  const part = tree.clauses[clause]?.parts.findLast((other) => other.first < first);
  if (part?.form !== 'gerund' || tokens[part.first - 1]?.text !== ',' || !CITING.has(part.lemma)) return false;
  return /^(?:DET|NOUN|PROPN|ADJ|ADP|PRON)$/.test(tokens[part.last + 1]?.pos ?? '');
}

const CITING = new Set([
  'top',
  'surpass',
  'eclipse',
  'exceed',
  'overtake',
  'point',
  'cite',
  'recall',
  'reference',
  'mention',
  'invoke',
  'echo',
]);

/** “extended until June on Monday”. */
const hasOtherBehind = (times: Frame['times'], first: number): boolean =>
  times.some((other) => other.datable && other.first > first && other.first <= first + 4);

/** “suspended play until Monday”, “ordered flags lowered through Sunday”: how long what was done then lasts. */
function endsLater({ tree, times }: Frame, clause: number, { first, expression }: FrameTime): boolean {
  const { verb, parts = [] } = tree.clauses[clause] ?? {};
  if (parts.some((part) => part.form === 'infinitive' && part.first < first)) return false;
  const extended = verb?.lemma === 'extend' && verb.passive && expression.relation === 'until';
  if (extended && hasOtherBehind(times, first)) return true;
  if (!verb || expression.relation !== 'until' || verb.tense !== 'past' || verb.perfect || first < verb.first)
    return false;
  return /^(?:suspend|close|order|impose|ban|bar|halt|ground|declare|shut|restrict|lower|cancel|block|freeze)$/.test(
    verb.lemma,
  );
}

/** “warned of delays into the weekend”, “warned of landslides through Saturday”: how long what is told of may last. */
function reachesInto({ tokens, tree }: Frame, { first, expression }: FrameTime): boolean {
  const before = tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1];
  if (before?.lower === 'into') return true;
  const verb = tree.clauses[tree.owner[first] ?? -1]?.verb;
  return expression.relation === 'until' && verb?.lemma === 'warn' && before?.lower === 'through';
}
