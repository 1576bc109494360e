import { runs } from '../calendar/stretches.ts';
import type { SearchEntry } from '../islands/reader/search.ts';
import { messages, STATUS_WORDS } from '../languages/en/messages.ts';
import { wording } from '../languages/en/wording.ts';
import { sourceName } from './addresses.ts';
import type { SiteData } from './site-data.ts';

/** A file that search loads. */
export interface SearchFile {
  /** `events`, `events-2` */
  readonly name: string;
  readonly entries: readonly SearchEntry[];
}

/** About a megabyte. */
const MOST_LETTERS = 900_000;
const sizeOf = (entry: SearchEntry): number => Object.values(entry).reduce((sum, { length }) => sum + length, 70);

const filesBySite = new WeakMap<SiteData, readonly SearchFile[]>();

/** What search looks through, in as few files as hold it; one where there is nothing. */
export function searchFiles(data: SiteData): readonly SearchFile[] {
  const known = filesBySite.get(data);
  if (known) return known;
  const [first = [], ...others] = runs(searchEntries(data), { sizeOf, most: MOST_LETTERS });
  const files = [first, ...others].map((entries, at) => ({ name: at === 0 ? 'events' : `events-${at + 1}`, entries }));
  filesBySite.set(data, files);
  return files;
}

/** Every event that some timeline shows, with its quotes, in the events' order. */
function searchEntries(data: SiteData): readonly SearchEntry[] {
  const published = new Set(data.timelines.flatMap(({ dated, undated }) => [...dated, ...undated]));
  return [...data.events.values()]
    .filter(({ id }) => published.has(id))
    .map((event) => {
      const names = event.sources.flatMap((slug) => {
        const entry = data.articles.get(slug);
        return entry ? [sourceName(entry.reading.article), entry.reading.article.title] : [];
      });
      const quotes = [
        ...event.tellings.map(({ mention }) => mention.quote),
        ...event.citations.map(({ quote }) => quote ?? ''),
      ];
      return {
        id: event.id,
        title: event.title,
        date: event.date ? wording.showDate(event.date.edtf) : messages.undated,
        status: STATUS_WORDS[event.status],
        sources: [...new Set([...names, ...event.citations.map(({ title }) => title)])].join(' · '),
        quotes: [...new Set(quotes)].join(' '),
      };
    });
}
