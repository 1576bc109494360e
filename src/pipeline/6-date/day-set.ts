import type { DayBounds } from '../../calendar/edtf.ts';

/** A set of days: disjoint stretches in ascending order; `-Infinity` and `Infinity` for open ends. */
export type DaySet = readonly Stretch[];

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export const EVERY_DAY: DaySet = [{ first: -Infinity, last: Infinity }];

/** The days of all stretches, overlapping and touching ones joined. */
export function unite(stretches: readonly Stretch[]): DaySet {
  const sorted = stretches
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const joined: Stretch[] = [];
  for (const stretch of sorted) {
    const before = joined.at(-1);
    if (before && stretch.first <= before.last + 1)
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, stretch.last) };
    else joined.push(stretch);
  }
  return joined;
}

/** The days in both. */
export function common(a: DaySet, b: DaySet): DaySet {
  const shared: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i];
    const y = b[j];
    if (!x || !y) break;
    const first = Math.max(x.first, y.first);
    const last = Math.min(x.last, y.last);
    if (first <= last) shared.push({ first, last });
    if (x.last < y.last) i += 1;
    else j += 1;
  }
  return shared;
}

export function from(first: number): DaySet {
  return [{ first, last: Infinity }];
}

export function upTo(last: number): DaySet {
  return [{ first: -Infinity, last }];
}

/** The smallest stretch that holds all of them; `null` for the empty set. */
export function hull(days: DaySet): DayBounds | null {
  const first = days[0]?.first;
  const last = days.at(-1)?.last;
  if (first === undefined || last === undefined) return null;
  return { first: Number.isFinite(first) ? first : null, last: Number.isFinite(last) ? last : null };
}
