import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { PublishedTimeline } from '../src/feeds/published.ts';
import { complaints } from '../test/feeds/complaints.ts';
import { copyProject, dateline, filesIn, removeProject } from '../test/project/project.ts';
import { dangersIn, nameOf, substance, writeHostileProject } from '../test/support/hostile-site.ts';
import { infect } from '../test/support/infect.ts';
import { sampleTimeline } from '../test/support/published.ts';
import type { Bench } from './bench.ts';

/** As many texts at once, besides each alone: what one leaves open another may close. */
const BATCH = 40;
/** Tabs that pages are opened in side by side. */
const TABS = 4;

/**
 * Every text of some JSON files as title, quote and name: through every format of data, and through `add` and `build`
 * into a site, whose pages are then opened in a browser. Prints what ran, and what was lost.
 */
export const run: Bench = async ([path], say) => {
  if (!path) throw new Error('name a JSON file or a folder of them');
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const texts = [...new Set(stringsOf(JSON.parse(readFileSync(file, 'utf8'))))].filter((text) => text.trim() !== '');
    say(`${file}: ${texts.length} texts`);
    await throughFormats(texts, say);
    await throughSite(texts, say);
  }
};

async function throughFormats(texts: readonly string[], say: (line: string) => void): Promise<void> {
  const clean = oneOfEachKind(sampleTimeline());
  let bad = 0;
  const all = [...texts, ...batches(texts)];
  for (const text of all) {
    const found = await complaints(clean, infect(clean, text)).catch((error: unknown) => [String(error)]);
    if (found.length > 0) say(`  ${JSON.stringify(text.slice(0, 80))}: ${found.slice(0, 3).join('; ')}`);
    bad += found.length > 0 ? 1 : 0;
  }
  say(`  formats: ${all.length} texts, ${bad} did harm`);
}

/** An event that several articles tell, one that a person wrote, one without a date: every text is in each of the others again. */
function oneOfEachKind(all: PublishedTimeline): PublishedTimeline {
  const told = all.dated.filter(({ tellings }) => tellings.length > 1).slice(0, 1);
  const written = all.dated.filter(({ citations }) => citations.length > 0).slice(0, 1);
  return { ...all, dated: [...told, ...written], undated: all.undated.slice(0, 1) };
}

async function throughSite(texts: readonly string[], say: (line: string) => void): Promise<void> {
  const folder = copyProject({ content: false });
  try {
    writeHostileProject(folder, texts);
    const captures = readdirSync(join(folder, 'inbox')).length;
    const added = dateline(folder, ['add', 'inbox']);
    const told = added.errors.match(/ {2}(?:empty-capture|binary-file)$| already there as /gm)?.length ?? 0;
    const articles = readdirSync(join(folder, 'content/articles')).length;
    say(
      `  add: ${captures} captures, ${articles} articles, ${told} known or refused, ${captures - articles - told} lost`,
    );
    const built = dateline(folder, ['build', '--no-frozen']);
    if (built.code !== 0) return say(`  build ended with ${built.code}: ${built.errors.slice(-2000)}`);
    await judge(texts, pagesIn(join(folder, 'dist')), say);
  } finally {
    removeProject(folder);
  }
}

type Pages = ReadonlyMap<string, string>;

function pagesIn(folder: string): Pages {
  const decode = (bytes: string) => Buffer.from(bytes, 'base64').toString('utf8');
  return new Map([...filesIn(folder)].map(([path, bytes]) => [path, decode(bytes)]));
}

async function judge(texts: readonly string[], site: Pages, say: (line: string) => void): Promise<void> {
  const pages = [...site].filter(([path]) => path.endsWith('.html'));
  const dangers = pages.flatMap(([path, html]) => dangersIn(path, html));
  const { ran, titles } = await opened(
    pages.map(([path]) => path),
    site,
  );
  const lost = texts.filter((text, index) => !titles.has(substance(`${nameOf(index)} ${text}`)));
  for (const line of [...dangers, ...ran].slice(0, 20)) say(`  ${line}`);
  for (const text of lost.slice(0, 20)) say(`  lost: ${JSON.stringify(text.slice(0, 100))}`);
  say(
    `  site: ${pages.length} pages, ${dangers.length} dangers, ${ran.length} ran or were stopped, ${lost.length} texts lost`,
  );
}

/** Pages in a browser: dialogs that a script opened, and what the page's policy had to stop; all first headings. */
async function opened(paths: readonly string[], site: Pages): Promise<{ ran: string[]; titles: Set<string> }> {
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium' });
  const [ran, titles] = [[] as string[], new Set<string>()];
  const left = paths.values();
  const readOn = async () => {
    const page = await watched(browser, site, ran);
    for (const path of left) {
      await page.goto(HOME + path.split('/').map(encodeURIComponent).join('/'));
      titles.add(substance(await page.evaluate(() => document.querySelector('h1')?.textContent ?? '')));
    }
  };
  await Promise.all(Array.from({ length: TABS }, readOn));
  await browser.close();
  return { ran, titles };
}

/** A tab that notes what ran. */
async function watched(browser: Browser, site: Pages, ran: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => {
    ran.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) ran.push(`${page.url()}: ${message.text().slice(0, 200)}`);
  });
  await page.route('**/*', (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    const body = site.get(path);
    return body === undefined || !route.request().url().startsWith(HOME)
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: typeOf(path) });
  });
  return page;
}

const HOME = 'http://site.test/';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};
const typeOf = (path: string): string => TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

function batches(texts: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(texts.length / BATCH) }, (_, at) =>
    texts.slice(at * BATCH, (at + 1) * BATCH).join('\n'),
  );
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
