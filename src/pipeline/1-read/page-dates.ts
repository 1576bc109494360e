import type { Edtf } from '../../types.ts';
import { type DayStyle, dayInText } from './day-in-text.ts';
import type { Thing } from './json-ld.ts';
import { shownDays } from './shown-days.ts';

/** Names of meta elements that hold the day of publication, the surest first. */
const PUBLISHED = (
  'article:published_time og:article:published_time og:published_time article:published article.published datepublished ' +
  'date_published article:publicationdate article:post_date citation_publication_date citation_date citation_online_date ' +
  'dc.date.issued dcterms.issued dc.issued dc.date.published dc.date.publication prism.publicationdate rnews:datepublished ' +
  'parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate vr:published_time ' +
  'originalpublicationdate article_date_original publicationdate publication_date publication-date published_date ' +
  'published-date publishdate publish-date publish_date published published_at publish_time pubdate pdate ' +
  'shareaholic:article_published_time iso-8601-publish-date analytics:pubdate article.created article:created ' +
  'date dc.date dc:date dcterms.date dcterms.created dc.date.created dc.created dc:created datecreated date_created created ' +
  'content_create_date dateposted ptime article-date eomportal-lastupdate displaydate gentime timestamp'
).split(' ');

/** Those that hold the day of the last change: of use only where nothing else is. */
const CHANGED = (
  'article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified dc.modified ' +
  'last-modified lastmodified lastmod modified_time updated_time date_modified revised'
).split(' ');

/** What the day is read from. */
export interface DateSources {
  readonly document: Document;
  readonly things: readonly Thing[];
  /** Content of the first meta element with one of these names. */
  readonly meta: (...names: readonly string[]) => string | null;
  readonly url: string | null;
  /** All that it says its own address is, whole or in part. */
  readonly addresses: readonly (string | null | undefined)[];
  readonly title: string | null;
  readonly style: DayStyle;
}

/**
 * The outlet's local day of publication. Declarations first, then the address, then what the page shows near its
 * headline; days of a change only when there is nothing else. Declared in UTC, a day beside the shown one gives way to it.
 */
export function publicationDay(sources: DateSources): Edtf | null {
  const declared = declaredDay(sources);
  const address = [sources.url, ...sources.addresses].map(dayInAddress).find((day) => day !== null) ?? null;
  if (declared && !declared.utc) return declared.day;
  const shown = shownDays(sources.document, sources.title, sources.style);
  const local = [address, shown.published].find((day) => declared && day && areNeighbours(day, declared.day));
  const told = local ?? declared?.day ?? address ?? shown.published;
  return told ?? besides(sources) ?? shown.opening ?? yearlessDay(sources) ?? changedDay(sources) ?? shown.changed;
}

/** “14 May” below the headline of a page at /2025/05/. */
function yearlessDay({ document, title, style, url }: DateSources): Edtf | null {
  const path = url && URL.canParse(url) ? new URL(url).pathname : '';
  const [, year, month] = /\/((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2])(?=\/|$)/.exec(path) ?? [];
  if (!year || !month) return null;
  return shownDays(document, title, { ...style, within: { year: Number(year), month: Number(month) } }).published;
}

interface Declared {
  readonly day: Edtf;
  /** Told as an instant in UTC: its day need not be the outlet's. */
  readonly utc: boolean;
}

function declaredDay({ document, things, meta, style }: DateSources): Declared | null {
  const texts = [
    ...things.map(({ datePublished }) => datePublished),
    ...PUBLISHED.map((name) => meta(name)),
    ...itemprop(document, 'datePublished'),
    ...inScripts(document, DECLARED_IN_SCRIPT),
  ];
  for (const text of texts) {
    const day = dayInText(text, style);
    if (day) return { day, utc: isInUtc(text ?? '') };
  }
  return null;
}

/** What may be another thing's: the day of a picture or a film, or one in a script's own data. */
function besides({ document, things, style }: DateSources): Edtf | null {
  const texts = [
    ...things.flatMap(({ uploadDate, dateCreated }) => [uploadDate, dateCreated]),
    ...itemprop(document, 'dateCreated'),
    ...inScripts(document, TOLD_IN_SCRIPT),
  ];
  return texts.map((text) => dayInText(text, style)).find((day) => day !== null) ?? null;
}

/** “2025-06-05T23:10:00Z”, “Thu, 05 Jun 2025 23:10:00 GMT”: ends with the zone, a clock not far before it. */
function isInUtc(text: string): boolean {
  const zone = /(?:Z|[+-]00:?00|GMT|UTC)$/.exec(text.trimEnd());
  return zone !== null && /\d{2}:\d{2}/.test(text.slice(Math.max(0, zone.index - CLOCK_AND_REST), zone.index));
}

const CLOCK_AND_REST = 25;

function changedDay({ document, things, meta, style }: DateSources): Edtf | null {
  const texts = [
    ...things.map(({ dateModified }) => dateModified),
    meta(...CHANGED),
    ...itemprop(document, 'dateModified'),
  ];
  return texts.map((text) => dayInText(text, style)).find((day) => day !== null) ?? null;
}

function itemprop(document: Document, name: string): readonly (string | null)[] {
  const elements = [...document.querySelectorAll(`[itemprop~="${name}"], [property~="schema:${name}"]`)];
  if (name === 'datePublished') elements.push(...document.querySelectorAll('time[pubdate]'));
  return elements
    .slice(0, 5)
    .flatMap((element) => [element.getAttribute('datetime') ?? element.getAttribute('content'), element.textContent]);
}

const DECLARED_IN_SCRIPT = /"datePublished"\s{0,3}:\s{0,3}"([^"]{8,40})"/;
/** As data layers and the data of a page that a script draws have it, quoted or escaped. */
const TOLD_IN_SCRIPT =
  /["'](?:(?:first|date|article|page|content)_?)?(?:publish(?:ed)?|publication|pub)(?:_?(?:at|on|date|time|datetime|timestamp|first))?\\?["']\s{0,3}:\s{0,3}\\?["']?([0-9A-Za-z][^"'\\,}]{7,40})/i;

/** JSON that is broken, or of another shape, may still declare the day. */
function inScripts(document: Document, pattern: RegExp): readonly string[] {
  for (const script of document.querySelectorAll('script')) {
    const found = pattern.exec(script.textContent ?? '');
    if (found?.[1]) return [found[1]];
  }
  return [];
}

function dayInAddress(url: string | null | undefined): Edtf | null {
  const style = { languages: [], dayFirst: null };
  const path = url && URL.canParse(url, 'http://page.invalid') ? new URL(url, 'http://page.invalid').pathname : '';
  const parts =
    /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-](\d{4})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  if (parts) return dayInText(`${parts[1]}-${parts[2]}-${parts[3]}`, style);
  const named = /\/(\d{4})\/([a-z]{3})\/(\d{1,2})\//i.exec(path);
  return named ? dayInText(`${named[3]} ${named[2]} ${named[1]}`, style) : null;
}

function areNeighbours(a: Edtf, b: Edtf): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;
}
