import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importEvents } from '../../src/cli/import/import-events.ts';
import { publishTimeline } from '../../src/feeds/published.ts';
import { writeTimelineJs } from '../../src/feeds/timelinejs.ts';
import { english } from '../../src/languages/en/index.ts';
import { STATUS_WORDS } from '../../src/languages/en/messages.ts';
import { BARE_SITE } from '../../src/pipeline/1-read/project.ts';
import { type EventEdit, readEventEdit } from '../../src/pipeline/1-read/read-event-edit.ts';
import { readTimelineSpec } from '../../src/pipeline/1-read/read-timeline-spec.ts';
import { composeCorpus } from '../../src/pipeline/pipeline.ts';

const encode = (text: string) => new TextEncoder().encode(text);

const date = z.object({
  year: z.coerce.number(),
  month: z.coerce.number().optional(),
  day: z.coerce.number().optional(),
});
const Exported = z.object({
  title: z.unknown(),
  events: z.array(
    z.object({
      start_date: date,
      end_date: date.optional(),
      display_date: z.string(),
      text: z.object({ headline: z.string(), text: z.string() }),
    }),
  ),
});

/** A timeline as a newsroom would have made it with TimelineJS. */
const SLIDES = [
  {
    start_date: { year: -44, month: 3, day: 15 },
    display_date: 'March 15, 44 BCE',
    text: { headline: 'Caesar is murdered', text: '<a href="https://a.example/ides">The Almanac</a>' },
  },
  {
    start_date: { year: '1066' },
    display_date: 'about 1066',
    text: {
      headline: 'A comet &amp; its tail',
      text: '<p>Seen by <b>all</b>.</p><p><a href="https://a.example/c">Annals</a></p>',
    },
  },
  {
    start_date: { year: 1990 },
    end_date: { year: 1999 },
    display_date: 'the 1990s',
    text: { headline: 'The mills close', text: 'One by one, says https://a.example/mills.' },
  },
  {
    start_date: { year: 2024, month: 5, day: 2 },
    end_date: { year: 2024, month: 5, day: 9 },
    display_date: 'May 2–9, 2024',
    text: {
      headline: 'The dam is repaired',
      text: '<blockquote>It holds &lt;again&gt;. <cite><a href="https://a.example/dam?a=1&amp;b=2">Coast News</a></cite></blockquote>',
    },
  },
  {
    start_date: { year: 2024, month: 6 },
    end_date: { year: 2024, month: 8 },
    display_date: 'summer 2024',
    text: {
      headline: 'The river floods',
      text: '<p>Planned</p><p>Twice.</p><p><a href="https://a.example/f">Almanac</a></p>',
    },
  },
  {
    start_date: { year: 2025, month: 5, day: 2 },
    text: { headline: '=1+1, "quoted": # and {all}', text: '---\n<a href="https://a.example/q">Q</a>' },
  },
];

function imported(json: string): readonly EventEdit[] {
  const options = { showDate: english.showDate, statuses: STATUS_WORDS, source: null };
  const { files, problems } = importEvents('river.json', encode(json), options);
  expect(problems.filter(({ code }) => code !== 'not-imported')).toEqual([]);
  return files.flatMap(({ path, text }) => readEventEdit(path, encode(text)).value ?? []);
}

/** What a site of these events alone publishes for TimelineJS. */
function exported(edits: readonly EventEdit[]): string {
  const spec = readTimelineSpec('content/timelines/river.md', encode('---\ntitle: Our river\n---\n')).value;
  if (!spec) throw new Error('the timeline is unreadable');
  const site = BARE_SITE;
  const { corpus } = composeCorpus({ site, articles: [], timelines: [spec], edits, problems: [] }, [], []);
  const [timeline] = corpus.timelines;
  if (!timeline) throw new Error('there is no timeline');
  const events = new Map(corpus.events.map((event) => [event.id, event]));
  return writeTimelineJs(
    publishTimeline({ site, timelines: [timeline], events, articles: new Map(), changes: new Map() }, timeline),
  );
}

describe('TimelineJS → import → export', () => {
  const first = exported(imported(JSON.stringify({ events: SLIDES })));
  const slides = Exported.parse(JSON.parse(first)).events;
  const given = z.array(Exported.shape.events.element.partial({ display_date: true })).parse(SLIDES);

  it('keeps every date, as it was shown', () => {
    const dates = (all: typeof given) => all.map(({ start_date, end_date }) => ({ start_date, end_date }));
    expect(dates(slides)).toEqual(dates(given));
    expect(slides.map(({ display_date }) => display_date)).toEqual(
      given.map(({ display_date }) => display_date ?? 'May 2, 2025'),
    );
  });

  it('keeps every headline, as text', () => {
    expect(slides.map(({ text }) => text.headline)).toEqual([
      ...['Caesar is murdered', 'A comet &amp; its tail', 'The mills close', 'The dam is repaired', 'The river floods'],
      '=1+1, &quot;quoted&quot;: # and {all}',
    ]);
  });

  it('keeps what every text says, quotes and links to', () => {
    expect(slides.map(({ text }) => text.text)).toEqual([
      '<p>Happened</p><p><a href="https://a.example/ides">The Almanac</a></p>',
      '<p>Happened</p><p>Seen by all.</p><p><a href="https://a.example/c">Annals</a></p>',
      '<p>Happened</p><p>One by one, says https://a.example/mills.</p><p><a href="https://a.example/mills">a.example</a></p>',
      '<p>Happened</p><blockquote>It holds &lt;again&gt;. <cite><a href="https://a.example/dam?a=1&amp;b=2">Coast News</a></cite></blockquote>',
      '<p>Planned</p><p>Twice.</p><p><a href="https://a.example/f">Almanac</a></p>',
      '<p>Happened</p><p>--- Q</p><p><a href="https://a.example/q">Q</a></p>',
    ]);
  });

  it('is the same bytes the next time round', () => {
    expect(exported(imported(first))).toBe(first);
  });
});
