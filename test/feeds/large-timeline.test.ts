import { describe, expect, it } from 'vitest';
import { type DataFile, dataFiles, MOST_BYTES, pathOf, writeDataFile } from '../../src/feeds/data-files.ts';
import { eventsFile } from '../../src/feeds/events-schema.ts';
import { eventsOf, type PublishedTimeline } from '../../src/feeds/published.ts';
import type { Event } from '../../src/types.ts';
import { sampleTimeline } from '../support/published.ts';
import { parseCsv, readWithIcalJs, schemaErrors } from './consumers.ts';

const COPIES = 45;

/** The sample told again and again. */
function large(): PublishedTimeline {
  const sample = sampleTimeline();
  const again = (events: readonly Event[]) =>
    events.flatMap((event) => Array.from({ length: COPIES }, (_, at) => ({ ...event, id: `${event.id}-${at}` })));
  const sections = sample.timeline.sections.map((section) => ({
    ...section,
    events: section.events.flatMap((id) => Array.from({ length: COPIES }, (_, at) => `${id}-${at}`)),
  }));
  return {
    ...sample,
    dated: again(sample.dated),
    undated: again(sample.undated),
    timeline: { ...sample.timeline, sections },
  };
}

describe('the files of a large timeline', () => {
  const published = large();
  const files = new Map(dataFiles(published).map((file) => [pathOf(file), file]));
  const written = new Map([...files].map(([path, file]) => [path, writeDataFile(published, file)]));
  const parsed = (path: string) => eventsFile.parse(JSON.parse(written.get(path) ?? ''));
  const whole = parsed('events.json');

  it('are none of them much larger than a file may be', () => {
    expect(whole.parts.length).toBeGreaterThan(3);
    for (const [path, text] of written) expect(Buffer.byteLength(text), path).toBeLessThan(1.4 * MOST_BYTES);
  });

  it('are what the schema says, and hold each event once in the parts that events.json names', () => {
    const paths = whole.parts.map(({ name }) => `${name}/events.json`);
    expect(whole.parts.map(({ address }) => address)).toEqual(
      paths.map((path) => `https://news.example/timelines/data/${published.timeline.slug}/${path}`),
    );
    for (const path of ['events.json', ...paths]) expect(schemaErrors(written.get(path) ?? ''), path).toEqual([]);
    const ids = paths.flatMap((path) => parsed(path).events.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(
      eventsOf(published)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(whole.parts.map(({ events }) => events)).toEqual(paths.map((path) => parsed(path).events.length));
  });

  it('hold the latest where they can’t hold all, with no more of their sections and sources than that', () => {
    expect(whole.events.length).toBeLessThan(eventsOf(published).length / 2);
    expect(whole.events.at(-1)?.id).toBe(published.dated.at(-1)?.id);
    const here = new Set(whole.events.map(({ id }) => id));
    expect(whole.timeline.sections.flatMap(({ events }) => events).filter((id) => !here.has(id))).toEqual([]);
    expect(whole.timeline.sections.flatMap(({ events }) => events)).not.toEqual([]);
  });

  it('hold all of them in every format that takes less, and every part’s in each', () => {
    const rows = (path: string) => parseCsv(written.get(path) ?? '').length - 1;
    expect(rows('events.csv')).toBe(eventsOf(published).length);
    for (const { name, events } of whole.parts) expect(rows(`${name}/events.csv`)).toBe(events);
    const entries = (path: string) => readWithIcalJs(written.get(path) ?? '').length;
    expect(whole.parts.reduce((sum, { name }) => sum + entries(`${name}/events.ics`), 0)).toBe(entries('events.ics'));
  });

  it('say what time they are of, and a year that is divided names its months', () => {
    for (const [path, { part }] of files) if (path.endsWith('events.json')) expect(parsed(path).part).toBe(part.name);
    const divided = [...files.values()].find(isDividedYear);
    expect(divided).toBeDefined();
    const year = parsed(`${divided?.part.name}/events.json`);
    expect(year.parts.every(({ name }) => name.startsWith(`${year.part}-`))).toBe(true);
  });

  it('are feeds only of the whole', () => {
    expect([...files.keys()].filter((path) => path.includes('feed'))).toEqual(['feed.atom', 'feed.json']);
  });
});

const isDividedYear = ({ part }: DataFile): boolean => part.parts.length > 0 && /^\d{4}$/.test(part.name ?? '');
