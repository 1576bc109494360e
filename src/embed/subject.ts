import { oneLine } from '../feeds/plain-text.ts';
import { webAddresses } from '../site/web-addresses.ts';
import type { Event, Site, Timeline, TimelineSection } from '../types.ts';

/** What somebody can show in a frame, with its addresses as others write them down. */
export interface EmbedSubject {
  /** A list under its title, or one event, which is its own title. */
  readonly kind: 'list' | 'event';
  /** On one line. */
  readonly title: string;
  /** What the frame lists, in its order. */
  readonly events: readonly Event[];
  /** The page that the frame is the small form of. */
  readonly page: string;
  readonly frame: string;
  /** `/embed/v1.js`. */
  readonly script: string;
  /** The picture of it; `null` for a single event, which has none. */
  readonly poster: string | null;
}

export function timelineSubject(site: Site, timeline: Timeline, events: readonly Event[]): EmbedSubject {
  const at = webAddresses(site.address);
  return {
    kind: 'list',
    title: oneLine(timeline.title),
    events,
    page: at.timeline(timeline.slug),
    frame: at.embedOfTimeline(timeline.slug),
    script: at.embedScript,
    poster: `${at.embedOfTimeline(timeline.slug)}poster.png`,
  };
}

export function sectionSubject(
  site: Site,
  timeline: Timeline,
  section: TimelineSection,
  events: readonly Event[],
): EmbedSubject {
  const at = webAddresses(site.address);
  return {
    kind: 'list',
    title: oneLine(`${section.title} · ${timeline.title}`),
    events,
    page: at.section(timeline.slug, section.id),
    frame: at.embedOfTimeline(timeline.slug, section.id),
    script: at.embedScript,
    poster: `${at.embedOfTimeline(timeline.slug, section.id)}poster.png`,
  };
}

export function eventSubject(site: Site, event: Event): EmbedSubject {
  const at = webAddresses(site.address);
  return {
    kind: 'event',
    title: oneLine(event.title),
    events: [event],
    page: at.event(event.id),
    frame: at.embedOfEvent(event.id),
    script: at.embedScript,
    poster: null,
  };
}
