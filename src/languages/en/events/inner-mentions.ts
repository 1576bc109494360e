import type { Actor } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { attributes } from '../status/reporting-verbs.ts';
import { addInner } from './add-inner.ts';
import { senseOf } from './classify-clause.ts';
import { nounDatedBy } from './dated-nouns.ts';
import { isStative } from './event-verbs.ts';
import type { Frame } from './frame.ts';
import { groupOf } from './governing-verb.ts';
import { datesSaying, lasts, repeats, restates } from './repeated-days.ts';
import { isAttribute, isYearOfName } from './roles-of-time.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { timesOfClause } from './time-of-clause.ts';
import { givesUntil } from './told-within.ts';

/** Clauses inside others, and infinitives, with a date of their own. */
export function readInner(reading: SentenceReading, speaker: Actor | null): void {
  for (const [index, clause] of reading.frame.tree.clauses.entries()) {
    if (wasDue(reading.frame, clause)) continue;
    for (const time of timesOfClause(reading.frame, index)) {
      if (reading.used.has(time.index) || nounDatedBy(reading.frame, time)?.order || givesUntil(clause, time)) continue;
      const group = groupOf(reading, clause, time);
      if (group.form === 'infinitive' && isYearOfName(reading.frame, time)) continue;
      if (clause.role === 'main' && group === clause.verb) continue;
      if (group !== clause.verb && datesSaying(reading, clause, group, time)) continue;
      if (clause.marker === 'what' && datesSaying(reading, clause, group, time)) continue;
      if (!lasts(reading, time) && repeats(reading, time)) continue;
      addInner(reading, clause, group, time, speaker);
    }
  }
}

/** What no stricter reading took: a day is named, so something happens on it, whatever the verb. */
export function readLeftovers(reading: SentenceReading, speaker: Actor | null): void {
  const condition = reading.frame.tree.clauses.find(({ role }) => role === 'condition');
  for (const [index, clause] of reading.frame.tree.clauses.entries())
    for (const time of wasDue(reading.frame, clause) ? [] : timesOfClause(reading.frame, index)) {
      const { relation } = time.expression;
      if (
        condition &&
        clause !== condition &&
        relation === 'by' &&
        clause.start > condition.verb.last &&
        !reading.used.has(time.index)
      ) {
        addInner(reading, condition, condition.verb, time, speaker, true);
        continue;
      }
      if (reading.used.has(time.index) || isAttribute(reading.frame, time) || nounDatedBy(reading.frame, time)?.order)
        continue;
      const group = groupOf(reading, clause, time);
      if (group.tense === 'present' && /^(?:trace|date|stem|originate)$/.test(group.lemma)) continue;
      if (group === clause.verb && isMereAttribution(reading, clause)) continue;
      if (reading.spoken && group.form === 'gerund' && clause.verb.modal !== null) continue;
      if (restates(reading, time) || datesSaying(reading, clause, group, time) || repeats(reading, time)) continue;
      const tells =
        !isStative(group.lemma) || (group === clause.verb && !group.negated && !senseOf(reading.frame, clause).state);
      if (tells && !(clause.subject === null && clause.role === 'main' && time.last === group.first))
        addInner(reading, clause, group, time, speaker, true);
    }
}

/** “an exchange that had been due to take place on Friday”: nothing says that it did. */
const wasDue = ({ tokens }: Frame, { role, verb }: Clause): boolean =>
  role === 'relative' &&
  verb.tense === 'past' &&
  verb.perfect &&
  /^(?:due|scheduled|expected|set|supposed|meant|slated)$/.test(
    (verb.lemma === 'be' ? tokens[verb.last + 1] : tokens[verb.last])?.lower ?? '',
  );

/** “…, police said Thursday”, “…, it said in a filing dated May 2”: no happening of its own. */
const isMereAttribution = (
  { frame: { tokens }, found }: SentenceReading,
  { verb, subject, coordinate }: Clause,
): boolean =>
  found.length > 0 &&
  attributes(verb.lemma) &&
  !coordinate &&
  /^[,"”]$/.test(tokens[(subject?.start ?? verb.first) - 1]?.text ?? '') &&
  /^(?:PUNCT|PROPN|ADP|NOUN|ADV)$/.test(tokens[verb.last + 1]?.pos ?? 'PUNCT');
