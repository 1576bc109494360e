import { weekdayOf } from '../../calendar/days.ts';
import type { Weekday } from '../../types.ts';
import { type CalendarValue, dayValue } from './calendar-value.ts';

const WEEK = 7;

/** The third Thursday of a stretch, or its last (−1); `null` where it has no such day. */
export function nthWeekday({ bounds }: CalendarValue, weekday: Weekday, nth: number): CalendarValue | null {
  const { first, last } = bounds;
  if (first === null || last === null) return null;
  const day =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + WEEK) % WEEK) + WEEK * (nth - 1)
      : last - ((weekdayOf(last) - weekday + WEEK) % WEEK);
  return day > last ? null : dayValue(day);
}
