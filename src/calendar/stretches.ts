import { formatDay } from './edtf.ts';

/** Things in a row, or those of a stretch of time, with what they are divided into where they are too many for one place. */
export interface Stretch<Item> {
  /** `2024`, `2024-05`, `2024-05-03`, `2024-05-03-2`, `undated`, `undated-2`; `null`: all of them. */
  readonly name: string | null;
  /** In the order given. */
  readonly items: readonly Item[];
  /** None where one place holds them all; else each item is in one of these, earliest first. */
  readonly parts: readonly Stretch<Item>[];
}

export interface Measure<Item> {
  /** A day number; `null` where nobody knows. */
  readonly dayOf: (item: Item) => number | null;
  readonly sizeOf: (item: Item) => number;
  /** What one place holds. */
  readonly most: number;
}

/** The name of what no day is known of. */
export const UNDATED = 'undated';

/** Where the names of a year, a month and a day end in a day's: years have four digits. */
const ENDS = [-6, -3, undefined];

/** Whether one place holds all of them. */
export function fits<Item>(items: readonly Item[], { sizeOf, most }: Measure<Item>): boolean {
  return items.reduce((sum, item) => sum + sizeOf(item), 0) <= most;
}

/** Divides by year; a year that is too large by month, such a month by day, such a day by number. A name once given stays. */
export function divide<Item>(
  items: readonly Item[],
  measure: Measure<Item>,
  name: string | null = null,
  level = 0,
): Stretch<Item> {
  if (items.length < 2 || fits(items, measure)) return { name, items, parts: [] };
  if (level < ENDS.length && name !== UNDATED) {
    const dayIn = (item: Item) => measure.dayOf(item) ?? Infinity;
    const groups = Map.groupBy(items, (item) => nameOf(measure.dayOf(item), ENDS[level]));
    const inTime = [...groups].sort(([, [a]], [, [b]]) => (a && b ? dayIn(a) - dayIn(b) || 0 : 0));
    return { name, items, parts: inTime.map(([each, group]) => divide(group, measure, each, level + 1)) };
  }
  const parts = runs(items, measure).map((run, at) => ({ name: `${name}-${at + 1}`, items: run, parts: [] }));
  return { name, items, parts };
}

const nameOf = (day: number | null, end: number | undefined): string =>
  day === null ? UNDATED : formatDay(day).slice(0, end);

/** As many in a row as one place holds, and one at least. */
export function runs<Item>(
  items: readonly Item[],
  { sizeOf, most }: Omit<Measure<Item>, 'dayOf'>,
): readonly (readonly Item[])[] {
  const found: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    size += sizeOf(item);
    if (size <= most) found.at(-1)?.push(item);
    else {
      found.push([item]);
      size = sizeOf(item);
    }
  }
  return found;
}

/** The parts that are divided no further: together they hold each item once. */
export function leavesOf<Item>({ parts }: Stretch<Item>): readonly Stretch<Item>[] {
  return parts.flatMap((each) => (each.parts.length > 0 ? leavesOf(each) : [each]));
}

/** A stretch and all that it is divided into, at every level. */
export function stretchesOf<Item>(all: Stretch<Item>): readonly Stretch<Item>[] {
  return [all, ...all.parts.flatMap(stretchesOf)];
}
