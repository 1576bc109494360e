import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../src/languages/en/index.ts';
import { BARE_SITE } from '../src/pipeline/1-read/project.ts';
import { articleOfCapture, readCapture } from '../src/pipeline/1-read/read-capture.ts';
import { composeCorpus } from '../src/pipeline/pipeline.ts';
import { readOneArticle } from '../src/pipeline/read-one-article.ts';
import type { ArticleReading, Corpus } from '../src/types.ts';

/**
 * Whole articles through the whole pipeline. Each folder is a story: captures, and `expected.json` with
 * what a reader would see. `npm run test:update` writes it anew; read that difference like code.
 */
const CASES = join(import.meta.dirname, 'cases');
const UPDATE = process.env.UPDATE_CASES === '1';

const stories = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('whole articles', () => {
  it.each(stories.map(({ name }) => name))('%s reads as expected', (story) => {
    const folder = join(CASES, story);
    const seen = `${JSON.stringify(visible(corpusOf(folder)), null, 2)}\n`;
    const file = join(folder, 'expected.json');
    if (UPDATE) writeFileSync(file, seen);
    expect(JSON.parse(seen)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

function corpusOf(folder: string): Corpus {
  const project = { site: BARE_SITE, articles: [], timelines: [], edits: [], problems: [] };
  return composeCorpus(project, readings(folder), []).corpus;
}

function readings(folder: string): readonly ArticleReading[] {
  const captures = readdirSync(folder).filter((name) => /\.(txt|html|md)$/.test(name));
  return captures.sort().map((name) => {
    const { value, problems } = readCapture(name, readFileSync(join(folder, name)), english);
    if (!value) throw new Error(JSON.stringify(problems));
    return readOneArticle(articleOfCapture(value, name.replace(/\.\w+$/, ''), name), english);
  });
}

function visible({ publications, events, readings }: Corpus) {
  return {
    articles: publications.map(({ article, date, basis }) => ({
      article,
      title: readings.find((reading) => reading.article.slug === article)?.article.title,
      published: date,
      basis,
    })),
    events: events.map((event) => ({
      title: event.title,
      date: event.date?.edtf ?? null,
      status: event.status,
      kind: event.kind,
      speaker: event.speaker?.name ?? null,
      actors: event.actors.map(({ name }) => name),
      place: event.place,
      tellings: event.tellings.map(({ mention }) => `${mention.article}: ${mention.quote}`),
    })),
  };
}
