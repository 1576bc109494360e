import type { Edtf } from '../../types.ts';
import type { DayStyle } from './day-in-text.ts';
import { thingsOfPage } from './json-ld.ts';
import { publicationDay } from './page-dates.ts';

/** What a page says of itself. */
export interface PageMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** As the page writes it: “By Ellen Marsh”. */
  readonly byline: string | null;
  readonly published: Edtf | null;
  readonly updated: Edtf | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Where a page says what it wants to be called, besides its tab. */
const TITLES = 'og:title twitter:title dc:title dc.title dcterms.title parsely-title weibo:article:title title'.split(
  ' ',
);

export interface DeclaredMetadata extends PageMetadata {
  /** The title is for more than the browser's tab. */
  readonly declaresTitle: boolean;
  /** The article's text as JSON-LD has it: plain, or with markup. */
  readonly articleBody: string | null;
}

/** JSON-LD first, then meta elements, then what is marked in the text, then the address. */
export function readMetadata(document: Document): DeclaredMetadata {
  const contents = metaContents(document);
  const meta = (...names: readonly string[]) => names.map((name) => contents.get(name)).find(Boolean) ?? null;
  const shown = meta('og:title', 'twitter:title') ?? document.querySelector('title')?.textContent?.trim() ?? null;
  const things = thingsOfPage(document, shown);
  const [article] = things;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const addresses = [canonical, meta('og:url'), ...otherAddresses(document)];
  const url = [canonical, meta('og:url'), article?.url].map(webAddress).find((address) => address !== null) ?? null;
  const language = languageOf(document, meta);
  const order = dayFirst(language, url, meta('og:locale'));
  const style = {
    languages: language ? [language.split('-')[0] ?? 'en'] : [],
    dayFirst: order ?? orderOnPage(document),
    monthBeforeDot: order === false && isInEnglish(document),
  };
  return {
    title: article?.headline ?? shown,
    articleBody: article?.articleBody ?? null,
    declaresTitle: Boolean(article?.headline ?? meta(...TITLES)),
    publisher: things.find(({ publisher }) => publisher)?.publisher ?? meta('og:site_name', 'application-name'),
    byline:
      article?.author ??
      meta('author', 'article:author_name', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author') ??
      (document.querySelector('a[rel~="author"]')?.textContent?.trim() || null),
    published: publicationDay({ document, things, meta, url, addresses, title: shown, style }),
    // A page's programs note changes that no reader sees.
    updated: null,
    url,
    language,
  };
}

/** Meta elements by their lower-case name; of several the first with content. */
function metaContents(document: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = (element.getAttribute('content') ?? element.getAttribute('datetime') ?? '').trim();
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name && content && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

/** A tag that ICU knows how to read, such as `en-GB`. */
function languageOf(document: Document, meta: (...names: readonly string[]) => string | null): string | null {
  const written =
    document.documentElement?.getAttribute('lang') || meta('og:locale', 'content-language', 'dc.language');
  const tag = written?.trim().replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}

/** Where else a page may say its own address: its form for phones, and what a browser wrote as it saved it. */
function otherAddresses(document: Document): readonly (string | null)[] {
  const saved = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])]
    .slice(0, 20)
    .map((node) =>
      node.nodeType === 8 ? (/saved from url=\(\d{4}\)(\S{8,300})/.exec(node.textContent ?? '')?.[1] ?? null) : null,
    );
  return [document.querySelector('link[rel="amphtml"]')?.getAttribute('href') ?? null, ...saved];
}

/** Only the United States and a few of its neighbours write the month first. */
function dayFirst(language: string | null, url: string | null, locale: string | null): boolean | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  if (/\.(?:gov|mil|edu|us)$/.test(host)) return false;
  if (/\.(?:uk|ie|au|nz|in|za|ng|ke|pk|sg|hk|my|eu|de|fr)$/.test(host)) return true;
  const region = /[-_]([A-Z]{2})$/i.exec(language ?? '')?.[1] ?? /[-_]([A-Z]{2})$/i.exec(locale ?? '')?.[1];
  if (region) return !/^(?:US|PH)$/i.test(region);
  return language && !language.startsWith('en') ? true : null;
}

/** Many a program says that its pages are American, whatever their language. */
function isInEnglish(document: Document): boolean {
  const text = (document.body?.textContent ?? '').slice(0, LONGEST_LOOKED_AT);
  return (text.match(/ (?:the|of|and) /g) ?? []).length >= LEAST_ENGLISH;
}

const LEAST_ENGLISH = 8;

/** As the other days that the page tells in numbers have it, such as 3/25/2025. */
function orderOnPage(document: Document): boolean | null {
  const text = (document.body?.textContent ?? '').slice(0, LONGEST_LOOKED_AT);
  let order = 0;
  for (const [, first, second] of text.matchAll(IN_NUMBERS))
    order += Number(Number(first) > 12 && Number(second) <= 12) - Number(Number(second) > 12 && Number(first) <= 12);
  return order === 0 ? null : order > 0;
}

const LONGEST_LOOKED_AT = 200_000;
const IN_NUMBERS = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d{2}(?!\d)/g;

function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

export type { DayStyle };
