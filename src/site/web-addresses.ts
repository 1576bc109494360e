import type { ArticleSlug } from '../types.ts';

/** Every address of a published site, as others write it down, in ASCII: whole where the site says its own address, else from the root. */
export interface WebAddresses {
  /** The site's address without a trailing slash; empty while nobody has said it. */
  readonly root: string;
  readonly timeline: (timeline: string) => string;
  readonly section: (timeline: string, section: string) => string;
  /** One year of a long timeline. */
  readonly year: (timeline: string, year: string) => string;
  readonly event: (id: string) => string;
  readonly source: (article: ArticleSlug) => string;
  /** Our own page of an article, at a quoted sentence (counted from 0). */
  readonly quote: (article: ArticleSlug, sentence: number) => string;
  readonly data: (timeline: string, file: string) => string;
  readonly schema: string;
  readonly embedOfTimeline: (timeline: string, section?: string | null) => string;
  readonly embedOfEvent: (id: string) => string;
  readonly embedScript: string;
  readonly at: (path: string) => string;
}

/** `address` as in `content/site.yml`, without a trailing slash. */
export function webAddresses(address: string | null): WebAddresses {
  const root = address ?? '';
  const at = (path: string): string => `${root}/${encodeURI(path)}`;
  const source = (article: ArticleSlug): string => at(`sources/${article}/`);
  return {
    root,
    at,
    timeline: (timeline) => at(`t/${timeline}/`),
    section: (timeline, section) => at(`t/${timeline}/${section}/`),
    year: (timeline, year) => at(`t/${timeline}/y/${year}/`),
    event: (id) => at(`e/${id}/`),
    source,
    quote: (article, sentence) => `${source(article)}#q-${sentence + 1}`,
    data: (timeline, file) => at(`data/${timeline}/${file}`),
    schema: at('data/events.v1.schema.json'),
    embedOfTimeline: (timeline, section) => at(`embed/v1/t/${timeline}/${section ? `${section}/` : ''}`),
    embedOfEvent: (id) => at(`embed/v1/e/${id}/`),
    embedScript: at('embed/v1.js'),
  };
}
