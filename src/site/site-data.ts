import type { Stretch } from '../calendar/stretches.ts';
import type { Change } from '../feeds/changes.ts';
import type {
  ArticleReading,
  ArticleSlug,
  Corpus,
  Counts,
  Event,
  Publication,
  Site,
  Telling,
  Timeline,
} from '../types.ts';
import { type Held, heldCorpus } from './held-corpus.ts';
import { timePages } from './years.ts';

/** What an article is on the site: its reading and when it appeared. */
export interface ArticleEntry {
  readonly reading: ArticleReading;
  readonly publication: Publication;
}

/** What a sentence of an article became. */
export interface Told {
  readonly event: Event;
  readonly telling: Telling;
}

/** What pages read. */
export interface SiteData {
  readonly site: Site;
  readonly counts: Counts;
  /** Old address → the event now there; `null` for one that was withdrawn. */
  readonly redirects: Readonly<Record<string, string | null>>;
  readonly events: ReadonlyMap<string, Event>;
  /** Ids of events with a page of their own: those that a timeline publishes or once did, and those that an old address leads to. */
  readonly published: ReadonlySet<string>;
  /** By slug, in the slugs' order. */
  readonly articles: ReadonlyMap<ArticleSlug, ArticleEntry>;
  /** By slug, in the slugs' order. */
  readonly timelines: readonly Timeline[];
  /** By event: when it was added and last changed. */
  readonly changes: ReadonlyMap<string, Change>;
  /** What each article gave, in the events' order. */
  readonly toldBy: ReadonlyMap<ArticleSlug, readonly Told[]>;
}

const prepared = new WeakMap<Held, SiteData>();

/** The corpus as pages read it: prepared once for all of them. */
export async function siteData(): Promise<SiteData> {
  const held = heldCorpus();
  if (!held) throw new Error('the corpus was not loaded: is the dateline integration in astro.config.mjs?');
  const known = prepared.get(held);
  if (known) return known;
  const data = prepare(held);
  prepared.set(held, data);
  return data;
}

function prepare({ corpus, changes, addresses }: Held): SiteData {
  const { site, counts, redirects, events, timelines } = corpus;
  const entries = corpus.readings.flatMap((reading, index) => {
    const publication = corpus.publications[index];
    return publication ? [[reading.article.slug, { reading, publication }] as const] : [];
  });
  const named = byName(events);
  return {
    ...{ site, counts, redirects, changes },
    ...named,
    published: publishedIds(corpus, addresses, named.events),
    articles: new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1))),
    timelines: [...timelines].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  };
}

type ByName = Pick<SiteData, 'events' | 'toldBy'>;

const namedBefore = new WeakMap<readonly Event[], ByName>();

/** Of the same events the same: a change to a timeline leaves them as they were. */
function byName(events: readonly Event[]): ByName {
  const known = namedBefore.get(events);
  if (known) return known;
  const made = { events: new Map(events.map((event) => [event.id, event])), toldBy: toldByArticle(events) };
  namedBefore.set(events, made);
  return made;
}

function publishedIds(
  { timelines, redirects }: Corpus,
  addresses: ReadonlySet<string>,
  events: SiteData['events'],
): ReadonlySet<string> {
  const targets = Object.values(redirects).filter((target) => target !== null);
  const once = [...addresses].map(idAt).filter((id) => events.has(id));
  return new Set([...timelines.flatMap(({ dated, undated }) => [...dated, ...undated]), ...targets, ...once]);
}

/** Of an event's own page; nothing of any other. */
const idAt = (address: string): string => /^\/e\/([^/]+)\/$/.exec(address)?.[1] ?? '';

function toldByArticle(events: readonly Event[]): ReadonlyMap<ArticleSlug, readonly Told[]> {
  const told = new Map<ArticleSlug, Told[]>();
  for (const event of events)
    for (const telling of event.tellings) {
      const of = told.get(telling.mention.article);
      if (of) of.push({ event, telling });
      else told.set(telling.mention.article, [{ event, telling }]);
    }
  return told;
}

/** Events by their ids, in the ids' order; what is withdrawn is skipped. */
export function eventsOf(data: SiteData, ids: readonly string[]): readonly Event[] {
  return ids.flatMap((id) => data.events.get(id) ?? []);
}

/** The stretches of a timeline that have pages of their own. */
export function timePagesOf(data: SiteData, { dated, undated }: Timeline): readonly Stretch<Event>[] {
  return timePages(eventsOf(data, dated), eventsOf(data, undated));
}
