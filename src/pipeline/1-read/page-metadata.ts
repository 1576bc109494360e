import { z } from 'zod';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { Edtf } from '../../types.ts';

/** What a page says of itself. */
export interface PageMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: Edtf | null;
  readonly url: string | null;
  readonly language: string | null;
}

const name = z.union([z.string(), z.object({ name: z.string() }).transform((thing) => thing.name)]);
const names = z.union([name, z.array(name).transform((all) => all.join(', '))]);
const newsArticle = z.object({
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: names.optional().catch(undefined),
  publisher: names.optional().catch(undefined),
});
type NewsArticle = z.infer<typeof newsArticle>;

/** JSON-LD first, then meta elements, `<time>` and the address. */
export function readMetadata(document: Document): PageMetadata {
  const article = jsonLdArticle(document);
  const meta = (...keys: readonly string[]) => metaContent(document, keys);
  const url = webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'));
  const dates = [
    article?.datePublished,
    meta(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
    ),
    document
      .querySelector('time[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime]')
      ?.getAttribute('datetime'),
    dayInAddress(url),
  ];
  return {
    title:
      article?.headline ??
      meta('og:title', 'twitter:title') ??
      document.querySelector('title')?.textContent?.trim() ??
      null,
    publisher: article?.publisher ?? meta('og:site_name', 'application-name'),
    author: article?.author ?? meta('author', 'article:author', 'byl', 'parsely-author'),
    published: dates.map(dayOf).find((day) => day !== null) ?? null,
    url,
    language: document.documentElement?.getAttribute('lang') || null,
  };
}

function metaContent(document: Document, keys: readonly string[]): string | null {
  const elements = [...document.querySelectorAll('meta')];
  for (const key of keys)
    for (const element of elements) {
      const named =
        element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
      const content = element.getAttribute('content')?.trim();
      if (named?.toLowerCase() === key && content) return content;
    }
  return null;
}

function jsonLdArticle(document: Document): NewsArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const thing of thingsIn(parseJson(script.textContent ?? ''), 0)) {
      const type = typeof thing === 'object' && thing !== null ? JSON.stringify(Reflect.get(thing, '@type') ?? '') : '';
      const parsed = /Article|Report|BlogPosting/.test(type) ? newsArticle.safeParse(thing) : null;
      if (parsed?.success) return parsed.data;
    }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The thing itself, and those of its list or graph. */
function thingsIn(value: unknown, depth: number): readonly unknown[] {
  if (depth > 3 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((part) => thingsIn(part, depth + 1));
  return [value, ...thingsIn(Reflect.get(value, '@graph'), depth + 1)];
}

/** The outlet's local day of a timestamp: the day as written, no zone applied. */
function dayOf(value: string | null | undefined): Edtf | null {
  const match =
    /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '') ?? /^\s*(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(value ?? '');
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : '';
  return parseEdtf(day)?.precision === 'day' ? day : null;
}

function dayInAddress(url: string | null): string | null {
  const match = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url ?? '');
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : null;
}

function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}
