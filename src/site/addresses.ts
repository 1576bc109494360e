import type { ArticleSlug } from '../types.ts';

/** Addresses of the site's pages, below the base that Astro is configured with. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

export const homeHref = (): string => `${base}/`;
export const timelineHref = (timeline: string): string => `${base}/t/${timeline}/`;
export const sectionHref = (timeline: string, section: string): string => `${base}/t/${timeline}/${section}/`;
/** One year or month of a long timeline. */
export const yearHref = (timeline: string, year: string): string => `${base}/t/${timeline}/y/${year}/`;
/** What the script of a long list loads; `place` is that of its page below `t/`. */
export const timelineIndexHref = (place: string, name: string): string => `${base}/t/${place}/${name}.json`;
/** A file of a timeline's data. */
export const dataHref = (timeline: string, file: string): string => `${base}/data/${timeline}/${file}`;
export const searchHref = (): string => `${base}/search/`;
export const searchIndexHref = (name: string): string => `${base}/search/${name}.json`;
export const eventsHref = (): string => `${base}/e/`;
export const eventHref = (id: string): string => `${base}/e/${id}/`;
export const sourcesHref = (): string => `${base}/sources/`;
/** Sources of one year or month, where there are many. */
export const sourcesOfTimeHref = (time: string): string => `${base}/sources/y/${time}/`;
export const sourceHref = (slug: ArticleSlug): string => `${base}/sources/${slug}/`;
/** For journalists: what can be embedded, and what becomes of it where. */
export const embedHelpHref = (): string => `${base}/embed/`;
export const methodHref = (): string => `${base}/method/`;

/** Where a site's `contact` leads: a page, or a letter with a subject. */
export const contactHref = (contact: string, subject = ''): string =>
  contact.includes('@') ? `mailto:${contact}${subject && `?subject=${encodeURIComponent(subject)}`}` : contact;

/** Id of a quoted sentence on its article's page. */
export const quoteId = (sentence: number): string => `q-${sentence + 1}`;

/** Our own page of an article, at a marked sentence. */
export const quoteHref = (slug: ArticleSlug, sentence: number): string => `${sourceHref(slug)}#${quoteId(sentence)}`;

export { sourceName } from './source-name.ts';
