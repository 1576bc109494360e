import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { fromDayNumber } from '../calendar/days.ts';
import { parseEdtf } from '../calendar/edtf.ts';
import { statusLine } from '../languages/en/messages.ts';
import type { Event } from '../types.ts';
import { oneLine } from './plain-text.ts';
import { nameOfSource, type PublishedTimeline } from './published.ts';

/** What a calendar can show: a date no vaguer than a month. */
const LONGEST_DAYS = 31;
/** A calendar's file can name no day before the year 1. */
const FIRST_YEAR = 1;
/** The stamp of an event whose changes nobody noted: any fixed moment will do. */
const UNKNOWN_DAY = '2000-01-01';

interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days an event is shown on; `null` when its date is open or too vague for a calendar. */
function calendarDays({ date }: Event): Days | null {
  const bounds = date ? parseEdtf(date.edtf) : null;
  if (!bounds || bounds.first === null || bounds.last === null) return null;
  const { first, last } = bounds;
  return last - first < LONGEST_DAYS && fromDayNumber(first).year >= FIRST_YEAR ? { first, last } : null;
}

/** `events.ics` (RFC 5545): all-day entries. One that is only known to lie within days says so and is tentative. */
export function writeCalendar(published: PublishedTimeline): string {
  const { timeline, site, addresses } = published;
  const calendar = ical({
    name: oneLine(timeline.title),
    description: oneLine(timeline.description),
    prodId: { company: 'Dateline', product: 'Dateline', language: site.language.slice(0, 2).toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: addresses.root ? addresses.timeline(timeline.slug) : null,
  });
  for (const event of published.dated) {
    const days = calendarDays(event);
    if (days) calendar.createEvent(entry(published, event, days));
  }
  // The library leaves out the line break that the standard asks for at the end.
  return `${calendar.toString().trimEnd()}\r\n`;
}

function entry(published: PublishedTimeline, event: Event, { first, last }: Days) {
  const { changes, addresses, language } = published;
  const vague = first !== last;
  const shown = event.date ? language.showDate(event.date.edtf) : '';
  const status = event.status === 'occurred' && !event.negated ? '' : `${statusLine(event)}: `;
  return {
    id: `${event.id}@dateline`,
    stamp: atMidnight(changes.get(event.id)?.changed ?? UNKNOWN_DAY),
    start: utcDate(first),
    // The end of an all-day entry is the day after.
    end: utcDate(last + 1),
    allDay: true,
    summary: oneLine(`${vague ? `[${shown}] ` : ''}${status}${event.title}`),
    description: describe(published, event),
    location: event.place ? oneLine(event.place) : null,
    url: addresses.root ? addresses.event(event.id) : null,
    status: vague ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function describe(published: PublishedTimeline, event: Event): string {
  const quotes = event.tellings.map(
    ({ mention }) => `“${oneLine(mention.quote)}” — ${oneLine(nameOfSource(published, mention.article))}`,
  );
  return [oneLine(statusLine(event)), ...new Set(quotes), published.addresses.event(event.id)].join('\n');
}

const utcDate = (dayNumber: number): Date => new Date(dayNumber * 86_400_000);
const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
