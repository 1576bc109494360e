import type { Actor, Kind, MentionTime, Status } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf } from '../grammar/noun-phrases.ts';
import { type Candidate, groupOf } from './candidates.ts';
import { timeWithoutExpression } from './choose-time.ts';
import { kindOfNoun } from './event-nouns.ts';
import { expressedTime } from './expressed-time.ts';
import { addNoun } from './noun-mentions.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { nounDatedBy, timesOfClause } from './time-of-clause.ts';

export function timeOf(
  reading: SentenceReading,
  { clause, verb, sense, time }: Candidate,
  status: Status,
  kind: Kind,
  speaker: Actor | null,
  tail: Clause | null,
): MentionTime {
  if (time) {
    reading.used.add(time.index);
    return expressedTime(time, status, groupOf(reading, clause, time), clause.verb);
  }
  const ordered = orderedTime(reading, clause) ?? (sense.speech ? null : timeOfSubject(reading, clause));
  const told = ordered ?? timeOfOccasion(reading, clause) ?? timeOfSetting(reading, clause);
  if (told) return told;
  const tailTime = tail
    ? reading.frame.times.find((candidate) => candidate.datable && candidate.first > tail.verb.last)
    : undefined;
  if (tailTime && (verb.tense === 'past' || verb.perfect)) {
    reading.used.add(tailTime.index);
    return { from: 'expression', expression: tailTime.index };
  }
  return timeWithoutExpression(
    { frame: reading.frame, clause, verb, status, kind, speaker, spoken: sense.speech !== null },
    reading.story,
  );
}

/** “following the May 16 talks”: the noun becomes a mention of its own, and this one comes after it. */
function orderedTime(reading: SentenceReading, clause: Clause): MentionTime | null {
  const index = reading.frame.tree.clauses.indexOf(clause);
  for (const time of timesOfClause(reading.frame, index)) {
    const dated = nounDatedBy(reading.frame, time);
    if (!dated?.order || reading.used.has(time.index)) continue;
    const told = reading.story.lastWithNoun(
      reading.frame.tokens[dated.token]?.lemma ?? '',
      reading.frame,
      time.expression.form,
    );
    if (told !== null) {
      reading.used.add(time.index);
      return {
        from: 'mention',
        mention: told,
        order: dated.order,
        reason: `${dated.order} an event with a date of its own`,
      };
    }
    const before = reading.found.length;
    addNoun(reading, dated.token, time);
    if (reading.found.length === before) continue;
    return {
      from: 'mention',
      mention: reading.story.drafts.length + reading.found.length - 1,
      order: dated.order,
      reason: `${dated.order} an event with a date of its own`,
    };
  }
  return null;
}

/** “conceded defeat before counting was over on Sunday night”: the day of what it happened beside. */
function timeOfOccasion(reading: SentenceReading, clause: Clause): MentionTime | null {
  if (clause.verb.tense !== 'past' || clause.role !== 'main') return null;
  const { clauses } = reading.frame.tree;
  const index = clauses.findIndex(
    (other) =>
      other.role === 'time' &&
      /^(?:when|as|while|before|after)$/.test(other.marker ?? '') &&
      other.start > clause.verb.last,
  );
  const beside = clauses[index];
  if (
    beside?.verb.tense !== 'past' ||
    beside.verb.modal ||
    clauses.some((other) => other.role === 'main' && other.start > clause.verb.last && other.start < beside.start)
  )
    return null;
  const time = timesOfClause(reading.frame, index).find(
    ({ expression: { form }, index: at }) =>
      !reading.used.has(at) &&
      (form.kind === 'clock' || (form.kind === 'calendar' && (form.day ?? form.weekday) !== undefined)),
  );
  if (!time) return null;
  reading.used.add(time.index);
  return { from: 'expression', expression: time.index };
}

/** “voted for it in a ballot that closed on Friday”: the day that is told of where it happened. */
function timeOfSetting({ frame }: SentenceReading, clause: Clause): MentionTime | null {
  if (clause.verb.tense !== 'past' || clause.verb.perfect || clause.role !== 'main') return null;
  const { clauses } = frame.tree;
  const index = clauses.findIndex(({ role, marker, antecedent, start }) => {
    const [first, head] = antecedent
      ? [antecedent.start, frame.tokens[headOf(frame.tokens, antecedent)]]
      : [0, undefined];
    const set =
      /^(?:in|at|during)$/.test(frame.tokens[first - 1]?.text ?? '') && kindOfNoun(head?.lemma ?? '') !== null;
    return role === 'relative' && /^(?:that|which)$/.test(marker ?? '') && start > clause.verb.last && set;
  });
  const setting = clauses[index];
  if (setting?.verb.tense !== 'past' || setting.verb.modal) return null;
  const time = timesOfClause(frame, index)[0];
  return time ? { from: 'expression', expression: time.index, behind: true } : null;
}

/** “since 1997, when Flight 801 crashed”: the time that a clause explains. */
export function timeBefore(reading: SentenceReading, clause: Clause): MentionTime | null {
  if (clause.marker !== 'when') return null;
  const time = reading.frame.times.find(
    (candidate) => candidate.datable && candidate.last <= clause.start && candidate.last >= clause.start - 1,
  );
  return time ? { from: 'expression', expression: time.index } : null;
}

/** The day that a clause about the subject names: “the truce, which took effect on Nov. 27, gave …”. */
function timeOfSubject(reading: SentenceReading, clause: Clause): MentionTime | null {
  if (!clause.subject || clause.verb.tense !== 'past') return null;
  const index = reading.frame.tree.clauses.findIndex(
    (other) =>
      other.role === 'relative' &&
      other.verb.first < clause.verb.first &&
      other.antecedent?.start === clause.subject?.start,
  );
  const time = index < 0 ? undefined : timesOfClause(reading.frame, index)[0];
  return time ? { from: 'expression', expression: time.index } : null;
}
