import { hash } from 'node:crypto';
import { leavesOf, stretchesOf } from '../calendar/stretches.ts';
import { partsOfTimeline } from '../feeds/data-files.ts';
import { mergedData } from '../feeds/events-json.ts';
import { publishTimeline } from '../feeds/published.ts';
import { articleDigest } from '../io/article-digest.ts';
import type { ArticleSlug, Event, Timeline } from '../types.ts';
import { type ArticleEntry, type SiteData, type Told, timePagesOf } from './site-data.ts';
import { listedSources } from './source-list.ts';

/** What one page shows of the corpus; `name` is its part of the address. */
type Inputs = (name: string, address: readonly string[]) => unknown;

/**
 * Names what a page is made from, by its file under `src/` and its address: as long as that is the same, and the program is,
 * so is the page. Of a page that isn't listed here it is everything.
 */
export function pageInputs(data: SiteData): (component: string, pathname: string) => string {
  const article = remembered((slug: ArticleSlug) => digest(articleInputs(data.articles.get(slug))));
  const known = inputsByPage(data, article);
  // What became of old addresses shows on no page of its own.
  const site = digest({ ...data.site, moved: null, withdrawn: null });
  let everything: string | undefined;
  return (component, pathname) => {
    const address = pathname.split('/').filter((part) => part !== '');
    const inputs = known.get(component.replace(/^.*src\/pages\//, ''));
    if (inputs) return digest([site, component, inputs(address.at(-1) ?? '', address)]);
    everything ??= digest(corpusInputs(data, article));
    return digest([site, component, everything]);
  };
}

const digest = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url');

/** Names what is shown of an article. */
type OfArticle = (slug: ArticleSlug) => string;

function inputsByPage(data: SiteData, article: OfArticle): ReadonlyMap<string, Inputs> {
  const event = remembered((id: string) => eventInputs(data.events.get(id), article));
  const places = placesOf(data.timelines);
  const titleOf = (id: string | undefined) => (id === undefined ? null : [id, data.events.get(id)?.title ?? null]);
  const eventPage: Inputs = (id) => {
    const shown = data.events.get(id);
    if (!shown) return data.redirects[id];
    const { timeline, before, after } = places.get(id) ?? {};
    return [
      event(id),
      mergingOf(shown),
      data.changes.get(id),
      timeline?.slug,
      timeline?.title,
      titleOf(before),
      titleOf(after),
    ];
  };
  const sourcePage: Inputs = (slug) => [article(slug), (data.toldBy.get(slug) ?? []).map(toldInputs(data))];
  const years = remembered((slug: string) => {
    const timeline = data.timelines.find((one) => one.slug === slug);
    return new Map(timeline && timePagesOf(data, timeline).map(({ name, items }) => [name, items]));
  });
  const headOf = remembered((slug: string) => {
    const timeline = data.timelines.find((one) => one.slug === slug);
    const sections = timeline?.sections.map(({ events: _, ...section }) => section);
    return digest({ ...timeline, dated: null, undated: null, sections });
  });
  const yearPage: Inputs = (_, [, slug = '', , year = '']) => [
    headOf(slug),
    years(slug)
      .get(year)
      ?.map(({ id, salience }) => [event(id), salience.value]),
  ];
  const parts = remembered((slug: string) => {
    const timeline = data.timelines.find((one) => one.slug === slug);
    const all = timeline ? stretchesOf(partsOfTimeline(publishTimeline(data, timeline))) : [];
    return new Map(all.map((part) => [part.name, part]));
  });
  const sources = new Map(stretchesOf(listedSources(data)).map((stretch) => [stretch.name, stretch]));
  const partInputs = remembered((path: string) => {
    const [slug = '', name = ''] = path.split('/');
    const part = parts(slug).get(name);
    const shown = part?.items.map(({ id }) => [event(id), data.changes.get(id)]);
    return digest([headOf(slug), part && leavesOf(part).map(({ name: each, items }) => [each, items.length]), shown]);
  });
  const dataPart: Inputs = (file, [, slug = '', name = '']) => [
    partInputs(`${slug}/${name}`),
    // No other file tells why mentions are one and what an event's weight comes from.
    file === 'events.json' &&
      parts(slug)
        .get(name)
        ?.items.map(({ merged, salience }) => [mergedData(merged), salience]),
  ];
  return new Map([
    ['e/[id].astro', eventPage],
    ['embed/v1/e/[id].astro', (id) => event(id)],
    ['embed/v1/e/[id]/oembed.json.ts', (_, address) => event(address.at(-2) ?? '')],
    ['sources/[article].astro', sourcePage],
    ['t/[timeline]/y/[year].astro', yearPage],
    ['t/[timeline]/y/[year]/[index].json.ts', yearPage],
    ['sources/y/[time].astro', (time) => sources.get(time)],
    ['data/[timeline]/[part]/[file].ts', dataPart],
  ]);
}

/** What was read from an article follows from it and from the program, but for the sentences that are withheld. */
function articleInputs(entry: ArticleEntry | undefined): unknown {
  if (!entry) return null;
  const { reading, publication } = entry;
  return [articleDigest(reading.article), reading.sentences.map(({ index }) => index), publication];
}

/** What the page of an article says of an event that it tells. */
const toldInputs =
  ({ published }: SiteData) =>
  ({ event: { id, title }, telling: { mention } }: Told): unknown => [
    id,
    title,
    published.has(id),
    mention.sentence,
    mention.status,
    mention.date?.edtf,
  ];

/** An event with all that is known of the articles that tell it; its weight as drawings round it. */
function eventInputs(event: Event | undefined, article: OfArticle): string {
  const tellers = event?.tellings.map(({ mention }) => mention.article) ?? [];
  const weight = event?.salience.value.toFixed(3);
  const shown = { ...event, merged: null, salience: weight };
  return digest([shown, [...new Set([...tellers, ...(event?.sources ?? [])])].map(article)]);
}

/** Why an event's mentions are one, in words: every new article moves the scores behind them a little. */
const mergingOf = ({ merged }: Event): unknown => merged.map(({ reasons }) => reasons);

function corpusInputs(data: SiteData, article: OfArticle): unknown {
  return [
    ...[data.counts, data.redirects, data.timelines, [...data.published], [...data.changes]],
    ...[[...data.events.values()].map(shownOf(data)), [...data.articles.keys()].map((slug) => [slug, article(slug)])],
  ];
}

/** Of an event that no page is about only its sources are counted, unless a person changed it: most events are of that sort. */
const shownOf =
  ({ published }: SiteData) =>
  (event: Event): unknown =>
    published.has(event.id) || event.editedBy !== null ? digest(event) : [event.id, event.sources];

interface Place {
  readonly timeline: Timeline;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** By event: the first timeline that shows it, and what stands next to it there. */
function placesOf(timelines: readonly Timeline[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const timeline of timelines) {
    const { dated, undated } = timeline;
    for (const [at, id] of dated.entries())
      if (!places.has(id)) places.set(id, { timeline, before: dated[at - 1], after: dated[at + 1] });
    for (const id of undated) if (!places.has(id)) places.set(id, { timeline, before: undefined, after: undefined });
  }
  return places;
}

function remembered<Value>(of: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const value = known.get(name) ?? of(name);
    known.set(name, value);
    return value;
  };
}
