import { weekdayOf } from '../../calendar/days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { Edtf } from '../../types.ts';

/** An article is written anew at most so many days after it appeared; later changes are corrections. */
const ANEW_DAYS = 5;
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const AHEAD = new Set(
  'will would could may might expected scheduled due plan plans planned until by next to'.split(' '),
);

/** The text was written anew on the day of its last change: its first weekday, told as past, is that day. */
export function isWrittenAnew(published: Edtf, changed: Edtf, openings: readonly string[]): boolean {
  const [first, last] = [parseEdtf(published)?.first, parseEdtf(changed)?.first];
  if (typeof first !== 'number' || typeof last !== 'number' || last - first > ANEW_DAYS) return false;
  return openingWeekday(openings) === weekdayOf(last);
}

/** The first weekday in these paragraphs, 1 for Monday; `null` where it is told as ahead. */
export function openingWeekday(paragraphs: readonly string[]): number | null {
  for (const text of paragraphs) {
    const found = WEEKDAY.exec(text);
    if (found) return isAhead(text.slice(0, found.index)) ? null : WEEKDAYS.indexOf(found[0]) + 1;
  }
  return null;
}

const isAhead = (before: string): boolean =>
  (before.split('. ').at(-1) ?? '').split(/\s+/).some((word) => AHEAD.has(word));
