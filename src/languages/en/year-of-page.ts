import { isDay, toDayNumber, weekdayOf } from '../../calendar/days.ts';
import type { FiledDay } from '../../types.ts';

/** Pages are saved in the year of their report, or some years after it. */
const YEARS_BACK = 3;
/** A report is filed on the day that it tells of, or the day after. */
const DAYS_AFTER = 1;

/**
 * The year of “MANILA, Nov 18 (AP) —” on a page that ends “© 2024 Harbour Times”: the latest up to that one in which
 * the first weekday told as past (1 for Monday) is the day of filing or the one before; `null` where the page gives no
 * year, or the weekday none that fits.
 */
export function yearOfPage(
  lines: readonly string[],
  { month, day }: Pick<FiledDay, 'month' | 'day'>,
  weekday: number | null,
): number | null {
  const latest = Math.max(...lines.flatMap(yearOfRights));
  if (!Number.isFinite(latest)) return null;
  if (weekday === null) return isDay({ year: latest, month, day }) ? latest : null;
  for (let year = latest; year >= latest - YEARS_BACK; year -= 1) {
    if (!isDay({ year, month, day })) continue;
    const since = (weekdayOf(toDayNumber({ year, month, day })) - weekday + 7) % 7;
    if (since <= DAYS_AFTER) return year;
  }
  return null;
}

/** “© 2024”, “Copyright 2019-2024”, “(c) 2024”: the last year of the rights. */
function yearOfRights(line: string): readonly number[] {
  if (line.length > 300) return [];
  const found = /(?:©|\(c\)|\bcopyright\b)[^\d]{0,20}((?:19|20)\d{2})(?:\s?[-–]\s?((?:19|20)\d{2}))?\b/i.exec(line);
  return found ? [Number(found[2] ?? found[1])] : [];
}
