import type { MentionTime } from '../../../types.ts';
import { textOf } from '../actors/found-name.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Candidate } from './candidates.ts';
import { referredEvent } from './choose-time.ts';
import { senseOf } from './classify-clause.ts';
import { addClause } from './clause-mention.ts';
import { nounDatedBy } from './dated-nouns.ts';
import { type Distance, distancesOf, shiftBy } from './distances.ts';
import type { Frame, FrameTime } from './frame.ts';
import { lastDated, news, opening } from './last-told.ts';
import { addNoun } from './noun-mentions.ts';
import { isAttribute } from './roles-of-time.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isToBe } from './states.ts';
import { timesOfClause } from './time-of-clause.ts';
import { isToTheDay } from './to-the-day.ts';
import { isSameDay } from './told-at-clock.ts';

/** “resigned on Monday, two days after police searched his home”: the search has a day too. */
export function readDaysApart(reading: SentenceReading): void {
  const { frame } = reading;
  for (const time of distancesOf(frame)) {
    const marker = frame.tokens[time.last]?.lower ?? '';
    const clause = frame.tree.clauses.find(({ role, start }) => role === 'time' && start === time.last);
    if (!clause?.subject) continue;
    if (readFromThen(reading, time, clause, marker === 'after' ? 1 : -1)) continue;
    const sense = senseOf(frame, clause);
    const then = timeApart(reading, time, marker);
    const isAhead =
      marker === 'before' &&
      (isToBe(frame.tokens, clause.verb) || (clause.verb.tense === 'present' && comesBefore(frame, time)));
    if (then === null || !(isAhead || clause.verb.tense === 'past') || clause.verb.negated) continue;
    if (isMereState(clause.verb.lemma) && !isAhead) continue;
    const before = reading.found.length;
    addClause(
      reading,
      { clause, index: frame.tree.clauses.indexOf(clause), verb: clause.verb, sense, time: null },
      null,
      null,
      then,
    );
    const told = reading.found[before];
    if (isAhead && told) reading.found[before] = { ...told, status: 'scheduled' };
    const inside = timesOfClause(frame, frame.tree.clauses.indexOf(clause));
    for (const named of inside.filter((other) => isAttribute(frame, other))) {
      reading.used.add(named.index);
      const noun = nounDatedBy(frame, named);
      if (noun) addNoun(reading, noun.token, named);
    }
  }
}

/** “The ruling comes two days before voters go to the polls”. */
export const comesBefore = ({ tree }: Frame, { first }: Pick<Distance, 'first'>): boolean =>
  tree.clauses.some(
    ({ role, verb: { lemma, tense, last } }) =>
      role === 'main' && lemma === 'come' && tense === 'present' && last < first && last > first - 3,
  );

/** When it happened: so many days from what is told beside it, or from the day written there. */
function timeApart(reading: SentenceReading, time: Distance, marker: string): MentionTime | null {
  const { frame, story } = reading;
  const { apart } = time;
  const told = sourceOf(reading, time);
  const mention = told < 0 ? cameThen(reading, time) : story.drafts.length + told;
  const shift = shiftBy(apart, marker === 'after' ? -1 : 1);
  const reason = `“${textOf(frame.tokens, time.first, time.last)} ${marker}” it`;
  if (mention !== null) return { from: 'mention', mention, order: 'same', ...shift, reason };
  const written = frame.times.find(({ datable, index }) => datable && isJustBefore(frame, index, time));
  if (!written || !('shiftDays' in shift) || shift.about || !isToTheDay(written)) return null;
  return { from: 'expression', expression: written.index, ...shift };
}

/** “was overruled the night before it broke apart on Jan. 28”: counted from the day that the second has. */
function readFromThen(reading: SentenceReading, { first, last, apart }: Distance, then: Clause, sign: 1 | -1): boolean {
  const { frame, found, story, used } = reading;
  const { clauses } = frame.tree;
  const index = frame.tree.owner[first] ?? -1;
  const clause = clauses[index];
  const time = timesOfClause(frame, clauses.indexOf(then)).find((other) => other.first > then.verb.last);
  if (!clause?.subject || !time || !isToTheDay(time) || used.has(time.index)) return false;
  if (clause.verb.tense !== 'past' || clause.verb.negated || timesOfClause(frame, index).length > 0) return false;
  if (then.verb.tense !== 'past' || isMereState(clause.verb.lemma)) return false;
  const main = found.find((draft) => draft.clause === clause);
  if (main?.time.from === 'expression') return false;
  const before = found.length;
  addClause(reading, candidateOf(reading, then, time), null, null);
  if (found.length === before) return false;
  const counted: MentionTime = {
    ...{ from: 'mention', mention: story.drafts.length + before, order: 'same' },
    ...shiftBy(apart, sign),
    reason: `“${textOf(frame.tokens, first, last)} ${then.marker}” it`,
  };
  if (main) main.time = counted;
  else addClause(reading, candidateOf(reading, clause, null), null, null, counted);
  return true;
}

const candidateOf = ({ frame }: SentenceReading, clause: Clause, time: FrameTime | null): Candidate => ({
  ...{ clause, index: frame.tree.clauses.indexOf(clause), verb: clause.verb },
  ...{ sense: senseOf(frame, clause), time },
});

/** “The loss came five days after 600 troops surrendered”: counted from the loss, else from what was told last. */
export function cameThen({ frame, story, found }: SentenceReading, { first }: Pick<Distance, 'first'>): number | null {
  let before = first - 1;
  while (ROUGHLY.test(frame.tokens[before]?.lower ?? '')) before--;
  const main = frame.tree.clauses.find(({ role, verb }) => role === 'main' && verb.last === before);
  if (main?.verb.lemma !== 'come' || main.verb.perfect || main.verb.modal) return null;
  // “The announcement on Wednesday came a day after …”
  const own = found.findIndex(({ clause, time }) => clause === main && time.from === 'expression');
  if (own >= 0) return story.drafts.length + own;
  // “The deal comes three months after …”: counted from what is new.
  if (main.verb.tense === 'present') return opening(story);
  return referredEvent(frame, main, story) ?? lastDated(story, frame, 2) ?? news(story, main.subject, frame);
}

/** “comes little over a month after”. */
const ROUGHLY = /^(?:just|only|barely|almost|exactly|little|over|under|shortly|well|slightly)$/;

/** The mention that the distance counts from: the one dated just before it, else the lead’s, which is of the day of the report. */
export function sourceOf(reading: SentenceReading, time: Distance): number {
  const { frame, found, story } = reading;
  const near = found.findIndex(
    ({ time: other }) => other.from === 'expression' && isJustBefore(frame, other.expression, time),
  );
  const around = frame.tree.clauses[frame.tree.owner[time.first] ?? -1];
  // “on Monday suspended the licence of Hay Air, nine days after a panel blamed it”
  const behind = found.findIndex(
    ({ clause, status, time }) =>
      (time.from === 'expression' || isSameDay(time)) && status === 'occurred' && clause !== null && clause === around,
  );
  if (near < 0 && behind >= 0 && frame.tokens[time.first - 1]?.text === ',') return behind;
  // “A day after a jet veered off the runway, the agency on Friday ordered an audit”
  if (near < 0 && time.first <= 1)
    return found.findIndex(
      ({ clause, status, time: { from } }) =>
        from === 'expression' && status !== 'scheduled' && clause?.role === 'main' && clause.verb.first > time.last,
    );
  // “Power has been restored, four days after it was cut”: new, wherever it is told
  const isNew = around?.verb.perfect === true && around.verb.tense === 'present';
  const main = near < 0 && frame.tokens[time.first - 1]?.text === ',' ? mainBefore(reading, time) : near;
  if (main >= 0 || !(isNew || story.isLead(frame))) return main;
  const only = frame.times.every(
    (other) => !other.datable || other.first === time.first || (other.first > time.last && isAttribute(frame, other)),
  );
  return only ? found.findIndex(({ time: other }) => other.from === 'publication') : -1;
}

/** “spread on Tuesday along the border, each side blaming the other, a day after jets struck”: counted from the main clause, where no other day is told. */
function mainBefore({ frame: { times, tokens, tree }, found }: SentenceReading, { first, last }: Distance): number {
  const inner = tree.clauses.find(({ role, start }) => role === 'time' && start === last);
  const own = times.find(({ datable, first: at }) => datable && at > last);
  const described = own && tokens.slice((inner?.verb.last ?? last) + 1, own.first).some(({ pos }) => pos === 'VERB');
  if (own && !described) return -1;
  const main = found.findIndex(({ clause, time }) => clause?.role === 'main' && time.from === 'expression');
  const between = times.filter(({ datable, last: end }) => datable && end <= first);
  return between.length === 1 &&
    found[main]?.time.from === 'expression' &&
    found[main].time.expression === between[0]?.index
    ? main
    : -1;
}

const isMereState = (lemma: string): boolean =>
  /^(?:be|have|know|think|believe|feel|want|need|like|seem|live)$/.test(lemma);

/** “Tuesday, a day after …”: nothing but a comma, or a word such as “just”, between the two. */
const isJustBefore = ({ times, tokens }: Frame, expression: number, { first }: Distance): boolean => {
  const before = times.find(({ index }) => index === expression);
  return (
    before !== undefined &&
    before.last <= first &&
    tokens.slice(before.last, first).every(({ pos }) => pos === 'PUNCT' || pos === 'ADV')
  );
};
