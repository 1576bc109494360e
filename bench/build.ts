import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Bench } from './bench.ts';
import { makeArchive, writeArticle } from './made-archive.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * `npm run bench -- build [100 1000 10000]`: made-up archives built cold, built again, and with one article more;
 * beside them plain Astro rendering the same articles from Markdown with one small layout, one page for each. Seconds of
 * processor time, which other programs on the machine change little, and the most memory that the process held.
 */
export const run: Bench = async (args, say) => {
  const sizes = args.map(Number).filter((size) => size > 0);
  say('processor seconds; ×: cold beside plain Astro, in all, for each page of HTML, and by the clock');
  say(
    'articles   plain Astro      cold      ×   × a page   × clock   nothing new   ×cold   one new   ×cold   memory MiB    pages   largest file KiB',
  );
  const cold = new Map<number, number>();
  for (const size of sizes.length > 0 ? sizes : [100, 1_000, 10_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
    try {
      const measured = await measure(folder, size);
      cold.set(size, measured.cold.seconds);
      say(row(size, measured));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [thousand, tenThousand] = [cold.get(1_000), cold.get(10_000)];
  if (thousand && tenThousand) say(`from 1,000 to 10,000 articles: ${(tenThousand / thousand).toFixed(1)}× the time`);
};

interface Run {
  /** Of the processor. */
  readonly seconds: number;
  readonly clockSeconds: number;
  readonly memoryMb: number;
}

interface Measured {
  readonly plain: Run;
  readonly cold: Run;
  readonly again: Run;
  readonly oneNew: Run;
  /** Of HTML. */
  readonly plainPages: number;
  readonly pages: number;
  readonly largestKb: number;
}

async function measure(folder: string, size: number): Promise<Measured> {
  const [plainFolder, ourFolder] = [join(folder, 'plain'), join(folder, 'ours')];
  makePlain(plainFolder, size);
  makeArchive(ourFolder, size);
  symlinkSync(join(ROOT, 'node_modules'), join(ourFolder, 'node_modules'), 'dir');
  const ours = () => timed(ourFolder, ['src/cli/dateline.ts', 'build', '--no-frozen']);
  const plain = await timed(plainFolder, ['node_modules/astro/bin/astro.mjs', 'build']);
  const cold = await ours();
  const again = await ours();
  writeArticle(join(ourFolder, 'content/articles'), size);
  const oneNew = await ours();
  const largestKb = Math.max(...filesOf(join(ourFolder, 'dist')).map(({ bytes }) => bytes)) / 1024;
  const [plainPages, pages] = [pagesOf(plainFolder), pagesOf(ourFolder)];
  return { plain, cold, again, oneNew, plainPages, pages, largestKb };
}

const pagesOf = (folder: string): number =>
  filesOf(join(folder, 'dist')).filter(({ name }) => name.endsWith('.html')).length;

function filesOf(folder: string): readonly { readonly name: string; readonly bytes: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: statSync(join(entry.parentPath, entry.name)).size }));
}

const PLAIN_CONFIG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }) }) };
`;
const PLAIN_PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><h1>{entry.data.title}</h1><p>{entry.data.publisher}</p><Content /></body></html>
`;

function makePlain(folder: string, size: number): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'articles'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{ "name": "plain", "private": true, "type": "module" }\n');
  writeFileSync(join(folder, 'astro.config.mjs'), `export default { cacheDir: './cache' };\n`);
  writeFileSync(join(folder, 'src/content.config.ts'), PLAIN_CONFIG);
  writeFileSync(join(folder, 'src/pages/[slug].astro'), PLAIN_PAGE);
  for (let index = 0; index < size; index += 1) writeArticle(join(folder, 'articles'), index);
}

/** Tells on a pipe of its own what the process used, workers included. */
const TELL_USE = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;
const Used = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });

async function timed(folder: string, args: readonly string[]): Promise<Run> {
  const startedMs = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '' };
  const child = spawn(process.execPath, ['--import', TELL_USE, ...args], {
    ...{ cwd: folder, env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const texts = ['', ''];
  for (const [at, pipe] of [child.stdio[2], child.stdio[3]].entries())
    pipe?.on('data', (data: Buffer) => {
      texts[at] = ((texts[at] ?? '') + data.toString()).slice(-4000);
    });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const [said = '', used = ''] = texts;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said}`);
  const { userCPUTime, systemCPUTime, maxRSS } = Used.parse(JSON.parse(used));
  return {
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    clockSeconds: (performance.now() - startedMs) / 1000,
    memoryMb: maxRSS / 1024,
  };
}

function row(size: number, measured: Measured): string {
  const { plain, cold, again, oneNew, plainPages, pages, largestKb } = measured;
  const seconds = ({ seconds: value }: Run, width: number) => `${value.toFixed(1)} s`.padStart(width);
  const times = (value: number, width: number) => value.toFixed(2).padStart(width);
  const memory = Math.round(Math.max(cold.memoryMb, again.memoryMb, oneNew.memoryMb));
  return [
    String(size).padStart(8),
    seconds(plain, 14),
    seconds(cold, 10),
    times(cold.seconds / plain.seconds, 7),
    times(cold.seconds / pages / (plain.seconds / plainPages), 11),
    times(cold.clockSeconds / plain.clockSeconds, 10),
    seconds(again, 14),
    times(again.seconds / cold.seconds, 8),
    seconds(oneNew, 10),
    times(oneNew.seconds / cold.seconds, 8),
    String(memory).padStart(13),
    String(pages).padStart(9),
    String(Math.round(largestKb)).padStart(19),
  ].join('');
}
