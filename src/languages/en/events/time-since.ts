import type { MentionTime, TimeExpression } from '../../../types.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { dayCountedFrom, daysOf } from './distances.ts';
import type { Frame, FrameTime } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { dayOf, dayOfVote } from './told-days.ts';

/** “three days after the vote”: counted from the day that the article tells of the vote, if it does. */
export function timeSince(
  { frame, story, used }: SentenceReading,
  { tense }: VerbGroup,
  { index, first, last, expression: { form, text } }: FrameTime,
): MentionTime | null {
  if (form.kind !== 'shift' || !/^(?:hour|day|week)$/.test(form.unit)) return null;
  if (typeof form.from === 'string' || form.from.kind !== 'event' || !Number.isInteger(form.by)) return null;
  const marker = frame.tokens.findIndex(({ lower }, at) => at > first && /^(?:after|before)$/.test(lower));
  const written = marker < 0 || marker >= last ? null : dayCountedFrom(frame, marker);
  const before = frame.tokens[first - 1]?.lower ?? '';
  if (written && !LASTING.test(before)) {
    used.add(index);
    return { from: 'expression', expression: written.index, shiftDays: shiftOf(form) };
  }
  if (tense !== 'past') return null;
  if (before === 'for') return { from: 'nothing', reason: 'told how long, not when' };
  if (LASTING.test(before)) return null;
  const { noun } = form.from;
  const vote = /^(?:vote|election|runoff|ballot|poll)$/.test(noun) ? dayOfVote(story, frame) : null;
  const mention = dayOf(story, noun, frame, namesBefore(frame, first, noun)) ?? vote;
  if (mention === null) return null;
  used.add(index);
  const shiftDays = shiftOf(form);
  const about = form.unit === 'week' && Math.abs(form.by) > 1;
  const reason = `“${text} ${form.by > 0 ? 'after' : 'before'}” it`;
  return {
    from: 'mention',
    mention,
    order: 'same',
    ...(shiftDays === 0 ? {} : { shiftDays }),
    ...(about ? { about } : {}),
    reason,
  };
}

/** In days; “four hours after the crash” is on its day. */
const shiftOf = ({ unit, by }: { readonly unit: string; readonly by: number }): number =>
  unit === 'hour' ? 0 : unit === 'week' ? by * 7 : by;

/** “died two days after the May 3 crash”: the day is that of what it counts from. */
export function timeFromOwn(
  { frame, used }: Pick<SentenceReading, 'frame' | 'used'>,
  written: FrameTime,
): MentionTime | null {
  const length = frame.times.find(
    ({ last, datable }) => !datable && last < written.first && dayCountedFrom(frame, last)?.index === written.index,
  );
  if (!length) return null;
  const marker = frame.tokens[length.last]?.lower;
  const count = marker === 'after' || marker === 'before' ? countOf(length.expression) : null;
  if (count === null || LASTING.test(frame.tokens[length.first - 1]?.lower ?? '')) return null;
  used.add(length.index);
  const { relation } = written.expression;
  return {
    ...{ from: 'expression', expression: written.index },
    ...(relation === 'after' ? { start: true } : relation === 'before' ? { end: true } : {}),
    shiftDays: marker === 'after' ? count.days : -count.days,
  };
}

/** “three days after the Hull meeting”: the one in Hull. */
function namesBefore({ tokens }: Frame, first: number, noun: string): readonly string[] {
  const at = tokens.findIndex(({ lemma }, index) => index > first && index <= first + 8 && lemma === noun);
  return tokens.slice(first + 1, Math.max(first + 1, at)).flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text] : []));
}

/** “was grounded for three weeks after the crash”: how long, not when. */
export const LASTING = /^(?:for|in|within|over|during|the|first|of)$/;

/** How many days a length has; weeks are counted roughly. */
export function countOf(expression: TimeExpression): { readonly days: number; readonly about: boolean } | null {
  const days = daysOf(expression);
  if (days !== null) return { days, about: false };
  const { form } = expression;
  if (form.kind !== 'duration' || form.unit !== 'week' || form.count === null) return null;
  const { least, most } = form.count;
  const isCounted = least === most && form.anchor === undefined && !form.lastingNow;
  return isCounted ? { days: least * 7, about: true } : null;
}
