import { getCollection, getEntry } from 'astro:content';
import type { AboutEntry, ArticleEntry } from '../content.config.ts';
import type { ArticleSlug, Event, Timeline } from '../types.ts';

/** What pages read: the collections under the project's own names. */
export interface SiteData extends AboutEntry {
  readonly events: ReadonlyMap<string, Event>;
  readonly articles: ReadonlyMap<ArticleSlug, ArticleEntry>;
  readonly timelines: readonly Timeline[];
}

export async function siteData(): Promise<SiteData> {
  const [events, articles, timelines, about] = await Promise.all([
    getCollection('events'),
    getCollection('articles'),
    getCollection('timelines'),
    getEntry('about', 'about'),
  ]);
  if (!about) throw new Error('the corpus was not loaded');
  return {
    ...about.data,
    events: new Map(events.map(({ id, data }) => [id, data])),
    articles: new Map([...articles].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, data }) => [id, data])),
    timelines: timelines.map(({ data }) => data).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  };
}

/** Events by their ids, in the ids' order; what is withdrawn is skipped. */
export function eventsOf(data: SiteData, ids: readonly string[]): readonly Event[] {
  return ids.flatMap((id) => data.events.get(id) ?? []);
}
