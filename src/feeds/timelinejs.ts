import { type CalendarDay, fromDayNumber } from '../calendar/days.ts';
import { parseEdtf } from '../calendar/edtf.ts';
import { statusLine } from '../languages/en/messages.ts';
import type { Edtf, Event } from '../types.ts';
import { escapeHtml, oneLine, safeUrl } from './plain-text.ts';
import { nameOfSource, type PublishedTimeline } from './published.ts';

/** A date as TimelineJS takes it: parts that nobody knows are left out. Years count as historians do: −44 is 44 BCE. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly display_date?: string;
}

interface Slide {
  readonly unique_id: string;
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group?: string;
  readonly autolink: false;
}

/** `timelinejs.json`: what Knight Lab's TimelineJS shows. Its texts are HTML; events without a date have no place there. */
export function writeTimelineJs(published: PublishedTimeline): string {
  const { timeline } = published;
  const title = { text: { headline: html(timeline.title), text: `<p>${html(timeline.description)}</p>` } };
  const events = published.dated.flatMap((event) => slide(published, event));
  return `${JSON.stringify({ title, events, scale: 'human' }, null, 1)}\n`;
}

function slide(published: PublishedTimeline, event: Event): readonly Slide[] {
  const dates = event.date && slideDates(event.date.edtf);
  if (!event.date || !dates) return [];
  const section = published.timeline.sections.find(({ events }) => events.includes(event.id));
  return [
    {
      unique_id: event.id,
      ...dates,
      display_date: published.language.showDate(event.date.edtf),
      text: { headline: html(event.title), text: slideText(published, event) },
      ...(section ? { group: oneLine(section.title) } : {}),
      autolink: false,
    },
  ];
}

/** Start and end of an EDTF date; of an open one the end that is known. `null` where there is none. */
export function slideDates(edtf: Edtf): { readonly start_date: SlideDate; readonly end_date?: SlideDate } | null {
  const [start = '', end] = edtf.split('/');
  const open = (part: string | undefined) => part === undefined || part === '' || part === '..';
  if (end !== undefined) {
    const from = open(start) ? null : firstOf(start);
    const to = open(end) ? null : lastOf(end);
    const known = from ?? to;
    return known && { start_date: known, ...(from && to ? { end_date: to } : {}) };
  }
  const first = firstOf(start);
  const last = lastOf(start);
  if (!first || !last) return null;
  // A day, a month or a year is one date; a season or a decade runs from one to another.
  return sameDate(first, last) ? { start_date: first } : { start_date: first, end_date: last };
}

const PLAIN = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

function firstOf(edtf: string): SlideDate | null {
  return plainDate(edtf) ?? coarseDate(edtf, 'first');
}

function lastOf(edtf: string): SlideDate | null {
  return plainDate(edtf) ?? coarseDate(edtf, 'last');
}

function plainDate(edtf: string): SlideDate | null {
  const [, year, month, day] = PLAIN.exec(edtf.replaceAll(/[~?%]/g, '')) ?? [];
  if (!year) return null;
  return {
    year: historical(Number(year)),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

/** Of a season its first or last month, of a decade or century its first or last year. */
function coarseDate(edtf: string, end: 'first' | 'last'): SlideDate | null {
  const bounds = parseEdtf(edtf);
  const number = bounds?.[end] ?? null;
  if (!bounds || number === null) return null;
  const { year, month }: CalendarDay = fromDayNumber(number);
  return bounds.precision === 'season' ? { year: historical(year), month } : { year: historical(year) };
}

/** Astronomical 0 is 1 BCE, written −1 where no year 0 is known. */
const historical = (year: number): number => (year > 0 ? year : year - 1);

const sameDate = (a: SlideDate, b: SlideDate): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

function slideText(published: PublishedTimeline, event: Event): string {
  const quotes = new Map(
    event.tellings.map(({ mention }) => [`${mention.article}#${mention.sentence}`, mention] as const),
  );
  const told = [...quotes.values()].map((mention) => {
    const address = published.addresses.quote(mention.article, mention.sentence);
    const name = html(nameOfSource(published, mention.article));
    return `<blockquote>${html(mention.quote)} <cite><a href="${escapeHtml(address)}">${name}</a></cite></blockquote>`;
  });
  const cited = event.citations.map(({ title, url, quote }) => {
    const address = safeUrl(url);
    const name = address ? `<a href="${escapeHtml(address)}">${html(title)}</a>` : html(title);
    return quote ? `<blockquote>${html(quote)} <cite>${name}</cite></blockquote>` : `<p>${name}</p>`;
  });
  const note = event.note ? [`<p>${html(event.note)}</p>`] : [];
  return [`<p>${html(statusLine(event))}</p>`, ...note, ...told, ...cited].join('');
}

const html = (text: string): string => escapeHtml(oneLine(text));
