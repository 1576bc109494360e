import type { APIRoute } from 'astro';
import { eventsJsonSchema } from '../../feeds/events-schema.ts';
import { publishedSite } from '../../site/published-site.ts';
import { webAddresses } from '../../site/web-addresses.ts';

export const GET: APIRoute = async () => {
  const { site } = await publishedSite();
  const headers = { 'Content-Type': 'application/schema+json' };
  return new Response(eventsJsonSchema(webAddresses(site.address).schema), { headers });
};
