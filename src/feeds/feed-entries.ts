import { createHash } from 'node:crypto';
import { messages, statusLine } from '../languages/en/messages.ts';
import type { Event } from '../types.ts';
import type { Change } from './changes.ts';
import { escapeHtml, oneLine } from './plain-text.ts';
import { eventsOf, nameOfSource, type PublishedTimeline } from './published.ts';

/** Feeds hold the latest; the data files hold everything. */
const LONGEST_FEED = 50;

/** One event as a feed announces it. Texts are plain but `html`. */
export interface FeedEntry {
  /** Stays the same when the site moves to another host. */
  readonly urn: string;
  readonly title: string;
  readonly address: string;
  readonly summary: string;
  readonly html: string;
  readonly added: string;
  readonly changed: string;
}

/** Added and changed events, the latest first; one whose day nobody noted yet isn't announced. */
export function feedEntries(published: PublishedTimeline): readonly FeedEntry[] {
  return eventsOf(published)
    .flatMap((event) => {
      const change = published.changes.get(event.id);
      return change ? [{ event, change }] : [];
    })
    .sort((a, b) =>
      a.change.changed === b.change.changed
        ? a.event.id < b.event.id
          ? -1
          : 1
        : a.change.changed > b.change.changed
          ? -1
          : 1,
    )
    .slice(0, LONGEST_FEED)
    .map(({ event, change }) => feedEntry(published, event, change));
}

function feedEntry(published: PublishedTimeline, event: Event, change: Change): FeedEntry {
  const { language, addresses } = published;
  const when = event.date ? language.showDate(event.date.edtf) : messages.undated;
  return {
    urn: urnOf(`event ${event.id}`),
    title: oneLine(`${when}: ${event.title}`),
    address: addresses.event(event.id),
    summary: oneLine(`${when}. ${statusLine(event)}. ${event.tellings[0]?.mention.quote ?? event.note ?? ''}`),
    html: entryHtml(published, event, when),
    added: `${change.added}T00:00:00Z`,
    changed: `${change.changed}T00:00:00Z`,
  };
}

function entryHtml(published: PublishedTimeline, event: Event, when: string): string {
  const html = (text: string) => escapeHtml(oneLine(text));
  const told = event.tellings.map(({ mention }) => {
    const address = published.addresses.quote(mention.article, mention.sentence);
    const name = html(nameOfSource(published, mention.article));
    return `<blockquote><p>${html(mention.quote)}</p><p><a href="${escapeHtml(address)}">${name}</a></p></blockquote>`;
  });
  const differ = event.disagreements.map(
    ({ field, values }) => `<li>${html(field)}: ${values.map(({ value }) => html(value)).join(' / ')}</li>`,
  );
  const disagreements = differ.length > 0 ? `<p>${html(messages.disagreements)}:</p><ul>${differ.join('')}</ul>` : '';
  const note = event.note ? `<p>${html(event.note)}</p>` : '';
  return `<p>${html(when)}. ${html(statusLine(event))}.</p>${note}${[...new Set(told)].join('')}${disagreements}`;
}

/** A name-based UUID (RFC 9562, version 8 over SHA-256) as a URN. */
export function urnOf(name: string): string {
  const bytes = createHash('sha256').update(`dateline ${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

/** When the feed itself last changed; of an empty one nobody can tell. */
export function latestChange(entries: readonly FeedEntry[]): string {
  return entries[0]?.changed ?? '2000-01-01T00:00:00Z';
}

/** What a feed is called: a name there must be. */
export function feedTitle({ timeline }: PublishedTimeline): string {
  return oneLine(timeline.title) || timeline.slug;
}

/** Who publishes the feed: a name there must be. */
export function feedAuthor({ site }: PublishedTimeline): string {
  return oneLine(site.publisher ?? site.title) || 'Dateline';
}
