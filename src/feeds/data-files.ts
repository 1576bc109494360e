import { divide, fits, leavesOf, runs, type Stretch, stretchesOf } from '../calendar/stretches.ts';
import { listedDay } from '../site/dates.ts';
import type { Event } from '../types.ts';
import { FORMATS, type Format } from './formats.ts';
import { eventsOf, type PublishedTimeline } from './published.ts';

/** A file below `/data/<timeline>/`. */
export interface DataFile {
  readonly format: Format;
  readonly part: Stretch<Event>;
}

/** About as many bytes as a file may have: a browser, a spreadsheet and a phone open that at once. */
export const MOST_BYTES = 1_000_000;

const measureOf = ({ sizeOf }: Pick<Format, 'sizeOf'>) => ({
  ...{ dayOf: listedDay, most: MOST_BYTES },
  sizeOf: sizeOf ?? (() => 0),
});

/** What `events.json` takes: every other format takes less. */
const LARGEST = measureOf(FORMATS.find(({ file }) => file === 'events.json') ?? { sizeOf: null });

/** A timeline's events, divided where one file can't hold them. */
export function partsOfTimeline(published: PublishedTimeline): Stretch<Event> {
  return divide(eventsOf(published), LARGEST);
}

/** Every file of a timeline: feeds of the whole, all else of the whole and of each of its parts. */
export function dataFiles(published: PublishedTimeline): readonly DataFile[] {
  return stretchesOf(partsOfTimeline(published)).flatMap((part) =>
    FORMATS.filter(({ sizeOf }) => part.name === null || sizeOf !== null).map((format) => ({ format, part })),
  );
}

/** Below `/data/<timeline>/`: `events.json`, `2024-05/events.json`. */
export const pathOf = ({ format, part }: DataFile): string =>
  part.name === null ? format.file : `${part.name}/${format.file}`;

/** What the file holds: all events of its part, or as many as fit. */
export function writeDataFile(published: PublishedTimeline, { format, part }: DataFile): string {
  if (format.sizeOf === null) return format.write(published);
  const shown = fits(part.items, measureOf(format)) ? part.items : someOf(part.items, format);
  return format.write({
    ...published,
    part: part.name,
    parts: leavesOf(part),
    dated: shown.filter(({ date }) => date !== null),
    undated: shown.filter(({ date }) => date === null),
  });
}

/** In their order. */
function someOf(events: readonly Event[], format: Format): readonly Event[] {
  const dated = events.filter(({ date }) => date !== null);
  const latest = (dated.length > 0 ? dated : events).toReversed();
  const ordered = format.first === 'latest' ? latest : latest.toSorted((a, b) => b.salience.value - a.salience.value);
  const chosen = new Set(runs(ordered, measureOf(format))[0]);
  return events.filter((event) => chosen.has(event));
}
