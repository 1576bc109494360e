import { formatDay } from '../calendar/edtf.ts';
import { listedDay } from '../site/dates.ts';
import type { Event } from '../types.ts';

/** A timeline's events, or a stretch of them, with what they are divided into where one file can't hold them. */
export interface Part {
  /** `2024`, `2024-05`, `2024-05-03`, `2024-05-03-2`, `undated`, `undated-2`; `null`: the whole timeline. */
  readonly name: string | null;
  /** In the timeline's order. */
  readonly events: readonly Event[];
  /** None where one file holds all of it; else each event is in one of them. */
  readonly parts: readonly Part[];
}

/** About how many bytes an event takes in a file. */
export type SizeOf = (event: Event) => number;

/** About as many bytes as a file may have: a browser, a spreadsheet and a phone open that at once. */
export const MOST_BYTES = 1_000_000;

/** Events that no day is known of. */
const UNDATED = 'undated';

/** Where the names of a year, a month and a day end in a day's: years have four digits or more. */
const ENDS = [-6, -3, undefined];

export function fits(events: readonly Event[], sizeOf: SizeOf): boolean {
  return events.reduce((sum, event) => sum + sizeOf(event), 0) <= MOST_BYTES;
}

/** Divides events by year; a year that is too large by month, such a month by day, such a day by number. */
export function divide(events: readonly Event[], sizeOf: SizeOf, name: string | null = null, level = 0): Part {
  if (events.length < 2 || fits(events, sizeOf)) return { name, events, parts: [] };
  if (level < ENDS.length && name !== UNDATED) {
    const groups = [...Map.groupBy(events, (event) => nameOf(event, ENDS[level]))];
    return { name, events, parts: groups.map(([each, group]) => divide(group, sizeOf, each, level + 1)) };
  }
  const parts = runs(events, sizeOf).map((run, at) => ({ name: `${name}-${at + 1}`, events: run, parts: [] }));
  return { name, events, parts };
}

function nameOf(event: Event, end: number | undefined): string {
  const day = listedDay(event);
  return day === null ? UNDATED : formatDay(day).slice(0, end);
}

/** As many in a row as a file holds, and one at least. */
function runs(events: readonly Event[], sizeOf: SizeOf): readonly (readonly Event[])[] {
  const found: Event[][] = [];
  let bytes = Infinity;
  for (const event of events) {
    bytes += sizeOf(event);
    if (bytes <= MOST_BYTES) found.at(-1)?.push(event);
    else {
      found.push([event]);
      bytes = sizeOf(event);
    }
  }
  return found;
}

/** The parts that are divided no further: together they hold each event once. */
export function leavesOf({ parts }: Part): readonly Part[] {
  return parts.flatMap((each) => (each.parts.length > 0 ? leavesOf(each) : [each]));
}

/** A part and all that it is divided into, at every level. */
export function partsOf(part: Part): readonly Part[] {
  return [part, ...part.parts.flatMap(partsOf)];
}

/** As many of the first events as a file holds. */
export function firstThatFit(events: readonly Event[], sizeOf: SizeOf): readonly Event[] {
  return runs(events, sizeOf)[0] ?? [];
}
