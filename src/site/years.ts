import { fromDayNumber } from '../calendar/days.ts';
import type { Event } from '../types.ts';
import { listedDay } from './dates.ts';

/** With more dated events than this a timeline's list is paged by year. */
const LONGEST_LIST = 1200;
/** With more than this, cards leave their details to the events' pages. */
const CROWDED_LIST = 600;
/** With more than this, cards far from view are not laid out. */
const TALL_LIST = 60;
/** So many of a year stand on the timeline's own page. */
const STANDING_OUT = 12;

export interface Year {
  /** `2024`; years before the common era as astronomical years count them: `-0043`. */
  readonly name: string;
  readonly events: readonly Event[];
}

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

/** Dated events by the year they are listed under, in their order. */
export function yearsOf(events: readonly Event[]): readonly Year[] {
  const years = new Map<string, Event[]>();
  for (const event of events) {
    const day = listedDay(event);
    if (day === null) continue;
    const { year } = fromDayNumber(day);
    const name = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
    const list = years.get(name);
    if (list) list.push(event);
    else years.set(name, [event]);
  }
  return [...years].sort(([a], [b]) => Number(a) - Number(b)).map(([name, list]) => ({ name, events: list }));
}

/** The most salient of a year, in their order. */
export function standingOut(events: readonly Event[]): readonly Event[] {
  const bySalience = [...events].sort((a, b) => b.salience.value - a.salience.value || (a.id < b.id ? -1 : 1));
  const chosen = new Set(bySalience.slice(0, STANDING_OUT));
  return events.filter((event) => chosen.has(event));
}
