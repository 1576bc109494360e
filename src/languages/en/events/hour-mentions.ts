import type { Clause } from '../grammar/clauses.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { senseOf } from './classify-clause.ts';
import { addClause } from './clause-mention.ts';
import { isStative } from './event-verbs.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { subjectOf } from './subject-of.ts';
import { timesOfClause } from './time-of-clause.ts';
import { AT_HOUR, dayAtHour, hasHour } from './told-at-clock.ts';
import { dayOfHoursAfter } from './told-victims.ts';

/** “Hay said a call came in at 2:15 a.m.”, “The blast came after someone phoned the bank at 10:30 a.m.”: what is said to have happened at an hour of the day told before. */
export function readHours(reading: SentenceReading): void {
  const { frame, story } = reading;
  if (frame.times.length === 0) return;
  for (const [index, clause] of frame.tree.clauses.entries()) {
    const { verb, role, marker, subject } = clause;
    if (role === 'relative' && marker === 'who' && verb.tense === 'past') {
      readHoursAfter(reading, clause, index);
      continue;
    }
    const isTold = role === 'complement' || (role === 'time' && marker === 'after');
    if (!isTold || !subject || verb.tense !== 'past' || verb.perfect || verb.progressive || verb.negated) continue;
    if (!hasHour(frame, clause) || timesOfClause(frame, index).length > 0) continue;
    if (reading.found.some((draft) => draft.clause === clause)) continue;
    const sense = senseOf(frame, clause);
    const mention = sense.speech || isStative(verb.lemma) ? null : dayAtHour(story, frame, clause);
    if (mention === null) continue;
    const teller = frame.tree.clauses.findLast(
      (other) => other.verb.last < clause.start && attributes(other.verb.lemma),
    );
    const candidate = { clause, index, verb, sense, time: null };
    const time = { from: 'mention', mention, order: 'same', reason: AT_HOUR } as const;
    addClause(reading, candidate, teller ? subjectOf(reading, teller) : null, null, time);
  }
}

/** “Orr, who was arrested hours after the bodies were found, …”: on the day that was told. */
function readHoursAfter(reading: SentenceReading, clause: Clause, index: number): void {
  const { verb } = clause;
  const sense = senseOf(reading.frame, clause);
  if (verb.perfect || verb.negated || sense.speech || sense.state || sense.kind === null) return;
  const mention = dayOfHoursAfter(reading, clause);
  if (mention === null) return;
  const time = { from: 'mention', mention, order: 'same', reason: 'hours after what was told with its day' } as const;
  addClause(reading, { clause, index, verb, sense, time: null }, null, null, time);
}
