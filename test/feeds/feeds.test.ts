import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeAtom } from '../../src/feeds/atom.ts';
import { writeCalendar } from '../../src/feeds/calendar.ts';
import { writeEventsCsv } from '../../src/feeds/events-csv.ts';
import { writeEventsJson } from '../../src/feeds/events-json.ts';
import { eventsFile } from '../../src/feeds/events-schema.ts';
import { FORMATS } from '../../src/feeds/formats.ts';
import { writeJsonFeed } from '../../src/feeds/json-feed.ts';
import { writeSitemaps } from '../../src/feeds/sitemap.ts';
import { writeTimelineJs } from '../../src/feeds/timelinejs.ts';
import { sampleSite, sampleTimeline } from '../support/published.ts';
import {
  atomErrors,
  dangerIn,
  jsonFeedErrors,
  parseCsv,
  parseFeed,
  readWithIcalJs,
  readWithNodeIcal,
  schemaErrors,
  xmlErrors,
} from './consumers.ts';

const published = sampleTimeline();
const total = published.dated.length + published.undated.length;

it('every format gives the same bytes from the same timeline', () => {
  for (const { write } of FORMATS) expect(write(sampleTimeline())).toBe(write(published));
});

describe('events.json', () => {
  const file = eventsFile.parse(JSON.parse(writeEventsJson(published)));

  it('is what its published schema says, for a validator of schemas', () => {
    expect(schemaErrors(writeEventsJson(published))).toEqual([]);
    expect(schemaErrors(writeEventsJson(sampleTimeline(null)))).toEqual([]);
    expect(schemaErrors(JSON.stringify({ ...file, events: [{}] }))).not.toEqual([]);
  });

  it('is what the schema said when version 1 was published: fields are only added', () => {
    const first = new Ajv2020({ strict: true }).compile(
      JSON.parse(readFileSync(join(import.meta.dirname, 'events.v1.first.schema.json'), 'utf8')),
    );
    expect(first(file), JSON.stringify(first.errors)).toBe(true);
  });

  it('holds every event with its sources', () => {
    expect(file.events).toHaveLength(total);
    const sources = new Set(file.sources.map(({ id }) => id));
    for (const { tellings, citations } of file.events) {
      expect(tellings.length + citations.length).toBeGreaterThan(0);
      for (const telling of tellings) expect(sources).toContain(telling.source);
    }
  });

  it('says where each quote stands, in code points of the text it gives the hash of', () => {
    let seen = 0;
    for (const { tellings } of file.events)
      for (const { source, target } of tellings) {
        const points = [...(published.articles.get(source)?.reading.clean.text ?? '')];
        const [{ exact, prefix, suffix }, { start, end }] = target.selector;
        expect(points.slice(start, end).join('')).toBe(exact);
        expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
        expect(points.slice(end, end + 32).join('')).toBe(suffix);
        seen += 1;
      }
    expect(seen).toBeGreaterThan(15);
  });

  it('leads to each sentence on our page, and at its publisher where that page is known', () => {
    const tellings = file.events.flatMap((event) => event.tellings);
    const urls = new Map(file.sources.map(({ id, url }) => [id, url]));
    for (const { source, link, original } of tellings) {
      expect(link).toMatch(/^https:\/\/news\.example\/timelines\/sources\/[^/]+\/#q-\d+$/);
      expect(original?.split('#:~:text=')[0] ?? null).toBe(urls.get(source));
    }
    expect(new Set(tellings.map(({ original }) => original === null))).toEqual(new Set([true, false]));
  });

  it('tells why its tellings are one event, and how surely to a tenth', () => {
    const scores = file.events.flatMap(({ merged }) => merged.map(({ score }) => score));
    expect(scores.length).toBeGreaterThan(0);
    expect(scores.filter((score) => score !== Number(score.toFixed(1)))).toEqual([]);
  });

  it('tells both times of a telling', () => {
    const toll = file.events.find(({ title }) => title.includes('death toll') || title.includes('Death toll'));
    expect(toll?.tellings[0]).toMatchObject({
      happened: { date: '2024-09-17' },
      reported: expect.stringContaining('2024-09-17'),
    });
  });
});

describe('events.csv', () => {
  it('comes back from a parser cell by cell', () => {
    const [head = [], ...rows] = parseCsv(writeEventsCsv(published));
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    const events = [...published.dated, ...published.undated];
    expect(column('id')).toEqual(events.map(({ id }) => id));
    expect(column('title')).toEqual(events.map(({ title }) => title));
    expect(column('date')).toEqual(events.map(({ date }) => date?.edtf ?? ''));
    expect(column('status')).toEqual(events.map(({ status }) => status));
    expect(column('date')).toContain('-0043-03-15');
  });

  it('is written again, byte for byte, from what a parser read', () => {
    const text = writeEventsCsv(published);
    expect(stringify([...parseCsv(text)], { record_delimiter: 'windows' })).toBe(text);
  });
});

describe('events.ics', () => {
  const text = writeCalendar(published);
  const entries = readWithIcalJs(text);

  it('reads the same for two calendar programs', () => {
    expect(entries.length).toBeGreaterThan(15);
    expect(readWithNodeIcal(text)).toEqual(entries);
  });

  it('gives a day as that day, days with the day after as their end, and marks what only lies within them', () => {
    expect(entries).toContainEqual(
      expect.objectContaining({
        summary: '[May 2–9, 2024] The dam is repaired',
        first: '2024-05-02',
        end: '2024-05-10',
      }),
    );
    const vote = entries.find(({ summary }) => summary.includes('vote to reject'));
    expect(vote).toMatchObject({ first: '2024-05-21', end: '2024-05-22' });
  });

  it('leaves out what no calendar can show', () => {
    for (const title of ['Caesar', 'comes', 'Mills are', 'mills close', 'floods', 'bridge'])
      expect(entries.filter(({ summary }) => summary.includes(title))).toEqual([]);
  });

  it('has no line of more than 75 octets, and stable names', () => {
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
  });
});

describe('timelinejs.json', () => {
  const Slides = z.object({
    events: z.array(
      z.object({
        unique_id: z.string(),
        start_date: z.record(z.string(), z.number()),
        end_date: z.record(z.string(), z.number()).optional(),
        display_date: z.string(),
      }),
    ),
  });
  const { events } = Slides.parse(JSON.parse(writeTimelineJs(published)));
  const slide = (id: string) => events.find(({ unique_id }) => unique_id.startsWith(id));

  it('shows every dated event', () => expect(events).toHaveLength(published.dated.length));

  it.each([
    ['caesar', { year: -44, month: 3, day: 15 }, undefined, 'March 15, 44 BCE'],
    ['a-comet', { year: 1066, month: 4 }, undefined, 'about April 1066'],
    ['mills-are-built', { year: 1700 }, { year: 1799 }, 'the 18th century'],
    ['the-mills-close', { year: 1990 }, { year: 1999 }, 'the 1990s'],
    ['the-river-floods', { year: 2024, month: 6 }, { year: 2024, month: 8 }, 'summer 2024'],
    ['the-river-freezes', { year: 2024, month: 12 }, { year: 2025, month: 2 }, 'winter 2024'],
    ['the-bridge-is-closed', { year: 2021 }, undefined, 'since 2021'],
    ['the-bridge-is-inspected', { year: 2019, month: 5, day: 16 }, undefined, 'on or before May 16, 2019'],
    ['the-dam', { year: 2024, month: 5, day: 2 }, { year: 2024, month: 5, day: 9 }, 'May 2–9, 2024'],
  ])('%s starts %j, ends %j and is shown as %s', (id, start_date, end_date, display_date) => {
    expect(slide(id)).toMatchObject({ start_date, display_date });
    expect(slide(id)?.end_date).toEqual(end_date);
  });
});

describe('the feeds', () => {
  const Item = z.object({
    id: z.string(),
    url: z.url(),
    title: z.string().min(1),
    content_html: z.string(),
    date_published: z.iso.datetime(),
    date_modified: z.iso.datetime(),
  });
  const JsonFeed = z.object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    items: z.array(Item),
  });

  it('a validator finds nothing in the Atom feed', async () => {
    expect(await atomErrors(writeAtom(published))).toEqual([]);
    expect(await atomErrors(writeAtom(sampleTimeline(null)))).toEqual([]);
    expect(await atomErrors(writeAtom(published).replace(/<updated>[^<]*<\/updated>/, ''))).not.toEqual([]);
  });

  it('a validator finds nothing in the JSON feed', () => {
    expect(jsonFeedErrors(writeJsonFeed(published))).toEqual([]);
    const feed = JSON.parse(writeJsonFeed(published));
    expect(jsonFeedErrors(JSON.stringify({ ...feed, home_page_url: '/t/both/', author: {} }))).toHaveLength(2);
  });

  it('a feed reader reads the same entries from both', async () => {
    const atom = await parseFeed(writeAtom(published));
    const json = JsonFeed.parse(JSON.parse(writeJsonFeed(published)));
    expect(atom.title).toBe('Storms and mergers');
    expect(atom.items.length).toBe(Math.min(50, total));
    expect(atom.items.map(({ id, title, link }) => ({ id, title, url: link }))).toEqual(
      json.items.map(({ id, title, url }) => ({ id, title, url })),
    );
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
    for (const { content_html } of json.items) expect(dangerIn(content_html)).toEqual([]);
  });

  it('what changed last comes first, and what nobody noted yet waits', () => {
    const [id = '', other = ''] = [...published.changes.keys()];
    const known = { id, hash: '0'.repeat(12) };
    const changes = new Map([
      [id, { ...known, added: '2025-08-01', changed: '2025-08-03' }],
      [other, { ...known, id: other, added: '2025-08-02', changed: '2025-08-02' }],
    ]);
    const feed = JsonFeed.parse(JSON.parse(writeJsonFeed({ ...published, changes })));
    expect(feed.items.map(({ url, date_published, date_modified }) => [url, date_published, date_modified])).toEqual([
      [published.addresses.event(id), '2025-08-01T00:00:00Z', '2025-08-03T00:00:00Z'],
      [published.addresses.event(other), '2025-08-02T00:00:00Z', '2025-08-02T00:00:00Z'],
    ]);
  });
});

describe('sitemap.xml', () => {
  const writeSitemap = (site: Parameters<typeof writeSitemaps>[0]) => writeSitemaps(site)[0]?.xml ?? null;

  it('is well-formed and names every published page once', async () => {
    const xml = writeSitemap(sampleSite()) ?? '';
    expect(await xmlErrors(xml)).toEqual([]);
    const pages = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain('https://news.example/timelines/t/both/late/');
    expect(pages.filter((page) => page.includes('/e/'))).toHaveLength(total);
  });

  it('names the pages of a long timeline’s years', () => {
    const [event] = published.dated.filter(({ date }) => date?.edtf.startsWith('2024'));
    const many = Array.from({ length: 1201 }, (_, index) => `event-${index}`);
    const events = new Map(many.flatMap((id) => (event ? [[id, { ...event, id }] as const] : [])));
    const timelines = [{ ...published.timeline, dated: many, sections: [] }];
    expect(writeSitemap({ ...sampleSite(), events, timelines })).toContain('/t/both/y/2024/</loc>');
    expect(writeSitemap(sampleSite())).not.toContain('/y/');
  });

  it('names files that name the pages, where these are many', async () => {
    const [event] = published.dated;
    if (!event) throw new Error('no event in the sample');
    const many = Array.from({ length: 6_000 }, (_, index) => `event-${index}`);
    const events = new Map(many.map((id) => [id, { ...event, id }]));
    const timelines = [{ ...published.timeline, dated: many.slice(0, 900), undated: many.slice(900), sections: [] }];
    const [index, ...files] = writeSitemaps({ ...sampleSite(), events, timelines });
    const listed = ({ xml }: { readonly xml: string }) =>
      [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    expect(index && listed(index)).toEqual(files.map(({ name }) => `https://news.example/timelines/${name}.xml`));
    for (const { xml } of files) expect(await xmlErrors(xml)).toEqual([]);
    const pages = files.flatMap(listed);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((page) => page.includes('/e/'))).toHaveLength(6_000);
    expect(pages).toContain('https://news.example/timelines/t/both/y/undated/');
  });

  it('is not there while the site doesn’t say its address', () => expect(writeSitemap(sampleSite(null))).toBeNull());
});
