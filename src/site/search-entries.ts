import type { SearchEntry } from '../islands/reader/search.ts';
import { english } from '../languages/en/index.ts';
import { messages, STATUS_WORDS } from '../languages/en/messages.ts';
import { sourceName } from './addresses.ts';
import type { SiteData } from './site-data.ts';

/** Every event that some timeline shows, with its quotes, in the events' order. */
export function searchEntries(data: SiteData): readonly SearchEntry[] {
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
        date: event.date ? english.showDate(event.date.edtf) : messages.undated,
        status: STATUS_WORDS[event.status],
        sources: [...new Set([...names, ...event.citations.map(({ title }) => title)])].join(' · '),
        quotes: [...new Set(quotes)].join(' '),
      };
    });
}
