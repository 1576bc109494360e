import type { APIRoute, GetStaticPaths } from 'astro';
import { writeSitemap } from '../feeds/sitemap.ts';
import { publishedSite } from '../site/published-site.ts';

/** Only a site that says its own address has one. */
export const getStaticPaths = (async () => {
  const sitemap = writeSitemap(await publishedSite());
  return sitemap === null ? [] : [{ params: { sitemap: 'sitemap' }, props: { sitemap } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sitemap: string }> = ({ props }) =>
  new Response(props.sitemap, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
