import { textOf } from '../actors/found-name.ts';
import { referredEvent } from './choose-time.ts';
import { senseOf } from './classify-clause.ts';
import { addClause } from './clause-mention.ts';
import { nounDatedBy } from './dated-nouns.ts';
import { type Distance, distancesOf, shiftBy } from './distances.ts';
import type { Frame } from './frame.ts';
import { addNoun } from './noun-mentions.ts';
import { isAttribute } from './roles-of-time.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { timesOfClause } from './time-of-clause.ts';

/** “resigned on Monday, two days after police searched his home”: the search has a day too. */
export function readDaysApart(reading: SentenceReading): void {
  const { frame, story } = reading;
  for (const time of distancesOf(frame)) {
    const { apart } = time;
    const marker = frame.tokens[time.last]?.lower ?? '';
    const clause = frame.tree.clauses.find(({ role, start }) => role === 'time' && start === time.last);
    if (!clause?.subject) continue;
    const told = sourceOf(reading, time);
    const before = told < 0 ? cameThen(reading, time) : null;
    const from = before === null ? told : before - story.drafts.length;
    const sense = senseOf(frame, clause);
    if (
      (told < 0 && before === null) ||
      clause.verb.tense !== 'past' ||
      clause.verb.negated ||
      isMereState(clause.verb.lemma)
    )
      continue;
    addClause(
      reading,
      { clause, index: frame.tree.clauses.indexOf(clause), verb: clause.verb, sense, time: null },
      null,
      null,
      {
        from: 'mention',
        mention: story.drafts.length + from,
        order: 'same',
        ...shiftBy(apart, marker === 'after' ? -1 : 1),
        reason: `“${textOf(frame.tokens, time.first, time.last)} ${marker}” it`,
      },
    );
    const inside = timesOfClause(frame, frame.tree.clauses.indexOf(clause));
    for (const named of inside.filter((other) => isAttribute(frame, other))) {
      reading.used.add(named.index);
      const noun = nounDatedBy(frame, named);
      if (noun) addNoun(reading, noun.token, named);
    }
  }
}

/** “The loss came five days after 600 troops surrendered”: counted from the loss, else from what was told last. */
function cameThen({ frame, story }: SentenceReading, { first }: Distance): number | null {
  const main = frame.tree.clauses.find(({ role }) => role === 'main');
  if (main?.verb.lemma !== 'come' || main.verb.tense !== 'past' || main.verb.last !== first - 1) return null;
  return referredEvent(frame, main, story) ?? story.lastDated(frame, 2) ?? story.news(main.subject, frame);
}

/** The mention that the distance counts from: the one dated just before it, else the lead’s, which is of the day of the report. */
function sourceOf({ frame, found, story }: SentenceReading, time: Distance): number {
  const near = found.findIndex(
    ({ time: other }) => other.from === 'expression' && isJustBefore(frame, other.expression, time),
  );
  const around = frame.tree.clauses[frame.tree.owner[time.first] ?? -1];
  // “Power has been restored, four days after it was cut”: new, wherever it is told
  const isNew = around?.verb.perfect === true && around.verb.tense === 'present';
  if (near >= 0 || !(isNew || story.isLead(frame))) return near;
  const only = frame.times.every(
    (other) => !other.datable || other.first === time.first || (other.first > time.last && isAttribute(frame, other)),
  );
  return only ? found.findIndex(({ time: other }) => other.from === 'publication') : -1;
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
