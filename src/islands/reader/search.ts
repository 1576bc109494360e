import MiniSearch from 'minisearch';

/** One event as a search file has it. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly status: string;
  /** Names of its sources. */
  readonly sources: string;
  readonly quotes: string;
}

export interface SearchHit extends SearchEntry {
  readonly score: number;
}

/** Finds events by words; best first. */
export type Search = (words: string) => readonly SearchHit[];

let loading: Promise<Search> | undefined;

/** Loads the site's search files, once; only what is used is loaded. `urls` are divided by spaces. */
export function loadSearch(urls: string): Promise<Search> {
  loading ??= load(urls.split(' '));
  // A train comes out of its tunnel: the next try may get through.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function entriesIn(url: string): Promise<readonly SearchEntry[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // Our own build wrote it.
  return (await response.json()) as readonly SearchEntry[];
}

async function load(urls: readonly string[]): Promise<Search> {
  const entries = (await Promise.all(urls.map(entriesIn))).flat();
  const index = new MiniSearch<SearchEntry>({
    fields: ['title', 'quotes', 'sources', 'date'],
    searchOptions: {
      boost: { title: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  await index.addAllAsync(entries, { chunkSize: 250 });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (words) =>
    index.search(words).flatMap(({ id, score }) => {
      const entry = byId.get(String(id));
      return entry ? [{ ...entry, score }] : [];
    });
}
