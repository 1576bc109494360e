import { dayFrom, formatDay } from './days.ts';

export const FACETS = ['who', 'where', 'kind', 'status', 'source', 'certainty'] as const;
export type Facet = (typeof FACETS)[number];

/** A value for every facet. */
export function byFacet<Value>(of: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  return {
    who: of('who'),
    where: of('where'),
    kind: of('kind'),
    status: of('status'),
    source: of('source'),
    certainty: of('certainty'),
  };
}

/** Everything a reader chose: what the address holds. */
export interface ReaderState {
  /** Chosen values of each facet; none means all. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** At least so many sources. */
  readonly least: number;
  readonly words: string;
  /** First and last day in view; `null` for the whole timeline. */
  readonly window: { readonly from: number; readonly to: number } | null;
  /** As known on this day; `null` for today. */
  readonly known: number | null;
  /** Two sources side by side, by their slugs. */
  readonly compare: readonly [string, string] | null;
}

export const EMPTY: ReaderState = {
  chosen: { who: [], where: [], kind: [], status: [], source: [], certainty: [] },
  least: 1,
  words: '',
  window: null,
  known: null,
  compare: null,
};

/** What an address asks for; what it gets wrong is left out. */
export function stateFrom(query: URLSearchParams): ReaderState {
  const from = dayFrom(query.get('from'));
  const to = dayFrom(query.get('to'));
  const [a, b] = query.getAll('compare');
  const least = Number(query.get('sources') ?? 1);
  return {
    chosen: byFacet((facet) => query.getAll(facet)),
    least: Number.isInteger(least) && least > 1 && least < 1000 ? least : 1,
    words: (query.get('q') ?? '').slice(0, 200),
    window: from !== null && to !== null && from <= to ? { from, to } : null,
    known: dayFrom(query.get('known')),
    compare: a && b && a !== b ? [a, b] : null,
  };
}

/** The same as an address's query, in one order; empty when nothing is chosen. */
export function queryOf(state: ReaderState): string {
  const query = new URLSearchParams();
  for (const facet of FACETS) for (const value of state.chosen[facet]) query.append(facet, value);
  if (state.least > 1) query.set('sources', String(state.least));
  if (state.words.trim() !== '') query.set('q', state.words.trim());
  if (state.window) {
    query.set('from', formatDay(state.window.from));
    query.set('to', formatDay(state.window.to));
  }
  if (state.known !== null) query.set('known', formatDay(state.known));
  for (const slug of state.compare ?? []) query.append('compare', slug);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Is anything chosen that hides events (the view's window aside)? */
export function isNarrowed({ chosen, least, words, known, compare }: ReaderState): boolean {
  return (
    FACETS.some((facet) => chosen[facet].length > 0) ||
    least > 1 ||
    words.trim() !== '' ||
    known !== null ||
    compare !== null
  );
}
