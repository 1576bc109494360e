import type { Clause } from '../grammar/clauses.ts';
import { deadlineHeadline } from '../headline/deadline-headline.ts';
import { setsDeadline } from '../status/read-status.ts';
import type { FrameTime } from './frame.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import { subjectOf } from './subject-of.ts';
import { countOf } from './time-since.ts';

/** “told the airline on Tuesday to answer within 10 days”, “gave them 30 days to comply”: counted from what set it. */
export function readWithin(reading: SentenceReading): void {
  const { frame, found, story } = reading;
  for (const time of frame.times) {
    if (time.datable && time.expression.relation === 'until') readUntil(reading, time);
    const count = time.datable ? null : countOf(time.expression);
    if (count === null) continue;
    const set = found.findIndex(
      ({ clause, status }) =>
        clause !== null &&
        frame.tree.clauses[frame.tree.owner[time.first] ?? -1] === clause &&
        (status === 'occurred' || status === 'statement'),
    );
    const clause = found[set]?.clause;
    if (clause?.verb.tense !== 'past' || clause.verb.modal || !setsDeadline(clause.verb.lemma)) continue;
    if (OF_ONESELF.has(clause.verb.lemma)) continue;
    const task = taskOf(reading, time, clause.parts);
    if (!task) continue;
    addDraft(reading, {
      ...{ clause, trigger: task.head, kind: 'deadline', status: 'deadline', negated: false, confidence: 0.6 },
      ...{ speaker: null, subject: subjectOf(reading, clause) },
      time: {
        ...{ from: 'mention', mention: story.drafts.length + set, order: 'same', shiftDays: count.days },
        reason: `“${time.expression.text}” from it`,
      },
      headline: deadlineHeadline(
        { frame, clause, subject: subjectOf(reading, clause), status: 'deadline', cast: story.cast },
        task,
      ),
    });
  }
}

/** “promised to restore it within 100 days” gives nobody a deadline. */
const OF_ONESELF = new Set(['promise', 'pledge', 'vow', 'threaten', 'want', 'need', 'have', 'get', 'face']);

/** “…, giving bidders until May 26 to reply”. */
export const givesUntil = ({ parts }: Clause, { first, expression }: FrameTime): boolean =>
  expression.relation === 'until' &&
  parts.some((part) => part.lemma === 'give' && part.form === 'gerund' && part.first < first);

/** “gave the union until Friday to withdraw the ban”. */
function readUntil(reading: SentenceReading, time: FrameTime): void {
  const { frame, story, used } = reading;
  const clause = frame.tree.clauses[frame.tree.owner[time.first] ?? -1];
  const task = clause?.parts.find(({ form, first }) => form === 'infinitive' && first === time.last);
  if (!clause || !task || !(clause.verb.lemma === 'give' || givesUntil(clause, time)) || used.has(time.index)) return;
  used.add(time.index);
  const subject = subjectOf(reading, clause);
  const giver = clause.parts.find(
    ({ lemma, form, first }) => lemma === 'give' && form === 'gerund' && first < time.first,
  );
  const told = giver ? { ...clause, verb: giver } : clause;
  addDraft(reading, {
    ...{ clause, trigger: task.head, kind: 'deadline', status: 'deadline', negated: false, confidence: 0.6 },
    ...{ speaker: null, subject, time: { from: 'expression', expression: time.index, ahead: true } },
    headline: deadlineHeadline({ frame, clause: told, subject, status: 'deadline', cast: story.cast }, task).replace(
      ` until ${time.expression.text}`,
      '',
    ),
  });
}

/** The infinitive that a length limits, or that it stands before. */
function taskOf(
  { frame: { tokens } }: SentenceReading,
  { first, last, expression }: FrameTime,
  parts: NonNullable<SentenceReading['found'][number]['clause']>['parts'],
) {
  const tasks = parts.filter(({ form }) => form === 'infinitive');
  if (expression.relation === 'within' || tokens[first - 1]?.lower === 'within')
    return tasks.findLast((part) => part.first < first) ?? null;
  return tasks.find((part) => part.first === last || part.first === last + 1) ?? null;
}
