import type { CreativeWork, ItemList, NewsArticle, Event as SchemaEvent, WithContext } from 'schema-dts';
import { statusLine } from '../languages/en/messages.ts';
import { machineDate } from '../site/dates.ts';
import { webAddresses } from '../site/web-addresses.ts';
import type { ArticleSlug, Edtf, Event, Site } from '../types.ts';
import { oneLine, safeUrl } from './plain-text.ts';
import type { PublishedArticle, PublishedSite } from './published.ts';

/** An event's page for search engines (JSON-LD, schema.org): its status stands beside it, its sources are what is about it. */
export function eventJsonLd(
  { site, articles }: Pick<PublishedSite, 'site' | 'articles'>,
  event: Event,
): WithContext<SchemaEvent> {
  const sources: (NewsArticle | CreativeWork)[] = [
    ...event.sources.map((slug) => newsArticle(articles, slug)),
    ...event.citations.map(({ title, url }) => ({
      ...{ '@type': 'CreativeWork' as const, name: oneLine(title) },
      ...(safeUrl(url) ? { url: safeUrl(url) ?? '' } : {}),
    })),
  ];
  return {
    '@context': 'https://schema.org',
    ...shortEvent(site, event),
    description: oneLine(statusLine(event)),
    ...(event.status === 'scheduled' && !event.negated ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
    ...(event.place ? { location: { '@type': 'Place', name: oneLine(event.place) } } : {}),
    subjectOf: sources,
  };
}

/** A timeline's page: a list of events in their order. `total` counts also those that stand on other pages. */
export function listJsonLd(
  site: Site,
  { title, total, events }: { readonly title: string; readonly total: number; readonly events: readonly Event[] },
): WithContext<ItemList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: oneLine(title),
    numberOfItems: total,
    itemListElement: events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: shortEvent(site, event),
    })),
  };
}

function shortEvent(site: Site, event: Event) {
  return {
    '@type': 'Event' as const,
    name: oneLine(event.title),
    ...(event.date ? datesOf(event.date.edtf) : {}),
    url: webAddresses(site.address).event(event.id),
  };
}

/** Days, months and years are all that schema.org knows; of an open stretch the end that is known. */
function datesOf(edtf: Edtf): { readonly startDate?: string; readonly endDate?: string } {
  const [start = '', end = ''] = edtf.split('/');
  const [startDate, endDate] = [machineDate(start), machineDate(end)];
  return { ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}) };
}

function newsArticle(articles: ReadonlyMap<ArticleSlug, PublishedArticle>, slug: ArticleSlug): NewsArticle {
  const entry = articles.get(slug);
  if (!entry) return { '@type': 'NewsArticle', headline: slug };
  const { title, url, publisher } = entry.reading.article;
  const { date, basis } = entry.publication;
  const day = date && basis !== 'inferred' ? machineDate(date) : undefined;
  return {
    '@type': 'NewsArticle',
    headline: oneLine(title),
    ...(safeUrl(url) ? { url: safeUrl(url) ?? '' } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: oneLine(publisher) } } : {}),
    ...(day ? { datePublished: day } : {}),
  };
}
