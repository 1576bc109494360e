import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteChanges } from '../../src/feeds/changes.ts';
import { type PublishedSite, type PublishedTimeline, publishTimeline } from '../../src/feeds/published.ts';
import { english } from '../../src/languages/en/index.ts';
import { BARE_SITE, type Project } from '../../src/pipeline/1-read/project.ts';
import { articleOfCapture, readCapture } from '../../src/pipeline/1-read/read-capture.ts';
import { type EventEdit, readEventEdit } from '../../src/pipeline/1-read/read-event-edit.ts';
import { readTimelineSpec } from '../../src/pipeline/1-read/read-timeline-spec.ts';
import { composeCorpus } from '../../src/pipeline/pipeline.ts';
import { readOneArticle } from '../../src/pipeline/read-one-article.ts';
import type { Article } from '../../src/types.ts';

const CASES = join(import.meta.dirname, '../cases');

const TIMELINE = `---
title: Storms and mergers
description: A storm, and two companies that became one.
include: { articles: all, minSalience: 0 }
sections:
  - { id: early, title: Early, to: 2020 }
  - { id: late, title: Late, from: 2020 }
---
Two stories that have nothing to do with each other.
`;

/** Dates of every shape, from a person's hand. */
export const HAND_WRITTEN = [
  ['caesar', 'Caesar is murdered', '-0043-03-15'],
  ['comet', 'A comet is seen', '1066-04~'],
  ['century', 'Mills are built along the river', '17XX'],
  ['nineties', 'The mills close', '199X'],
  ['summer', 'The river floods', '2024-22'],
  ['winter', 'The river freezes', '2024-24'],
  ['since', 'The bridge is closed', '2021/..'],
  ['before', 'The bridge is inspected', '../2019-05-16'],
  ['days', 'The dam is repaired', '2024-05-02/2024-05-09'],
  ['never', 'The ferry is promised', ''],
] as const;

const edits = (): readonly EventEdit[] =>
  HAND_WRITTEN.map(([name, title, date]) => {
    const text = `---\ntitle: ${title}\ndate: ${date}\nplace: Riverton\nsources: [{ title: The Almanac, url: "https://almanac.example/${name}", quote: ${title}. }]\n---\nA note, with a comma; and more.\n`;
    const { value, problems } = readEventEdit(`content/events/${name}.md`, new TextEncoder().encode(text));
    if (!value) throw new Error(JSON.stringify(problems));
    return value;
  });

function article(story: string, name: string, with_: Partial<Article>): Article {
  const { value } = readCapture(name, readFileSync(join(CASES, story, name)), english);
  if (!value) throw new Error(`no article in ${name}`);
  return { ...articleOfCapture(value, name.replace(/\.\w+$/, ''), name), ...with_ };
}

/** A site of four articles and ten events by hand, as a build makes it. */
export function sampleSite(address: string | null = 'https://news.example/timelines'): PublishedSite {
  const articles = [
    article('storm', 'wire.txt', { url: 'https://wire.example/storm?a=1&b=2', publisher: 'The Wire' }),
    article('storm', 'coast-news.txt', { publisher: 'Coast News' }),
    article('merger', 'ledger.txt', { licence: 'full' }),
    article('merger', 'examiner.txt', { url: 'https://examiner.example/merger', publisher: 'The Examiner' }),
  ];
  const readings = articles.map((each) => readOneArticle(each, english));
  const { value: spec } = readTimelineSpec('content/timelines/both.md', new TextEncoder().encode(TIMELINE));
  if (!spec) throw new Error('the sample’s timeline is unreadable');
  const site = { ...BARE_SITE, title: 'Sample', address, publisher: 'Sample Press', licence: 'CC BY 4.0' };
  const project: Project = { site, articles: [], timelines: [spec], edits: edits(), problems: [] };
  const { corpus } = composeCorpus(project, readings, []);
  return {
    site,
    timelines: corpus.timelines,
    events: new Map(corpus.events.map((event) => [event.id, event])),
    articles: new Map(
      readings.flatMap((reading, at) => {
        const publication = corpus.publications[at];
        return publication ? [[reading.article.slug, { reading, publication }] as const] : [];
      }),
    ),
    changes: noteChanges(new Map(), corpus.events, '2025-08-02'),
  };
}

export function sampleTimeline(address?: string | null): PublishedTimeline {
  const site = sampleSite(address);
  const [timeline] = site.timelines;
  if (!timeline) throw new Error('the sample has no timeline');
  return publishTimeline(site, timeline);
}
