import { getCollection } from 'astro:content';
import type { PublishedSite } from '../feeds/published.ts';
import { siteData } from './site-data.ts';

/** What feeds, files and embeds are made from. */
export async function publishedSite(): Promise<PublishedSite> {
  const [{ site, events, articles, timelines }, changes] = await Promise.all([siteData(), getCollection('changes')]);
  return { site, events, articles, timelines, changes: new Map(changes.map(({ id, data }) => [id, data])) };
}
