import type { PublishedSite } from '../feeds/published.ts';
import { siteData } from './site-data.ts';

/** What feeds, files and embeds are made from. */
export async function publishedSite(): Promise<PublishedSite> {
  const { site, events, articles, timelines, changes } = await siteData();
  return { site, events, articles, timelines, changes };
}
