import { dayInText } from './day-in-text.ts';
import type { PageMetadata } from './page-metadata.ts';

/** Names under which Markdown from other programs declares what we ask for. */
const NAMES = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'site', 'outlet', 'source'],
  byline: ['author', 'authors', 'byline'],
  published: ['published', 'date', 'pubDate', 'publishDate', 'publishedAt', 'created'],
  updated: ['updated', 'modified', 'lastmod', 'dateModified', 'updatedAt'],
  url: ['url', 'canonical', 'canonical_url', 'link', 'source'],
  language: ['language', 'lang', 'locale'],
} as const satisfies Record<keyof PageMetadata, readonly string[]>;

/** What the front matter of a Markdown capture declares, before what its text gives. */
export function declaredInMatter(data: Readonly<Record<string, unknown>>, found: PageMetadata): PageMetadata {
  const texts = (field: keyof PageMetadata) =>
    NAMES[field].flatMap((name) => textIn(Object.hasOwn(data, name) ? data[name] : undefined));
  const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);
  const style = { languages: [], dayFirst: null };
  return {
    title: texts('title')[0] ?? found.title,
    publisher: texts('publisher').find((text) => !isAddress(text)) ?? found.publisher,
    byline: texts('byline')[0] ?? found.byline,
    published: texts('published').flatMap((text) => dayInText(text, style) ?? [])[0] ?? found.published,
    updated: texts('updated').flatMap((text) => dayInText(text, style) ?? [])[0] ?? found.updated,
    url: texts('url').find(isAddress) ?? found.url,
    language: texts('language').find((tag) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) ?? found.language,
  };
}

function textIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.filter((one) => typeof one === 'string').map((one) => one.trim());
  const joined = texts.filter(Boolean).join(', ');
  return joined === '' ? [] : [joined];
}
