import { feedAuthor, feedEntries, feedTitle } from './feed-entries.ts';
import { oneLine } from './plain-text.ts';
import type { PublishedTimeline } from './published.ts';

/** `feed.json` (JSON Feed 1.1): added and changed events. */
export function writeJsonFeed(published: PublishedTimeline): string {
  const { site, timeline, addresses } = published;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(published),
    description: oneLine(timeline.description) || undefined,
    home_page_url: addresses.timeline(timeline.slug),
    feed_url: addresses.data(timeline.slug, 'feed.json'),
    language: site.language,
    authors: [{ name: feedAuthor(published) }],
    items: feedEntries(published).map((entry) => ({
      id: entry.urn,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.added,
      date_modified: entry.changed,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
