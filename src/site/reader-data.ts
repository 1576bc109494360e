import { parseEdtf } from '../calendar/edtf.ts';
import { runs } from '../calendar/stretches.ts';
import { type PackedData, pack } from '../islands/reader/packed-data.ts';
import type { DateCertainty, EventRow, KnownVersion } from '../islands/reader/reader-data.ts';
import { messages } from '../languages/en/messages.ts';
import { wording } from '../languages/en/wording.ts';
import { reportedBy, versionsOf } from '../pipeline/8-timeline/as-known.ts';
import type { Event } from '../types.ts';
import { sourceName } from './addresses.ts';
import { boundsOf } from './dates.ts';
import type { SiteData } from './site-data.ts';

/** The index of a list of events that the timeline's script works with. */
export function readerData(events: readonly Event[], data: SiteData): PackedData {
  const people = new Names();
  const places = new Names();
  const sources = new Names();
  const rows = events.map((event) => rowOf(event, { people, places, sources }));
  const named = sources.list.map((slug) => {
    const entry = data.articles.get(slug);
    if (!entry) return { slug, publisher: slug, title: '' };
    const { article } = entry.reading;
    return { slug, publisher: sourceName(article), title: article.title };
  });
  return pack({ sources: named, people: people.list, places: places.list, rows });
}

/** The same in files, for a list that is too long to stand on its page with it. */
export function indexFilesOf(events: readonly Event[]): readonly IndexFile[] {
  const parts = runs(events, { sizeOf, most: MOST_BYTES });
  return parts.map((part, at) => ({ name: at === 0 ? 'events' : `events-${at + 1}`, events: part }));
}

export interface IndexFile {
  /** `events`, `events-2` */
  readonly name: string;
  readonly events: readonly Event[];
}

/** Of a file; its names of sources come on top. Measured: what an event takes, and each of its tellings. */
const MOST_BYTES = 800_000;
const sizeOf = ({ tellings }: Event): number => 200 + 140 * tellings.length;

/** Names in the order they first come, each once. */
class Names {
  readonly list: string[] = [];
  readonly #indexes = new Map<string, number>();

  of(name: string): number {
    const known = this.#indexes.get(name);
    if (known !== undefined) return known;
    this.#indexes.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

function rowOf(event: Event, names: { people: Names; places: Names; sources: Names }): EventRow {
  const bounds = boundsOf(event);
  const who = [...new Set([event.speaker, ...event.actors].flatMap((actor) => (actor ? [actor.name] : [])))];
  const versions = versionsOf(event).map(versionRow);
  const differ = event.disagreements.flatMap(({ values }) => values.flatMap(({ articles }) => articles));
  return {
    id: event.id,
    title: event.title,
    date: event.date ? wording.showDate(event.date.edtf) : messages.undated,
    status: event.status,
    kind: event.kind,
    first: bounds?.first ?? null,
    last: bounds?.last ?? null,
    weight: Number(event.salience.value.toFixed(3)),
    who: who.map((name) => names.people.of(name)),
    where: event.place === null ? null : names.places.of(event.place),
    certainty: certaintyOf(event),
    told: toldBy(event).map(([slug, day]) => [names.sources.of(slug), day]),
    versions: versions.some((version) => differs(version, event)) ? versions : [],
    differ: [...new Set(differ)].map((slug) => names.sources.of(slug)),
  };
}

function versionRow({ from, title, date, status }: ReturnType<typeof versionsOf>[number]): KnownVersion {
  const bounds = date === null ? null : parseEdtf(date);
  const shown = date === null ? messages.undated : wording.showDate(date);
  return { from, title, date: shown, status, first: bounds?.first ?? null, last: bounds?.last ?? null };
}

function differs(version: KnownVersion, event: Event): boolean {
  const shown = event.date ? wording.showDate(event.date.edtf) : messages.undated;
  return version.title !== event.title || version.status !== event.status || version.date !== shown;
}

/** Each source once, with the latest day it can have appeared. */
function toldBy({ tellings }: Event): readonly (readonly [string, number | null])[] {
  const told = new Map<string, number | null>();
  for (const { mention, reported } of tellings)
    if (!told.has(mention.article)) told.set(mention.article, reportedBy(reported));
  return [...told];
}

/** How sure a date is, as the filter offers it. */
export function certaintyOf({ date }: Event): DateCertainty {
  if (!date) return 'undated';
  if (date.alternatives.length > 0) return 'several';
  if (date.edtf.includes('..')) return 'open';
  if (date.edtf.includes('~')) return 'about';
  if (date.edtf.includes('/')) return 'span';
  const written = date.year === 'certain' && date.day !== 'implied' && date.month !== 'implied';
  return written ? 'as-written' : 'worked-out';
}
