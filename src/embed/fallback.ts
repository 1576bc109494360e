import { escapeHtml, oneLine } from '../feeds/plain-text.ts';
import { messages, statusLine } from '../languages/en/messages.ts';
import { wording } from '../languages/en/wording.ts';
import { standingOut } from '../site/years.ts';
import type { Event } from '../types.ts';
import type { EmbedSubject } from './subject.ts';

/** With more events than this, only what stands out is listed; the heading leads to all of them. */
const MOST_LISTED = 40;

/**
 * Dates and links as HTML that any system keeps: what a feed reader, a newsletter or a printer shows. What was only
 * said or planned says so here too. `eventPage` gives an event's address.
 */
export function fallbackCode({ title, page, events }: EmbedSubject, eventPage: (id: string) => string): string {
  const listed = events.length > MOST_LISTED ? standingOut(events) : events;
  const items = listed.map(
    (event) => `    <li>${lead(event)}: ${link(eventPage(event.id), oneLine(event.title))}</li>`,
  );
  return `  <p>${link(page, title)}</p>\n  <ol>\n${items.join('\n')}\n  </ol>`;
}

function lead(event: Event): string {
  const date = event.date ? wording.showDate(event.date.edtf) : messages.undated;
  const plain = event.status === 'occurred' && !event.negated && !event.contested;
  return escapeHtml(oneLine(plain ? date : `${date}, ${lowerFirst(statusLine(event))}`));
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const link = (href: string, text: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
