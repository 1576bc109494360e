import type { KnownRow, ReaderData } from './reader-data.ts';
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
  const passed: number[] = [];
  rows.forEach((row, index) => {
    if (tests.every((test) => test(row))) passed.push(index);
  });
  return passed;
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
  const tests = Object.entries(testsOf(data, state, found));
  const counts = byFacet(() => new Map<string, number>());
  const least = new Map<number, number>();
  for (const row of rows) {
    const failed = failedBy(row, tests);
    if (failed === SEVERAL) continue;
    for (const facet of FACETS)
      if (failed === null || failed === facet) countValues(counts[facet], valuesOf(data, row, facet));
    if (failed === null || failed === 'least') countLeast(least, row);
  }
  return { ...counts, least };
}

const SEVERAL = 'several';

/** The one test that a row fails; `null` when it passes all. A row counts for a filter that it passes, or alone fails. */
function failedBy(row: KnownRow, tests: readonly (readonly [string, Test])[]): string | null {
  let failed: string | null = null;
  for (const [name, test] of tests) {
    if (test(row)) continue;
    if (failed !== null) return SEVERAL;
    failed = name;
  }
  return failed;
}

function countValues(counts: Map<string, number>, values: readonly string[]): void {
  const once = values.length > 1 ? new Set(values) : values;
  for (const value of once) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function countLeast(counts: Map<number, number>, { told }: KnownRow): void {
  for (let least = 1; least <= Math.min(told.length, 9); least += 1) counts.set(least, (counts.get(least) ?? 0) + 1);
}

/** What an event must pass: only what was asked for. */
function testsOf(data: ReaderData, state: ReaderState, found: Found): Readonly<Record<string, Test>> {
  const facets = FACETS.filter((facet) => state.chosen[facet].length > 0).map((facet) => {
    const wanted = new Set(state.chosen[facet]);
    return [facet, (row: KnownRow) => valuesOf(data, row, facet).some((value) => wanted.has(value))] as const;
  });
  const { least, compare } = state;
  return {
    ...Object.fromEntries(facets),
    reported: ({ reported }: KnownRow) => reported,
    ...(least <= 1 ? {} : { least: ({ told }: KnownRow) => told.length >= least }),
    ...(found === null ? {} : { found: ({ id }: KnownRow) => found.has(id) }),
    ...(compare === null ? {} : { compare: (row: KnownRow) => sharing(data, row, compare) !== null }),
  };
}

/** Which of two sources tell an event. */
export type Sharing = 'both' | 'a' | 'b';

export function sharing(data: ReaderData, row: KnownRow, [a, b]: readonly [string, string]): Sharing | null {
  const slugs = valuesOf(data, row, 'source');
  if (slugs.includes(a)) return slugs.includes(b) ? 'both' : 'a';
  return slugs.includes(b) ? 'b' : null;
}
