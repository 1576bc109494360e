import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { z } from 'zod';
import { findChromium } from '../test/browser/chromium.ts';
import { dateline, folderBeside, installIn } from '../test/project/project.ts';
import { startDev } from '../test/support/dev-server.ts';
import type { Bench } from './bench.ts';
import { makeArchive, writeArticle } from './made-archive.ts';

const PATIENCE_MS = 60_000;
const Data = z.object({ events: z.array(z.object({ id: z.string() })).min(1) });

interface Change {
  readonly what: string;
  /** Of the page on which it is seen. */
  readonly path: string;
  /** What the page says then. */
  readonly words: string;
  readonly save: () => void;
}

/**
 * `npm run bench -- dev [1000]`: `dateline dev` over a made-up archive that has been built once, with a page open in a
 * browser. For each kind of change the seconds by the clock from saving the file to the page showing it by itself.
 */
export const run: Bench = async (args, say) => {
  for (const size of args.length > 0 ? args.map(Number) : [1_000]) {
    const folder = folderBeside();
    try {
      makeArchive(folder, size);
      installIn(folder);
      const built = dateline(folder, ['build', '--no-frozen']);
      if (built.code !== 0) throw new Error(built.errors);
      await measure(folder, size, say);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
};

async function measure(folder: string, size: number, say: (line: string) => void): Promise<void> {
  const dev = await startDev(folder, 0);
  const browser = await chromium.launch({ executablePath: findChromium(process.env), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const change of changesOf(folder, size)) {
      await page.goto(new URL(change.path, dev.url).href);
      say(
        `${String(size).padStart(6)} articles  ${change.what.padEnd(26)}${(await seconds(page, change)).toFixed(2)} s`,
      );
    }
  } finally {
    await browser.close();
    await dev.stop();
  }
}

async function seconds(page: Page, { words, save }: Change): Promise<number> {
  const savedMs = performance.now();
  save();
  await page.getByText(words).first().waitFor({ timeout: PATIENCE_MS });
  return (performance.now() - savedMs) / 1000;
}

/** Each twice: the first also loads what a later one finds ready. */
function changesOf(folder: string, size: number): readonly Change[] {
  const timeline = join(folder, 'content/timelines/archive.md');
  const word = join(folder, 'content/events/word.md');
  const { events } = Data.parse(JSON.parse(readFileSync(join(folder, 'dist/data/archive/events.json'), 'utf8')));
  const [event] = events;
  if (!event) throw new Error('nothing was published');
  mkdirSync(join(folder, 'content/events'), { recursive: true });
  return [1, 2].flatMap((turn) => [
    {
      what: 'a timeline’s title',
      path: '/',
      words: `Archive of ${turn} days`,
      save: () =>
        writeFileSync(
          timeline,
          readFileSync(timeline, 'utf8').replace(/^title: .*$/m, `title: Archive of ${turn} days`),
        ),
    },
    {
      what: 'a person’s word',
      path: `/e/${event.id}/`,
      words: `Retitled ${turn} times`,
      save: () => writeFileSync(word, `---\nevent: ${event.id}\ntitle: Retitled ${turn} times\n---\n`),
    },
    {
      what: 'a sentence of an article',
      path: '/sources/report-000000/',
      words: `treaty on ${turn} harbours`,
      save: () =>
        appendFileSync(
          join(folder, 'content/articles/report-000000.md'),
          `\nOn May ${turn}, 2024, the envoys signed a treaty on ${turn} harbours in Geneva.\n`,
        ),
    },
    {
      what: 'an article more',
      path: `/sources/report-${String(size + turn).padStart(6, '0')}/`,
      words: `report ${size + turn}`,
      save: () => writeArticle(join(folder, 'content/articles'), size + turn),
    },
  ]);
}
