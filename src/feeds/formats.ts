import type { Event } from '../types.ts';
import { writeAtom } from './atom.ts';
import { writeCalendar } from './calendar.ts';
import { writeEventsCsv } from './events-csv.ts';
import { writeEventsJson } from './events-json.ts';
import { writeJsonFeed } from './json-feed.ts';
import type { PublishedTimeline } from './published.ts';
import { writeTimelineJs } from './timelinejs.ts';

/** About how many bytes an event takes in a file. */
type SizeOf = (event: Event) => number;

/** One file that a timeline is published as, below `/data/<timeline>/`. */
export interface Format {
  readonly file: string;
  readonly mediaType: string;
  /** What it is, for a person who chooses. */
  readonly about: string;
  readonly write: (published: PublishedTimeline) => string;
  /** `null` for feeds, which hold what is new and never more than that. */
  readonly sizeOf: SizeOf | null;
  /** Which events come first where one file can't hold them all. */
  readonly first: 'latest' | 'salient';
}

/** Measured: bytes an event takes, with each of its tellings, and with each byte that is quoted. */
function sized(anEvent: number, aTelling: number, aByte: number): SizeOf {
  return ({ tellings, citations }: Event) => {
    const quotes = [...tellings.map(({ mention }) => mention.quote), ...citations.map(({ quote }) => quote ?? '')];
    return quotes.reduce((sum, quote) => sum + aTelling + aByte * Buffer.byteLength(quote), anEvent);
  };
}

/** Every format; names stay for ever. */
export const FORMATS: readonly Format[] = [
  {
    file: 'events.json',
    mediaType: 'application/json',
    about: 'everything, with sources, positions and reasons',
    write: writeEventsJson,
    sizeOf: sized(1200, 1300, 3),
    first: 'latest',
  },
  {
    file: 'events.csv',
    mediaType: 'text/csv; charset=utf-8',
    about: 'one event a row, for a spreadsheet',
    write: writeEventsCsv,
    sizeOf: sized(250, 50, 1),
    first: 'latest',
  },
  {
    file: 'events.ics',
    mediaType: 'text/calendar; charset=utf-8',
    about: 'for a calendar',
    write: writeCalendar,
    sizeOf: sized(450, 80, 1),
    first: 'latest',
  },
  {
    file: 'timelinejs.json',
    mediaType: 'application/json',
    about: 'for TimelineJS',
    write: writeTimelineJs,
    sizeOf: sized(280, 150, 1),
    first: 'salient',
  },
  {
    file: 'feed.atom',
    mediaType: 'application/atom+xml; charset=utf-8',
    about: 'what is new and changed, for a feed reader',
    write: writeAtom,
    sizeOf: null,
    first: 'latest',
  },
  {
    file: 'feed.json',
    mediaType: 'application/feed+json',
    about: 'the same as JSON Feed',
    write: writeJsonFeed,
    sizeOf: null,
    first: 'latest',
  },
];
