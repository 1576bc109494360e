import { type FeedEntry, feedAuthor, feedEntries, feedTitle, latestChange, urnOf } from './feed-entries.ts';
import { escapeHtml, oneLine } from './plain-text.ts';
import type { PublishedTimeline } from './published.ts';

/** `feed.atom` (RFC 4287): added and changed events. */
export function writeAtom(published: PublishedTimeline): string {
  const { site, timeline, addresses } = published;
  const entries = feedEntries(published);
  const subtitle = oneLine(timeline.description);
  const head = [
    textElement('id', urnOf(`timeline ${timeline.slug}`)),
    textElement('title', feedTitle(published)),
    subtitle ? textElement('subtitle', subtitle) : '',
    textElement('updated', latestChange(entries)),
    linkElement('self', addresses.data(timeline.slug, 'feed.atom'), 'application/atom+xml'),
    linkElement('alternate', addresses.timeline(timeline.slug), 'text/html'),
    `<author>${textElement('name', feedAuthor(published))}</author>`,
    textElement('generator', 'Dateline'),
  ];
  const language = escapeHtml(site.language);
  const body = [...head.filter(Boolean), ...entries.map(entryElement)].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">\n${body}\n</feed>\n`;
}

function entryElement({ urn, title, address, added, changed, summary, html }: FeedEntry): string {
  const parts = [
    textElement('id', urn),
    textElement('title', title),
    linkElement('alternate', address, 'text/html'),
    textElement('published', added),
    textElement('updated', changed),
    textElement('summary', summary),
    `<content type="html">${escapeHtml(html)}</content>`,
  ];
  return `<entry>\n${parts.join('\n')}\n</entry>`;
}

const textElement = (name: string, text: string): string => `<${name}>${escapeHtml(oneLine(text))}</${name}>`;

const linkElement = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeHtml(href)}"/>`;
