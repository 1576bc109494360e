import type { APIRoute } from 'astro';
import { type SitemapFile, writeSitemaps } from '../feeds/sitemap.ts';
import { publishedSite } from '../site/published-site.ts';

/** Only a site that says its own address has one. */
export const getStaticPaths = async () =>
  writeSitemaps(await publishedSite()).map((file) => ({ params: { sitemap: file.name }, props: file }));

export const GET: APIRoute<SitemapFile> = ({ props }) =>
  new Response(props.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
