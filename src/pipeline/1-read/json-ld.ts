import { z } from 'zod';

const name = z.union([z.string(), z.object({ name: z.string() }).transform((thing) => thing.name)]);
const names = z.union([name, z.array(name).transform((all) => all.join(', '))]);
const text = z.string().optional().catch(undefined);
const schema = z.object({
  '@type': z.union([z.string(), z.array(z.string()).transform((all) => all.join(' '))]).catch(''),
  headline: text,
  articleBody: text,
  url: text,
  datePublished: text,
  dateCreated: text,
  uploadDate: text,
  dateModified: text,
  author: names.optional().catch(undefined),
  publisher: names.optional().catch(undefined),
});

/** One thing of a page's JSON-LD, as far as an article may need it. */
export type Thing = z.infer<typeof schema>;

const ARTICLE = /Article|Report|Posting|^Review$/;
/** Things on a page that have days of their own, which aren't the page's. */
const OTHER = /WebSite|Comment|Review|Rating|Person|Organization|Image|Event|Product|Offer|Question|Answer/;

/** Deeper or longer lists than any page has. */
const DEEPEST = 4;
const MOST_IN_LIST = 100;

/** The page's own article first: of several, the one that has its title; then whatever else has a day. */
export function thingsOfPage(document: Document, title: string | null): readonly Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const things = scripts.flatMap((script) => thingsIn(parseJson(script.textContent ?? ''), 0));
  const parsed = things.flatMap((thing) => schema.safeParse(thing).data ?? []);
  const articles = parsed.filter((thing) => ARTICLE.test(thing['@type']));
  const own = articles.filter(({ headline }) => headline && title?.includes(headline.trim()));
  const rest = parsed.filter((thing) => !ARTICLE.test(thing['@type']) && !OTHER.test(thing['@type']));
  return [...own, ...articles.filter((thing) => !own.includes(thing)), ...rest];
}

/** JSON-LD as pages write it: in comments or CDATA, with raw line breaks inside strings. */
function parseJson(source: string): unknown {
  const bare = source.replaceAll(/<!--|-->|<!\[CDATA\[|\]\]>|\/\*|\*\//g, ' ');
  for (const json of [source, bare, bare.replaceAll(/\p{Cc}+/gu, ' ').replace(/;\s*$/, '')])
    try {
      return JSON.parse(json);
    } catch {
      // The next, more forgiving reading.
    }
  return null;
}

/** The thing itself, and those of its list, its graph, or the page it is the main part of. */
function thingsIn(value: unknown, depth: number): readonly unknown[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_IN_LIST).flatMap((part) => thingsIn(part, depth + 1));
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
    thingsIn(Reflect.get(value, key), depth + 1),
  );
  return [value, ...inner];
}
