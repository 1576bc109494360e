import type { MentionTime } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { FrameTime } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** “on Monday”, “at midnight on Monday”. */
const isWeekday = (time: FrameTime): boolean => {
  const { form } = time.expression;
  const day = form.kind === 'clock' ? form.of : form;
  return day?.kind === 'calendar' && day.weekday !== undefined && day.month === undefined;
};

/** “said on Sunday that it would strike on Monday”: the weekday is counted from the day of the saying. */
export function asForetold(
  { frame: { tree }, found, story }: SentenceReading,
  { role, start, verb }: Clause,
  time: FrameTime,
  told: MentionTime,
): MentionTime {
  if (told.from !== 'expression' || role !== 'complement' || verb.modal !== 'would' || !isWeekday(time)) return told;
  const saying = tree.clauses.findLast((other) => other.start < start && other.role !== 'complement');
  const at = found.findIndex(({ clause, status }) => clause === saying && status === 'statement');
  const from = found[at]?.time.from;
  return from === 'expression' || from === 'mention' ? { ...told, foretoldIn: story.drafts.length + at } : told;
}
