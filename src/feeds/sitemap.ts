import { runs } from '../calendar/stretches.ts';
import { webAddresses } from '../site/web-addresses.ts';
import { timePages } from '../site/years.ts';
import { escapeHtml } from './plain-text.ts';
import type { PublishedSite } from './published.ts';

interface Listed {
  readonly address: string;
  /** Day of the last change, where it is known. */
  readonly changed?: string | undefined;
}

/** As many as a file may name is fifty thousand (sitemaps.org); so many are half a megabyte. */
const MOST_PAGES = 5_000;

/** A file at the site's root. */
export interface SitemapFile {
  readonly name: string;
  readonly xml: string;
}

/**
 * `sitemap.xml` (sitemaps.org 0.9): every page meant for readers; where they are many it names files that do. Addresses
 * must be whole: without the site's own there is none.
 */
export function writeSitemaps(site: PublishedSite): readonly SitemapFile[] {
  if (site.site.address === null) return [];
  const lists = runs(listPages(site), { sizeOf: () => 1, most: MOST_PAGES });
  const [only = []] = lists;
  if (lists.length < 2) return [{ name: 'sitemap', xml: document('urlset', 'url', only) }];
  const files = lists.map((pages, at) => ({ name: `sitemap-${at + 1}`, xml: document('urlset', 'url', pages) }));
  const named = files.map(({ name }) => ({ address: webAddresses(site.site.address).at(`${name}.xml`) }));
  return [{ name: 'sitemap', xml: document('sitemapindex', 'sitemap', named) }, ...files];
}

function document(root: string, element: string, listed: readonly Listed[]): string {
  const elements = listed.map(({ address, changed }) => {
    const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<${element}><loc>${escapeHtml(address)}</loc>${lastmod}</${element}>\n`;
  });
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  return `${head}${elements.join('')}</${root}>\n`;
}

function listPages({ site, timelines, events, articles, changes }: PublishedSite): readonly Listed[] {
  const at = webAddresses(site.address);
  const latest = (ids: readonly string[]) =>
    ids
      .flatMap((id) => changes.get(id)?.changed ?? [])
      .sort()
      .at(-1);
  const named = (ids: readonly string[]) => ids.flatMap((id) => events.get(id) ?? []);
  const published = new Set(timelines.flatMap(({ dated, undated }) => [...dated, ...undated]));
  return [
    { address: at.at('') },
    ...timelines.flatMap((timeline) => [
      { address: at.timeline(timeline.slug), changed: latest([...timeline.dated, ...timeline.undated]) },
      ...timeline.sections.map(({ id, events: ids }) => ({
        address: at.section(timeline.slug, id),
        changed: latest(ids),
      })),
      ...timePages(named(timeline.dated), named(timeline.undated)).map(({ name, items }) => ({
        address: at.year(timeline.slug, name ?? ''),
        changed: latest(items.map(({ id }) => id)),
      })),
    ]),
    ...[...events.keys()]
      .filter((id) => published.has(id))
      .sort()
      .map((id) => ({ address: at.event(id), changed: changes.get(id)?.changed })),
    { address: at.at('sources/') },
    ...[...articles.keys()].sort().map((slug) => ({ address: at.source(slug) })),
    { address: at.at('method/') },
    { address: at.at('embed/') },
  ];
}

/** `robots.txt`: everything may be read. Robots ask for it at the root of a host only. */
export function writeRobots(address: string | null): string {
  return `User-agent: *\nAllow: /\n${address ? `\nSitemap: ${address}/sitemap.xml\n` : ''}`;
}
