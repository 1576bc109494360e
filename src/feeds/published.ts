import type { Stretch } from '../calendar/stretches.ts';
import type { Wording } from '../language.ts';
import { wordingOf } from '../languages/wordings.ts';
import { sourceName } from '../site/source-name.ts';
import { type WebAddresses, webAddresses } from '../site/web-addresses.ts';
import type { ArticleReading, ArticleSlug, Event, Publication, Site, Timeline } from '../types.ts';
import type { Change } from './changes.ts';

export interface PublishedArticle {
  readonly reading: ArticleReading;
  readonly publication: Publication;
}

/** One timeline with all that a feed, a file or an embed of it needs. */
export interface PublishedTimeline {
  readonly site: Site;
  readonly timeline: Timeline;
  /** The stretch of time that this is of it, such as `2024-05`; `null`: the whole. */
  readonly part: string | null;
  /** What holds all its events between them, where they are too many for one file. */
  readonly parts: readonly Stretch<Event>[];
  /** Earliest first. */
  readonly dated: readonly Event[];
  readonly undated: readonly Event[];
  readonly articles: ReadonlyMap<ArticleSlug, PublishedArticle>;
  readonly changes: ReadonlyMap<string, Change>;
  readonly addresses: WebAddresses;
  readonly language: Wording;
}

/** What the site publishes, from the command line's corpus or the site's collections. */
export interface PublishedSite {
  readonly site: Site;
  readonly events: ReadonlyMap<string, Event>;
  readonly articles: ReadonlyMap<ArticleSlug, PublishedArticle>;
  readonly timelines: readonly Timeline[];
  readonly changes: ReadonlyMap<string, Change>;
}

export function publishTimeline(all: PublishedSite, timeline: Timeline): PublishedTimeline {
  const named = (ids: readonly string[]) => ids.flatMap((id) => all.events.get(id) ?? []);
  return {
    site: all.site,
    timeline,
    part: null,
    parts: [],
    dated: named(timeline.dated),
    undated: named(timeline.undated),
    articles: all.articles,
    changes: all.changes,
    addresses: webAddresses(all.site.address),
    language: wordingOf(all.site.language),
  };
}

/** Dated events first, then undated ones. */
export const eventsOf = ({ dated, undated }: PublishedTimeline): readonly Event[] => [...dated, ...undated];

/** The articles that tell any of its events, by name. */
export function sourcesOf(published: PublishedTimeline): readonly PublishedArticle[] {
  const slugs = new Set(eventsOf(published).flatMap(({ sources }) => sources));
  return [...slugs].sort().flatMap((slug) => published.articles.get(slug) ?? []);
}

/** “Kyiv Post”, or what stands where a publisher's name should. */
export function nameOfSource({ articles }: PublishedTimeline, slug: ArticleSlug): string {
  const article = articles.get(slug)?.reading.article;
  return article ? sourceName(article) : slug;
}
