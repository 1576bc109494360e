import type { ArticleReading, DayTold, Mention, TimeForm } from '../../types.ts';

/**
 * What the words say of a happening's day, whenever its article appeared: “on Thursday”, “on Dec. 11”, or that it is news
 * (“yesterday”, “has died”). `null` where they say nothing of a day, or look further back.
 */
export function dayTold(
  { mentions, times }: Pick<ArticleReading, 'mentions' | 'times'>,
  mention: Mention,
): DayTold | null {
  const { time } = mention;
  if (time.from === 'publication') return NEWS;
  if (time.from === 'expression') {
    const form = time.shiftDays === undefined ? times[time.expression]?.form : undefined;
    return form ? dayOf(form) : null;
  }
  const isSameDay = time.from === 'mention' && time.order === 'same' && !time.about;
  if (!isSameDay || time.shiftDays !== undefined || time.shiftMonths !== undefined) return null;
  const other = mentions[time.mention];
  // One step: nothing here goes round in circles.
  return other && other.time.from !== 'mention' ? dayTold({ mentions, times }, other) : null;
}

const NEWS: DayTold = { weekday: null, monthAndDay: null };

function dayOf(form: TimeForm): DayTold | null {
  if (form.kind === 'clock') return form.of === null ? NEWS : dayOf(form.of);
  // “today”, “yesterday”
  if (form.kind === 'shift') return form.from === 'publication' && isLastDays(form) ? NEWS : null;
  if (form.kind !== 'calendar' || form.year !== undefined) return null;
  const { month, day, weekday = null } = form;
  if (month !== undefined && day !== undefined) return { weekday, monthAndDay: `${month}-${day}` };
  return weekday !== null && month === undefined && day === undefined ? { weekday, monthAndDay: null } : null;
}

const isLastDays = ({ unit, by }: Extract<TimeForm, { kind: 'shift' }>): boolean =>
  unit === 'day' && (by === 0 || by === -1);
