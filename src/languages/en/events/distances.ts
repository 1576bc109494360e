import type { TimeExpression } from '../../../types.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isToTheDay } from './to-the-day.ts';

/** How far two happenings lie apart; `last` is where “after” or “before” stands. */
export interface Distance extends Pick<FrameTime, 'first' | 'last'> {
  readonly apart: Apart;
}

/** Days, `about` so many where weeks were counted, or whole months of which nobody counts the days. */
export type Apart = { readonly days: number; readonly about?: true } | { readonly months: number };

type Shift = { readonly shiftDays: number; readonly about?: true } | { readonly shiftMonths: number };

/** “two days after …”, “the day before …”, “three months after …”. */
export function distancesOf({ times, tokens, tree }: Frame): readonly Distance[] {
  const found: Distance[] = [];
  for (const { role, marker, start } of tree.clauses) {
    if (role !== 'time' || (marker !== 'after' && marker !== 'before')) continue;
    const isTheDay = isNear(tokens[start - 1]?.lower ?? '', marker) && tokens[start - 2]?.lower === 'the';
    const time = times.find(({ last }) => last === start);
    const apart = isTheDay ? { days: 1 } : time ? apartOf(time.expression) : null;
    if (apart !== null) found.push({ first: isTheDay ? start - 2 : (time?.first ?? start), last: start, apart });
  }
  return found;
}

/** “two days after the killing of a girl on May 3”, “a week before Monday’s vote”: the day written in the phrase that is counted from. */
export function dayCountedFrom({ tokens, times }: Frame, marker: number): FrameTime | null {
  const written = times.find(({ datable, first }) => datable && first > marker);
  if (!written || written.first > marker + FARTHEST_WRITTEN || !isToTheDay(written)) return null;
  const between = tokens.slice(marker + 1, written.first);
  if (between.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'SCONJ')) return null;
  const inside = [...between, ...tokens.slice(written.last, written.last + 3)];
  return inside.some(({ pos }) => pos === 'NOUN') ? written : null;
}

const FARTHEST_WRITTEN = 9;

/** “the day after”, “the night before”, “the morning after”. */
const isNear = (word: string, marker: 'before' | 'after'): boolean =>
  word === 'day' || (marker === 'before' ? word === 'night' || word === 'evening' : word === 'morning');

/** What to add to the day of one to come to the other. */
export function shiftBy(apart: Apart, sign: 1 | -1): Shift {
  if ('months' in apart) return { shiftMonths: sign * apart.months };
  return { shiftDays: sign * apart.days, ...(apart.about ? { about: true } : {}) };
}

/** “a day”, “two days”, “a week”; vague numbers are no exact day. */
export function daysOf({ form }: TimeExpression): number | null {
  if (form.kind !== 'duration' || form.count === null || form.count.least !== form.count.most) return null;
  if (form.anchor !== undefined || form.lastingNow) return null;
  // “24 hours after”
  if (form.unit === 'hour') return form.count.least % 24 === 0 ? form.count.least / 24 : null;
  return form.unit === 'day' ? form.count.least : form.unit === 'week' && form.count.least === 1 ? 7 : null;
}

const MONTHS_OF: Partial<Record<string, number>> = { month: 1, year: 12 };

/** “two days”, “three weeks”, “four months”, “two years”: how far apart two happenings are. */
export function apartOf(expression: TimeExpression): Apart | null {
  const days = daysOf(expression);
  if (days !== null) return { days };
  const { form } = expression;
  if (form.kind !== 'duration' || form.count === null || form.anchor !== undefined || form.lastingNow) return null;
  const { least, most } = form.count;
  if (form.unit === 'week') return least === most ? { days: least * 7, about: true } : null;
  const months = MONTHS_OF[form.unit ?? ''];
  return months === undefined || least !== most || !Number.isInteger(least) ? null : { months: least * months };
}
