import type { KnownRow } from './known-on.ts';
import type { ReaderData } from './reader-data.ts';
import { byFacet, FACETS, type Facet, type ReaderState } from './state.ts';

/** Events that a search found, by id; `null` when there is no search. */
export type Found = ReadonlySet<string> | null;

/** How many events each value of a facet would show, the other filters staying as they are. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>> & {
  /** Number of sources → events with at least so many. */
  readonly least: ReadonlyMap<number, number>;
};

type Test = (row: KnownRow) => boolean;

/** Values an event has in a facet, as the address writes them. */
export function valuesOf(data: ReaderData, row: KnownRow, facet: Facet): readonly string[] {
  if (facet === 'who') return row.who.flatMap((index) => data.people[index] ?? []);
  if (facet === 'where') return row.where === null ? [] : [data.places[row.where] ?? ''];
  if (facet === 'source') return row.told.flatMap(([index]) => data.sources[index]?.slug ?? []);
  return [row[facet]];
}

/** Indexes of the events that pass every filter but the view's window, in order of time; undated ones last. */
export function passing(
  data: ReaderData,
  rows: readonly KnownRow[],
  state: ReaderState,
  found: Found,
): readonly number[] {
  const tests = Object.values(testsOf(data, state, found));
  return rows.flatMap((row, index) => (tests.every((test) => test(row)) ? [index] : []));
}

/** Is an event in the view's window? Undated ones are in none. */
export function inWindow({ first, last }: KnownRow, window: ReaderState['window']): boolean {
  if (window === null) return true;
  if (first === null && last === null) return false;
  return (first ?? -Infinity) <= window.to && (last ?? Infinity) >= window.from;
}

/** Counts for every value of every facet, zero ones left out. */
export function countFacets(
  data: ReaderData,
  rows: readonly KnownRow[],
  state: ReaderState,
  found: Found,
): FacetCounts {
  const tests = testsOf(data, state, found);
  const except = (name: string) => Object.entries(tests).flatMap(([key, test]) => (key === name ? [] : [test]));
  const countOf = (facet: Facet) => {
    const others = except(facet);
    const counts = new Map<string, number>();
    for (const row of rows) {
      if (!others.every((test) => test(row))) continue;
      for (const value of new Set(valuesOf(data, row, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return { ...byFacet(countOf), least: countLeast(rows, except('least')) };
}

function countLeast(rows: readonly KnownRow[], others: readonly Test[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (!others.every((test) => test(row))) continue;
    for (let least = 1; least <= Math.min(row.told.length, 9); least += 1)
      counts.set(least, (counts.get(least) ?? 0) + 1);
  }
  return counts;
}

function testsOf(data: ReaderData, state: ReaderState, found: Found): Readonly<Record<string, Test>> {
  const facets = FACETS.filter((facet) => state.chosen[facet].length > 0).map((facet) => {
    const wanted = new Set(state.chosen[facet]);
    return [facet, (row: KnownRow) => valuesOf(data, row, facet).some((value) => wanted.has(value))] as const;
  });
  return {
    ...Object.fromEntries(facets),
    reported: ({ reported }) => reported,
    least: ({ told }) => state.least <= 1 || told.length >= state.least,
    found: ({ id }) => found === null || found.has(id),
    compare: (row) => state.compare === null || sharing(data, row, state.compare) !== null,
  };
}

/** Which of two sources tell an event. */
export type Sharing = 'both' | 'a' | 'b';

export function sharing(data: ReaderData, row: KnownRow, [a, b]: readonly [string, string]): Sharing | null {
  const slugs = valuesOf(data, row, 'source');
  if (slugs.includes(a)) return slugs.includes(b) ? 'both' : 'a';
  return slugs.includes(b) ? 'b' : null;
}
