import { webAddresses } from '../site/web-addresses.ts';
import { isLong, type Year, yearsOf } from '../site/years.ts';
import type { Event } from '../types.ts';
import { escapeHtml } from './plain-text.ts';
import type { PublishedSite } from './published.ts';

interface Listed {
  readonly address: string;
  /** Day of the last change, where it is known. */
  readonly changed?: string | undefined;
}

/** `sitemap.xml` (sitemaps.org 0.9): every page meant for readers. Its addresses must be whole: without the site's own there is none. */
export function writeSitemap(site: PublishedSite): string | null {
  if (site.site.address === null) return null;
  const urls = listPages(site).map(({ address, changed }) => {
    const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${escapeHtml(address)}</loc>${lastmod}</url>\n`;
  });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  return `${head}${urls.join('')}</urlset>\n`;
}

function listPages({ site, timelines, events, articles, changes }: PublishedSite): readonly Listed[] {
  const at = webAddresses(site.address);
  const latest = (ids: readonly string[]) =>
    ids
      .flatMap((id) => changes.get(id)?.changed ?? [])
      .sort()
      .at(-1);
  const published = new Set(timelines.flatMap(({ dated, undated }) => [...dated, ...undated]));
  return [
    { address: at.at('') },
    ...timelines.flatMap((timeline) => [
      { address: at.timeline(timeline.slug), changed: latest([...timeline.dated, ...timeline.undated]) },
      ...timeline.sections.map(({ id, events: ids }) => ({
        address: at.section(timeline.slug, id),
        changed: latest(ids),
      })),
      ...yearsOfLong(timeline.dated.flatMap((id) => events.get(id) ?? [])).map(({ name, events: inYear }) => ({
        address: at.year(timeline.slug, name),
        changed: latest(inYear.map(({ id }) => id)),
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

/** The years that have pages of their own. */
const yearsOfLong = (dated: readonly Event[]): readonly Year[] => (isLong(dated) ? yearsOf(dated) : []);

/** `robots.txt`: everything may be read. Robots ask for it at the root of a host only. */
export function writeRobots(address: string | null): string {
  return `User-agent: *\nAllow: /\n${address ? `\nSitemap: ${address}/sitemap.xml\n` : ''}`;
}
