import { parseEdtf } from '../calendar/edtf.ts';
import { divide, type Stretch } from '../calendar/stretches.ts';
import type { ArticleSlug, Publication } from '../types.ts';
import type { SiteData } from './site-data.ts';
import { sourceName } from './source-name.ts';

/** An article as the list of sources shows it. */
export interface ListedSource {
  readonly slug: ArticleSlug;
  readonly title: string;
  readonly name: string;
  readonly publication: Publication;
  readonly events: number;
  readonly sentences: number;
}

/** More than this are listed by the year, or the month, in which they appeared. */
const LONGEST_LIST = 1_000;

const listBySite = new WeakMap<SiteData, Stretch<ListedSource>>();

/** All sources: by name, or where they are many by the time they appeared, the earliest first. */
export function listedSources(data: SiteData): Stretch<ListedSource> {
  const known = listBySite.get(data);
  if (known) return known;
  const all = sourcesOf(data);
  const inTime = all.toSorted((a, b) => (dayOf(a) ?? Infinity) - (dayOf(b) ?? Infinity) || 0);
  const divided = divide(inTime, { dayOf, sizeOf: () => 1, most: LONGEST_LIST });
  const list = divided.parts.length > 0 ? divided : { ...divided, items: all };
  listBySite.set(data, list);
  return list;
}

function sourcesOf(data: SiteData): readonly ListedSource[] {
  const told = Map.groupBy(
    [...data.events.values()].flatMap(({ sources }) => [...new Set(sources)]),
    (slug) => slug,
  );
  return [...data.articles].map(([slug, { reading, publication }]) => ({
    ...{ slug, publication },
    title: reading.article.title,
    name: sourceName(reading.article),
    events: told.get(slug)?.length ?? 0,
    sentences: reading.sentences.length,
  }));
}

function dayOf({ publication: { date } }: ListedSource): number | null {
  const bounds = date === null ? null : parseEdtf(date);
  return bounds?.first ?? bounds?.last ?? null;
}
