import { AWAITED } from '../grammar/clause-asides.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { ClauseSense } from './classify-clause.ts';
import { senseOf } from './classify-clause.ts';
import { nounDatedBy } from './dated-nouns.ts';
import type { Frame, FrameTime } from './frame.ts';
import { groupOf, looksBackFrom } from './governing-verb.ts';
import { newEventBeside } from './nouns-apart.ts';
import { HAS_OWN_DAY, isOfAside, isOfObject } from './opening-participles.ts';
import { isPunished } from './punished.ts';
import { isPossessor, isYearOfName } from './roles-of-time.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { timesOfClause } from './time-of-clause.ts';
import { givesUntil } from './told-within.ts';

/** A clause as a possible mention: its verb, what that tells, and the expression that dates it. */
export interface Candidate {
  readonly clause: Clause;
  readonly index: number;
  readonly verb: VerbGroup;
  readonly sense: ClauseSense;
  readonly time: FrameTime | null;
}

export function candidatesOf(reading: SentenceReading, wanted: (clause: Clause) => boolean): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, clause] of reading.frame.tree.clauses.entries())
    if (wanted(clause)) candidates.push(readCandidate(reading, clause, index));
  return candidates;
}

function readCandidate(reading: SentenceReading, clause: Clause, index: number): Candidate {
  const own = senseOf(reading.frame, clause);
  const speaks = own.speech !== null || /^(?:move|postpone|cancel|reschedule|delay)$/.test(clause.verb.lemma);
  const times = timesOfClause(reading.frame, index).filter(
    (time) =>
      !nounDatedBy(reading.frame, time)?.order &&
      !(time.expression.form.kind === 'shift' && countsNew(reading, clause, time)) &&
      !givesUntil(clause, time) &&
      !isOfTask(reading.frame, clause, time) &&
      !(
        speaks &&
        time.first > clause.verb.last &&
        (isPossessor(reading.frame, time) ||
          isYearOfName(reading.frame, time) ||
          isToldFurther(reading.frame, clause, time))
      ),
  );
  // “accepted a rise for this year at the end of June”
  const when = times.some((time) => !isForYear(time)) ? times.filter((time) => !isForYear(time)) : times;
  const time =
    when.find((candidate) => groupOf(reading, clause, candidate) === clause.verb) ??
    when.find((candidate) => joinsVerb(reading, clause, candidate)) ??
    null;
  const verb =
    time && groupOf(reading, clause, time) !== clause.verb && leadsToInfinitive(clause)
      ? groupOf(reading, clause, time)
      : clause.verb;
  return { clause, index, verb: clause.verb, sense: senseOfCandidate(reading, clause, verb, own), time };
}

/** “a budget for next year”, “a rise for 2026-27”: what something is for. */
const isForYear = ({ expression: { form, relation } }: FrameTime): boolean =>
  relation === 'for' &&
  (form.kind === 'range' || (form.kind === 'relative' && form.of.kind === 'unit' && form.of.unit === 'year'));

/** “has resigned, a day after a missile strike that …”: new, and so is what it counts from. */
const countsNew = ({ frame, story }: SentenceReading, { verb }: Clause, time: FrameTime): boolean =>
  (story.isLead(frame) || (verb.perfect && verb.tense === 'present') || comesSoLong(verb, time)) &&
  newEventBeside(frame, story, time) !== null;

/** “The ruling comes two years after the death of Orr”. */
const comesSoLong = ({ lemma, last }: VerbGroup, { first }: FrameTime): boolean =>
  lemma === 'come' && first === last + 1;

/** “called it retaliation for strikes on Thursday that killed 22”, “alleged a theft in Hull on June 2, when a van was taken”: the day of what was done. */
const isToldFurther = (
  { tree, tokens }: Frame,
  { verb }: Clause,
  { first, last, expression: { relation } }: FrameTime,
): boolean =>
  (relation === 'on' &&
    tokens[last]?.text === ',' &&
    tokens[last + 1]?.lower === 'when' &&
    first > verb.last + 4 &&
    tree.clauses.some(
      ({ marker, start, subject, verb: { tense } }) =>
        marker === 'when' && start === last + 1 && subject !== null && tense === 'past',
    )) ||
  (/^(?:that|which)$/.test(tokens[last]?.lower ?? '') &&
    tree.clauses.some(({ role, start, subject }) => role === 'relative' && start === last && subject === null));

function senseOfCandidate(reading: SentenceReading, clause: Clause, verb: VerbGroup, own: ClauseSense): ClauseSense {
  if (verb === clause.verb || own.speech) return own;
  const begins = /^(?:begin|start|stop|cease|continue|resume)$/.test(clause.verb.lemma);
  const inner = senseOf(reading.frame, clause, verb);
  return { ...inner, speech: null, state: inner.state && !begins };
}

function joinsVerb(reading: SentenceReading, clause: Clause, time: FrameTime): boolean {
  const group = groupOf(reading, clause, time);
  if (group.first < clause.verb.first) return false;
  if (isOfEarlierPart(reading.frame, clause.verb, group, time)) return false;
  // “said before postponing the hearing until Monday”
  if (group !== clause.verb && group.form === 'gerund' && time.expression.relation === 'until') return false;
  // “pleaded guilty, having denied it on Monday”
  if (reading.frame.tokens[group.first]?.lower === 'having' || looksBackFrom(reading, clause, group)) return false;
  if (
    group !== clause.verb &&
    group.form === 'participle' &&
    (HAS_OWN_DAY.test(group.lemma) || isOfAside(reading, group) || isOfObject(reading, clause.verb, group, time))
  )
    return false;
  if (
    group !== clause.verb &&
    group.form === 'participle' &&
    clause.verb.tense === 'present' &&
    (clause.verb.progressive || (clause.verb.passive && !clause.verb.perfect)) &&
    group.last > clause.verb.last
  )
    return time.expression.direction === 'future';
  // “will be published at the end of the inquiry, anticipated in May”
  if (group !== clause.verb && group.form === 'participle' && reading.frame.tokens[group.first - 1]?.text === ',')
    return clause.verb.modal === 'will' && group.first > clause.verb.last && AWAITED.has(group.lemma);
  const looksBack = clause.verb.tense === 'past' && time.expression.direction === 'past';
  return group.form !== 'infinitive' || leadsToInfinitive(clause) || looksBack || isPunished(clause.verb, group, time);
}

/** “acted to thwart a plot to rig Sunday’s vote”: the day is the vote’s. */
const isOfTask = (frame: Frame, { verb, parts }: Clause, time: FrameTime): boolean =>
  verb.tense === 'past' &&
  !TASKED.has(verb.lemma) &&
  isPossessor(frame, time) &&
  parts.some(({ form, first, last }) => form === 'infinitive' && first > verb.last && last < time.first);

const TASKED = new Set(['be', 'schedule', 'expect', 'set', 'plan', 'go', 'come', 'fail', 'return', 'travel', 'use']);

/** “has died after suffering a stroke last month”: when the stroke was. */
const isOfEarlierPart = (
  { tokens }: Frame,
  verb: VerbGroup,
  { form: part, first }: VerbGroup,
  { expression: { form } }: FrameTime,
): boolean =>
  part === 'gerund' &&
  first > verb.last &&
  tokens[first - 1]?.lower === 'after' &&
  form.kind === 'relative' &&
  form.from === 'publication' &&
  form.of.kind === 'unit' &&
  form.of.unit !== 'day' &&
  form.shift <= 0;

/** “is scheduled to open”, “plans to open”: the infinitive is the happening. */
function leadsToInfinitive(clause: Clause): boolean {
  return /^(?:be|plan|schedule|expect|forecast|set|slate|intend|due|continue|begin|start|agree|try|decide|fail|have)$/.test(
    clause.verb.lemma,
  );
}
