import type { Actor, Kind } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { joinedBefore } from '../grammar/joined-before.ts';
import { accepts } from './accept-clause.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { referredEvent } from './choose-time.ts';
import { senseOf } from './classify-clause.ts';
import { addClause } from './clause-mention.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { subjectOf } from './subject-of.ts';
import { addTail } from './tail-mention.ts';
import { timesOfClause } from './time-of-clause.ts';
import { isToTheDay } from './to-the-day.ts';

/** “When Russia invaded, he claimed …”: the occasion is told first, and what follows happened then. */
export function readOccasion(reading: SentenceReading): void {
  const [clause] = reading.frame.tree.clauses.filter((other) => other.marker === 'when' && other.start <= 1);
  if (clause?.verb.tense !== 'past' || clause.verb.perfect || !clause.subject) return;
  if (timesOfClause(reading.frame, reading.frame.tree.clauses.indexOf(clause)).length > 0) return;
  const sense = senseOf(reading.frame, clause);
  if (sense.speech || sense.state || sense.kind === null || sense.kind === 'other') return;
  const candidate = { clause, index: 0, verb: clause.verb, sense, time: null };
  addClause(reading, candidate, null, null, { from: 'nothing', reason: 'named only as an occasion' });
}

export function readMain(reading: SentenceReading, tail: Clause | null, speaker: Actor | null): void {
  const mains = candidatesOf(reading, (clause) => clause.role === 'main' && clause !== tail);
  const saidThen = tail !== null && timesOfClause(reading.frame, reading.frame.tree.clauses.indexOf(tail)).length > 0;
  const accepted = withoutJoined(
    reading,
    mains.filter((candidate) => accepts(reading, candidate) && !(saidThen && isStanding(candidate))),
  );
  const dated = accepted.filter((candidate) => candidate.time !== null);
  const chosen = dated.length > 0 ? dated.slice(0, 2) : undatedOf(reading, accepted);
  const beside = accepted.filter(
    (candidate) =>
      !chosen.includes(candidate) &&
      (hasClock(reading, candidate) ||
        isApart(reading, candidate) ||
        (dated.length > 0 && isToldFirst(reading, candidate)) ||
        dated.some((other) => isSetAhead(other) && isOfOthers(candidate, other))),
  );
  for (const candidate of [...chosen, ...beside]) addClause(reading, candidate, speaker, tail);
  // “Police responded, but it was a clerk who found the bomb”: the first says too little
  const second = accepted.find(({ sense }, at) => at > 0 && sense.kind !== null);
  if (second && reading.found.length === 0) addClause(reading, second, speaker, tail);
  readThereAlso(reading, mains, chosen, speaker);
  readAnswer(reading, accepted, chosen, speaker);
  const coarse =
    saidThen && chosen.every(({ time }) => (time === null ? !isTailUsed(reading, tail) : !isToTheDay(time)));
  if (tail && (chosen.length === 0 || coarse)) addTail(reading, tail, speaker, coarse && chosen.length > 0);
}

/** Whether the day of the saying has gone to what is said. */
const isTailUsed = ({ frame, used }: SentenceReading, tail: Clause | null): boolean =>
  tail === null || timesOfClause(frame, frame.tree.clauses.indexOf(tail)).some(({ index }) => used.has(index));

/** “shot and killed an officer”: one happening, which the verb with the object tells. */
function withoutJoined({ frame }: SentenceReading, accepted: readonly Candidate[]): readonly Candidate[] {
  const joined = new Set(accepted.map(({ clause }) => joinedBefore(frame, clause)));
  return accepted.filter(({ clause }) => !joined.has(clause));
}

/** “flew to Hull on Monday and announced grants”: on the same day. */
function readThereAlso(
  reading: SentenceReading,
  mains: readonly Candidate[],
  chosen: readonly Candidate[],
  speaker: Actor | null,
): void {
  const [first] = chosen;
  if (chosen.length !== 1 || !first?.time || !isToTheDay(first.time) || reading.found.length !== 1) return;
  if (first.time.first < first.clause.start) return;
  if (!isDone(first) || reading.found[0]?.status === 'scheduled') return;
  const also = mains.find(
    (candidate) =>
      candidate.clause.coordinate &&
      candidate.clause.subject?.start === first.clause.subject?.start &&
      candidate.time === null &&
      isActed(candidate),
  );
  if (!also || also.clause.verb.first < first.time.first) return;
  const mention = reading.story.drafts.length;
  addClause(reading, also, speaker, null, {
    from: 'mention',
    mention,
    order: 'same',
    reason: 'told in the same sentence',
  });
}

const isDone = ({ clause: { verb } }: Candidate): boolean =>
  verb.tense === 'past' && !verb.perfect && !verb.modal && !verb.negated && !verb.progressive;

const isActed = ({ clause: { verb }, sense }: Candidate): boolean => {
  if (verb.tense !== 'past' || verb.perfect || verb.negated || verb.progressive || verb.passive) return false;
  if (/^(?:announce|unveil|launch|pledge|promise)$/.test(verb.lemma)) return true;
  return sense.speech === null
    ? /^(?:decree|agreement|law|vote|appointment|departure|arrest|ruling)$/.test(sense.kind ?? '')
    : /^(?:announce|demand|refuse)$/.test(sense.speech);
};

/** “began at 4 a.m. and is to end on Friday”: at a time of the day of the report. */
const hasClock = ({ frame }: SentenceReading, { clause: { verb, end } }: Candidate): boolean =>
  verb.tense === 'past' &&
  frame.times.some(
    ({ first, datable, expression: { form, relation } }) =>
      form.kind === 'clock' &&
      !datable &&
      relation === (verb.perfect ? 'by' : 'on') &&
      first > verb.last &&
      first < end,
  );

/** “laid off 40 people a month after the report came out but raised $12 million in May”. */
const isApart = ({ frame: { tree, times } }: SentenceReading, { clause }: Candidate): boolean =>
  times.some(
    ({ datable, first, last }) =>
      !datable &&
      first > clause.verb.last &&
      tree.clauses[tree.owner[first] ?? -1] === clause &&
      tree.clauses.some(({ role, marker, start }) => role === 'time' && marker === 'after' && start === last),
  );

/** “said it would go on and expects to be done by Friday”: what is said in a clause of its own. */
const isToldFirst = ({ frame }: SentenceReading, { clause, sense }: Candidate): boolean =>
  sense.speech === 'say' &&
  clause.verb.tense === 'past' &&
  clause === frame.tree.clauses[0] &&
  frame.tree.clauses[1]?.role === 'complement';

/** “More than 40,000 people have fled”, “the two firms will merge, they said on Tuesday”: the day is that of what was said. */
const isStanding = ({ verb, time }: Candidate): boolean =>
  time === null && (((verb.perfect || verb.progressive) && verb.tense === 'present') || verb.modal === 'will');

/** “The rebels welcomed the appeal; the army rejected it”. */
const isAnswered = ({ frame: { tokens } }: SentenceReading, { clause, sense }: Candidate): boolean =>
  sense.speech !== null && tokens[clause.end]?.text === ';';

/** “…, but his rival rejected the result”: somebody else's answer, on the same day. */
function readAnswer(
  reading: SentenceReading,
  accepted: readonly Candidate[],
  chosen: readonly Candidate[],
  speaker: Actor | null,
): void {
  const [first] = chosen;
  if (chosen.length !== 1 || !first || first.clause.verb.tense !== 'past') return;
  if (!first.time && !isAnswered(reading, first)) return;
  const answer = accepted.find(
    ({ clause, sense }) =>
      clause !== first.clause &&
      !clause.coordinate &&
      sense.speech &&
      clause.verb.tense === 'past' &&
      !clause.verb.perfect,
  );
  if (!answer || subjectOf(reading, answer.clause)?.name === subjectOf(reading, first.clause)?.name) return;
  const at = reading.story.drafts.length + reading.found.length - 1;
  addClause(reading, answer, speaker, null, {
    from: 'mention',
    mention: at,
    order: 'same',
    reason: 'told in the same sentence',
  });
}

/** “A clerk saw the van, and the van exploded”: of something that the clause itself names. */
const isOfNamed = ({ subject, verb }: Candidate['clause']): boolean =>
  subject !== null && subject.end - subject.start > 1 && verb.tense === 'past';

/** “burst into the hall and killed a guard”: what is done to people is told, not what led to it. */
const isGraver = ({ clause, sense }: Candidate, first: Candidate): boolean =>
  ((clause.coordinate && clause.subject?.start === first.clause.subject?.start) || isOfNamed(clause)) &&
  MILD.has(first.sense.kind) &&
  first.sense.speech === null &&
  /^(?:attack|casualties|death)$/.test(sense.kind ?? '') &&
  sense.noun === null;

const MILD: ReadonlySet<Kind | null> = new Set([null, 'other', 'science', 'meeting', 'strike-action']);

/** The first of the undated, and one that goes on about an event told before. */
function undatedOf(reading: SentenceReading, accepted: readonly Candidate[]): readonly Candidate[] {
  const [first] = accepted;
  const back = accepted.find(
    (candidate) => candidate !== first && referredEvent(reading.frame, candidate.clause, reading.story) !== null,
  );
  // “refused to congratulate her and demanded a recount”
  const answer = accepted.find(({ clause, sense }) => clause.coordinate && sense.speech !== null);
  const refused = first && !first.sense.speech && /^(?:refuse|decline)$/.test(first.clause.verb.lemma);
  const graver = first && accepted.find((candidate) => isGraver(candidate, first));
  const other = first && accepted.find((candidate) => isOfOthers(candidate, first));
  const since = first && accepted.find((candidate) => isSaidSince(candidate, first));
  if (since) return [since];
  return [graver ?? first, back ?? (refused ? answer : undefined) ?? (graver ? undefined : other)].filter(
    (candidate) => candidate !== undefined,
  );
}

/** “No pleas were entered and a hearing was set for Wednesday”: what is done, beside what is to come. */
const isSetAhead = ({ clause: { verb } }: Candidate): boolean =>
  verb.passive && /^(?:schedule|set|plan|adjourn|postpone|expect)$/.test(verb.lemma);

/** “has been posting pictures, and said: …”: only what was said has its day. */
const isSaidSince = ({ clause: { coordinate, verb }, sense }: Candidate, first: Candidate): boolean =>
  coordinate &&
  sense.speech !== null &&
  verb.tense === 'past' &&
  !verb.perfect &&
  // “has warned and threatened”: both are perfect
  first.clause.verb.perfect &&
  first.clause.verb.progressive &&
  first.clause.verb.tense === 'present';

/** “Rioters burned two cars, and officers arrested a woman”: what others did then. */
const isOfOthers = ({ clause: { coordinate, subject, verb }, sense }: Candidate, first: Candidate): boolean =>
  !coordinate &&
  subject !== null &&
  subject.start !== first.clause.subject?.start &&
  subject.end - subject.start > 1 &&
  sense.speech === null &&
  first.sense.speech === null &&
  sense.kind !== null &&
  !/^(?:be|have)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.perfect &&
  first.clause.verb.tense === 'past' &&
  !first.clause.verb.perfect;
