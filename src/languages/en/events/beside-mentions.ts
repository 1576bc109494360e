import type { Kind, MentionTime } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { senseOf } from './classify-clause.ts';
import { addClause } from './clause-mention.ts';
import { kindOfNoun } from './event-nouns.ts';
import type { FrameTime } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { timesOfClause } from './time-of-clause.ts';
import { timeBefore } from './time-of-other-clause.ts';
import { isToTheDay } from './to-the-day.ts';

/** “…, officials said Thursday, as divers recovered the recorder”: happened on the day of what it is told beside. */
export function readBeside(reading: SentenceReading): void {
  const main = reading.found[0];
  if (main?.time.from !== 'expression' || main.status === 'scheduled' || main.status === 'proposed') return;
  const at = reading.story.drafts.length;
  for (const [index, clause] of reading.frame.tree.clauses.entries()) {
    const { verb, marker, subject } = clause;
    if (clause.role !== 'time' || marker !== 'as' || !subject || verb.tense !== 'past' || verb.perfect || verb.negated)
      continue;
    const sense = senseOf(reading.frame, clause);
    if (sense.speech || sense.state || sense.kind === null || sense.kind === 'other' || verb.progressive) continue;
    const again = kindOfNoun(reading.frame.tokens[headOf(reading.frame.tokens, subject)]?.lemma ?? '') !== null;
    if (again || timesOfClause(reading.frame, index).length > 0) continue;
    const candidate = { clause, index, verb, sense, time: null };
    addClause(reading, candidate, null, null, {
      from: 'mention',
      mention: at,
      order: 'same',
      reason: 'told as beside it',
    });
  }
}

/** “goes back to last September, when the firm proposed …”: the time is that of what is told behind it. */
export function readWhen(reading: SentenceReading): void {
  for (const [index, clause] of reading.frame.tree.clauses.entries()) {
    const time = timeBefore(reading, clause) ?? timeOfVisit(reading, clause);
    if (time?.from !== 'expression' || !(clause.subject ?? clause.antecedent)) continue;
    // “has been cut since Sunday, when a bridge fell”
    // “On May 3, when the strike cut services, she went on air”
    const opens = (timeAt(reading, time.expression)?.first ?? 9) <= 1 && clause.start < 9;
    if (reading.used.has(time.expression) && time.start === undefined && clause.marker !== 'where' && !opens) continue;
    if (timesOfClause(reading.frame, index).length > 0) continue;
    const sense = senseOf(reading.frame, clause);
    if (isAhead(clause) && timeAt(reading, time.expression)?.expression.relation === 'before') {
      reading.used.add(time.expression);
      const task = clause.parts.find(({ form }) => form === 'infinitive') ?? clause.verb;
      const candidate = { clause, index, verb: task, sense, time: timeAt(reading, time.expression) };
      addClause(reading, candidate, null, null, { ...time, ahead: true });
      continue;
    }
    if (
      clause.verb.tense !== 'past' ||
      clause.verb.negated ||
      (sense.kind === null && /^(?:be|have|know|think|want|need|like|seem)$/.test(clause.verb.lemma))
    )
      continue;
    reading.used.add(time.expression);
    addClause(reading, { clause, index, verb: clause.verb, sense, time: null }, null, null, { ...time, behind: true });
  }
}

/** “before Thursday, when the two sides are to meet”. */
const isAhead = ({ marker, verb, parts }: Clause): boolean =>
  marker === 'when' &&
  (verb.modal === 'will' ||
    (verb.lemma === 'be' &&
      verb.tense === 'present' &&
      parts.some(({ form, first }) => form === 'infinitive' && first <= verb.last + 3)));

const timeAt = ({ frame }: SentenceReading, expression: number): FrameTime | null =>
  frame.times.find(({ index }) => index === expression) ?? null;

/** “They were in Hull on Monday, where the mayor pledged aid”: the day that somebody was there. */
function timeOfVisit({ frame }: SentenceReading, { marker, role, verb, start }: Clause): MentionTime | null {
  if (marker !== 'where' || role !== 'relative' || verb.tense !== 'past' || verb.perfect) return null;
  const index = frame.tree.clauses.findLastIndex(({ verb: other }) => other.last < start);
  const going = frame.tree.clauses[index]?.verb;
  if (going?.tense !== 'past' || going.perfect || going.modal || !VISITS.has(going.lemma)) return null;
  const time = timesOfClause(frame, index)[0];
  return time && isToTheDay(time) ? { from: 'expression', expression: time.index } : null;
}

const VISITS = new Set(['be', 'arrive', 'travel', 'fly', 'visit', 'tour', 'go', 'meet', 'land']);

/** Where nothing else is told: “…, while 159 people were injured”, “a toll that rose to 31”. */
export function readAside(reading: SentenceReading): void {
  for (const clause of reading.frame.tree.clauses) {
    if ((clause.role !== 'relative' && clause.role !== 'time') || clause.marker === 'where') continue;
    const { verb } = clause;
    if (verb.tense !== 'past' || verb.perfect || verb.negated) continue;
    const sense = senseOf(reading.frame, clause);
    if (sense.speech || sense.state) continue;
    const fled = /^(?:escape|flee)$/.test(verb.lemma) && clause.marker === 'when';
    if (sense.kind === null || !(fled || ASIDE_KINDS.has(sense.kind)) || !(clause.subject ?? clause.antecedent))
      continue;
    const candidate = { clause, index: 0, verb, sense, time: null };
    addClause(reading, candidate, null, null, timeBefore(reading, clause));
    return;
  }
}

/** What is worth telling from inside another sentence, even without a date. */
const ASIDE_KINDS: ReadonlySet<Kind> = new Set([
  'casualties',
  'death',
  'accident',
  'disaster',
  'attack',
  'arrest',
  'ruling',
]);
