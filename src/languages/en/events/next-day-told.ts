import type { MentionTime } from '../../../types.ts';
import { attributes } from '../status/reporting-verbs.ts';
import type { FrameTime } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';

/**
 * “On June 30 she called police, a paper reported Sunday. An officer rang her the following day”: the day after the call, not after it was
 * reported.
 */
export function nextDayTold({ frame, story, used }: SentenceReading, time: FrameTime): MentionTime | null {
  const days = daysLater(time);
  if (days === null || frame.times.some(({ datable, first }) => datable && first < time.first)) return null;
  const before = story.drafts.filter(({ frame: other }) => frame.sentence.index - other.sentence.index === 1);
  const [told] = before;
  if (told?.status !== 'occurred' || told.time.from !== 'expression' || !story.isDay(told.time.expression)) return null;
  const last = told.frame.times.findLast(({ datable }) => datable);
  if (!last || last.index === told.time.expression) return null;
  // The last day of the sentence before is that of who says so.
  const teller = told.frame.tree.clauses[told.frame.tree.owner[last.first] ?? -1];
  if (teller?.role !== 'main' || !attributes(teller.verb.lemma) || teller === told.clause) return null;
  used.add(time.index);
  return {
    ...{ from: 'mention', mention: story.drafts.indexOf(told), order: 'same', shiftDays: days },
    reason: `“${time.expression.text}”, counted from it`,
  };
}

/** “the following day”, “two days later”. */
function daysLater({ expression: { form } }: FrameTime): number | null {
  if (form.kind === 'shift') return form.from === 'reference' && form.unit === 'day' && form.by > 0 ? form.by : null;
  const isDay =
    form.kind === 'relative' && form.from === 'reference' && form.of.kind === 'unit' && form.of.unit === 'day';
  return isDay && form.shift > 0 ? form.shift : null;
}
