import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { english } from '../src/languages/en/index.ts';
import { readCapture } from '../src/pipeline/1-read/read-capture.ts';
import { markdownBlocks } from '../src/pipeline/2-clean/markdown-blocks.ts';
import type { Bench } from './bench.ts';

const expectedSchema = z.object({
  title: z.string().nullish(),
  byline: z.string().nullish(),
  publishedTime: z.string().nullish(),
});

interface Judged {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly verbatim: number;
  readonly paragraphs: number;
  /** Of the paragraphs that speak in sentences. */
  readonly sentences: { readonly all: number; readonly verbatim: number };
  readonly title: boolean | null;
  readonly byline: boolean | null;
  readonly day: boolean | null;
  readonly ms: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/**
 * `npm run bench -- pages FOLDER [--each]`: saved pages read as `add` reads them. FOLDER holds a folder for each
 * page: `source.html`, `expected.html` and `expected-metadata.json`, as Readability's own test pages have them.
 * Token F1 counts words as bags; a paragraph is verbatim when ours holds it letter for letter, white space and soft hyphens aside.
 */
export const run: Bench = (args, say) => {
  const [folder] = args.filter((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('expected a folder of pages: */source.html, expected.html, expected-metadata.json');
  const pages = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  const judged = pages.sort().map((name) => judge(join(folder, name), name));
  if (args.includes('--each')) for (const page of judged) describe(page, say);
  report(judged, say);
};

function judge(folder: string, name: string): Judged {
  const source = readFileSync(join(folder, 'source.html'));
  const { paragraphs: wanted, text } = expectedText(readFileSync(join(folder, 'expected.html'), 'utf8'));
  const told = expectedSchema.parse(JSON.parse(readFileSync(join(folder, 'expected-metadata.json'), 'utf8')));
  const start = performance.now();
  const { value } = readCapture('source.html', source, english);
  const ms = performance.now() - start;
  const found = value ? markdownBlocks(value.body).blocks.map(({ text }) => text) : [];
  const [want, have] = [bag([text]), bag(found)];
  const shared = overlap(want, have);
  const ours = squeeze(found.join(' '));
  const missed = wanted.filter((text) => !ours.includes(squeeze(text)));
  const [spoken, unsaid] = [wanted.filter(isSpoken).length, missed.filter(isSpoken).length];
  const theirs = squeeze(text);
  const same = (a: string | null | undefined, b: string | null | undefined) => (a ? plain(a) === plain(b ?? '') : null);
  return {
    ...{ name, ms, missed, paragraphs: wanted.length, verbatim: wanted.length - missed.length },
    sentences: { all: spoken, verbatim: spoken - unsaid },
    precision: shared / Math.max(1, size(have)),
    recall: size(want) === 0 ? 1 : shared / size(want),
    title: same(told.title, value?.title),
    byline: same(told.byline, value?.byline),
    day: told.publishedTime ? value?.published === told.publishedTime.slice(0, 10) : null,
    extra: found.filter((text) => !theirs.includes(squeeze(text))),
  };
}

const LEAVES = 'p, li, blockquote, pre, dd, dt, h1, h2, h3, h4, h5, h6';

/** All text of a piece of HTML but its captions, and that of its innermost blocks. */
function expectedText(html: string): { readonly text: string; readonly paragraphs: readonly string[] } {
  const spaced = html.replaceAll(/<(?=\/?(?:p|li|div|td|th|tr|h\d|br|dd|dt|pre|blockquote|section|article)\b)/gi, ' <');
  const { document } = parseHTML(`<!doctype html><html><body>${spaced}</body></html>`);
  for (const silent of document.querySelectorAll('script, style, noscript, figcaption')) silent.remove();
  const blocks = [...document.querySelectorAll(LEAVES)].filter((element) => !element.querySelector(LEAVES));
  return {
    text: document.body.textContent ?? '',
    paragraphs: blocks.map((element) => plain(element.textContent ?? '')).filter(Boolean),
  };
}

function bag(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function size(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
}

/** Six words or more, and ends like a sentence: no label, caption or link. */
function isSpoken(text: string): boolean {
  return text.split(' ').length >= 6 && /[.!?…](["”’'»)\]])*$/.test(text.slice(-4));
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\p{Cf}]+/gu, '');
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

function report(judged: readonly Judged[], say: (line: string) => void): void {
  const precision = mean(judged.map((page) => page.precision));
  const recall = mean(judged.map((page) => page.recall));
  const sum = (of: (page: Judged) => number) => judged.reduce((total, page) => total + of(page), 0);
  const right = (of: (page: Judged) => boolean | null) => {
    const asked = judged.map(of).filter((one) => one !== null);
    return `${asked.filter(Boolean).length} of ${asked.length}`;
  };
  const each = mean(judged.map((page) => harmonic(page.precision, page.recall)));
  say(`${judged.length} pages, ${Math.round(sum(({ ms }) => ms))} ms`);
  say(`body: token F1 ${harmonic(precision, recall).toFixed(4)} (mean of pages ${each.toFixed(4)})`);
  say(`  precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
  say(`paragraphs verbatim: ${((100 * sum((page) => page.verbatim)) / sum((page) => page.paragraphs)).toFixed(1)} %`);
  say(
    `  of those that speak in sentences: ${((100 * sum((page) => page.sentences.verbatim)) / sum((page) => page.sentences.all)).toFixed(1)} %`,
  );
  say(`title: ${right((page) => page.title)}`);
  say(`byline: ${right((page) => page.byline)}`);
  say(`publication day: ${right((page) => page.day)}`);
}

function describe(page: Judged, say: (line: string) => void): void {
  const f1 = harmonic(page.precision, page.recall);
  const wrong = (['title', 'byline', 'day'] as const).filter((field) => page[field] === false);
  if (f1 > 0.999 && wrong.length === 0) return;
  say(`${page.name}: F1 ${f1.toFixed(4)} ${wrong.map((field) => `${field} differs`).join(', ')}`);
  for (const text of page.missed) say(`  - ${text.slice(0, 200)}`);
  for (const text of page.extra) say(`  + ${text.slice(0, 200)}`);
}
