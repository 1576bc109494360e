import type { Event } from '../types.ts';
import { FORMATS, type Format } from './formats.ts';
import { divide, firstThatFit, fits, leavesOf, type Part, partsOf, type SizeOf } from './parts.ts';
import { eventsOf, type PublishedTimeline } from './published.ts';

/** A file below `/data/<timeline>/`. */
export interface DataFile {
  readonly format: Format;
  readonly part: Part;
}

const LARGEST = FORMATS.find(({ file }) => file === 'events.json')?.sizeOf ?? (() => 0);

/** A timeline's events, divided where `events.json` would be too large: every other format takes less. */
export function partsOfTimeline(published: PublishedTimeline): Part {
  return divide(eventsOf(published), LARGEST);
}

/** Every file of a timeline: feeds of the whole, all else of the whole and of each of its parts. */
export function dataFiles(published: PublishedTimeline): readonly DataFile[] {
  return partsOf(partsOfTimeline(published)).flatMap((part) =>
    FORMATS.filter(({ sizeOf }) => part.name === null || sizeOf !== null).map((format) => ({ format, part })),
  );
}

/** Below `/data/<timeline>/`: `events.json`, `2024-05/events.json`. */
export const pathOf = ({ format, part }: DataFile): string =>
  `${part.name === null ? '' : `${part.name}/`}${format.file}`;

/** What the file holds: all events of its part, or as many as fit. */
export function writeDataFile(published: PublishedTimeline, { format, part }: DataFile): string {
  const { sizeOf } = format;
  if (sizeOf === null) return format.write(published);
  const shown = fits(part.events, sizeOf) ? part.events : someOf(part, format, sizeOf);
  return format.write({
    ...published,
    part: part.name,
    parts: leavesOf(part),
    dated: shown.filter(({ date }) => date !== null),
    undated: shown.filter(({ date }) => date === null),
  });
}

/** In the part's order. */
function someOf({ events }: Part, { first }: Format, sizeOf: SizeOf): readonly Event[] {
  const dated = events.filter(({ date }) => date !== null);
  const latest = (dated.length > 0 ? dated : events).toReversed();
  const ordered = first === 'latest' ? latest : latest.toSorted((a, b) => b.salience.value - a.salience.value);
  const chosen = new Set(firstThatFit(ordered, sizeOf));
  return events.filter((event) => chosen.has(event));
}
