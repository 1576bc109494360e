import { divide, type Measure, type Stretch, stretchesOf, UNDATED } from '../calendar/stretches.ts';
import type { Event } from '../types.ts';
import { listedDay } from './dates.ts';

/** With more dated events than this a timeline's list is paged by year. */
const LONGEST_LIST = 1200;
/** With more than this, a year of such a timeline is paged by month: whoever comes to it came for a part. */
const LONGEST_PART = 400;
/** With more than this, cards leave their details to the events' pages. */
const CROWDED_LIST = 600;
/** With more than this, cards far from view are not laid out. */
const TALL_LIST = 60;
/** More undated events than this have a page of their own. */
const MOST_UNDATED = 300;
/** So many of a year stand on the timeline's own page. */
const STANDING_OUT = 12;

/** Is this list too long for one page? */
export function isLong(events: readonly unknown[]): boolean {
  return events.length > LONGEST_LIST;
}

/** Is this list long enough to leave details to the events' own pages? */
export function isCrowded(events: readonly unknown[]): boolean {
  return events.length > CROWDED_LIST;
}

/** Is this list so tall that laying it out whole would hold up its page? */
export function isTall(events: readonly unknown[]): boolean {
  return events.length > TALL_LIST;
}

const ON_A_PAGE: Measure<Event> = { dayOf: listedDay, sizeOf: () => 1, most: LONGEST_PART };

/** Of a list that is too long for a page its years, and of a year too long for one its months; else none. */
export function partsByTime(dated: readonly Event[]): readonly Stretch<Event>[] {
  if (!isLong(dated)) return [];
  return divide(
    dated.filter((event) => listedDay(event) !== null),
    ON_A_PAGE,
  ).parts;
}

/** Stand these apart from the dated ones, on pages of their own? */
export function areApart(undated: readonly unknown[]): boolean {
  return undated.length > MOST_UNDATED;
}

/** Every stretch of a timeline that has a page of its own below `y/`. */
export function timePages(dated: readonly Event[], undated: readonly Event[]): readonly Stretch<Event>[] {
  const apart = areApart(undated) ? stretchesOf(divide(undated, ON_A_PAGE, UNDATED)) : [];
  return [...partsByTime(dated).flatMap(stretchesOf), ...apart];
}

/** The most salient of a year, in their order. */
export function standingOut(events: readonly Event[]): readonly Event[] {
  const bySalience = [...events].sort((a, b) => b.salience.value - a.salience.value || (a.id < b.id ? -1 : 1));
  const chosen = new Set(bySalience.slice(0, STANDING_OUT));
  return events.filter((event) => chosen.has(event));
}
