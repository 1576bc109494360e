import { writeAtom } from './atom.ts';
import { writeCalendar } from './calendar.ts';
import { writeEventsCsv } from './events-csv.ts';
import { writeEventsJson } from './events-json.ts';
import { writeJsonFeed } from './json-feed.ts';
import type { PublishedTimeline } from './published.ts';
import { writeTimelineJs } from './timelinejs.ts';

/** One file that a timeline is published as, below `/data/<timeline>/`. */
export interface Format {
  readonly file: string;
  readonly mediaType: string;
  /** What it is, for a person who chooses. */
  readonly about: string;
  readonly write: (published: PublishedTimeline) => string;
}

/** Every format; names stay for ever. */
export const FORMATS: readonly Format[] = [
  {
    file: 'events.json',
    mediaType: 'application/json',
    about: 'everything, with sources, positions and reasons',
    write: writeEventsJson,
  },
  {
    file: 'events.csv',
    mediaType: 'text/csv; charset=utf-8',
    about: 'one event a row, for a spreadsheet',
    write: writeEventsCsv,
  },
  { file: 'events.ics', mediaType: 'text/calendar; charset=utf-8', about: 'for a calendar', write: writeCalendar },
  { file: 'timelinejs.json', mediaType: 'application/json', about: 'for TimelineJS', write: writeTimelineJs },
  {
    file: 'feed.atom',
    mediaType: 'application/atom+xml; charset=utf-8',
    about: 'what is new and changed, for a feed reader',
    write: writeAtom,
  },
  { file: 'feed.json', mediaType: 'application/feed+json', about: 'the same as JSON Feed', write: writeJsonFeed },
];
