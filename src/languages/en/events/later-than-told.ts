import type { MentionTime } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';

/** “In 2004, Orr stole a van. A few days later he was caught”: in that year; after a day that is known, some time after it. */
export function timeOfLater(
  story: Story,
  { times, sentence }: Frame,
  { role, start, end }: Clause,
): MentionTime | null {
  const isSaid = times.some(
    ({ first, expression: { form, text } }) =>
      form.kind === 'vague' && LATER.test(text) && (role === 'main' || (first >= start && first < end)),
  );
  if (!isSaid) return null;
  const mention = story.drafts.findLastIndex(
    ({ status, time, frame }) =>
      status === 'occurred' && time.from === 'expression' && sentence.index - frame.sentence.index <= 2,
  );
  const told = story.drafts[mention]?.time;
  if (told?.from !== 'expression') return null;
  const isDay = story.isNear(told) || story.isDay(told.expression);
  return { from: 'mention', mention, order: isDay ? 'after' : 'same', reason: 'a little later than what was told' };
}

const LATER = /^(?:(?:a few|several|some|many|just) )*(?:days|weeks|months) later$/i;

/** “The raid comes weeks after gunmen robbed a shop”: not on the day of the raid. */
export const isLongAfter = ({ tokens }: Frame, { role, marker, start }: Clause): boolean =>
  role === 'time' && marker === 'after' && /^(?:weeks?|months?|years?|decades?)$/.test(tokens[start - 1]?.lower ?? '');
