import { createHash } from 'node:crypto';
import type { Problem } from '../errors.ts';
import type { Language } from '../language.ts';
import { readArticle } from '../pipeline/1-read/read-article.ts';
import { type CapturedArticle, readCapture } from '../pipeline/1-read/read-capture.ts';
import { slugOf } from '../pipeline/1-read/slug.ts';
import { writeArticle } from '../pipeline/1-read/write-article.ts';
import type { CorpusIo } from '../pipeline/io.ts';
import type { Article } from '../types.ts';

/** A capture to add: its name and its bytes, from anywhere. */
export interface Capture {
  /** File name or path, as the user gave it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One capture that became, or would become, an article. */
export interface AddedArticle {
  readonly capture: string;
  /** `content/articles/….md` */
  readonly file: string;
  readonly captured: CapturedArticle;
  /** What needs a person: no publication date, no publisher, … */
  readonly needs: readonly string[];
}

export interface AddResult {
  readonly added: readonly AddedArticle[];
  /** Captures that are there already, each with the article that has it. */
  readonly known: readonly { readonly capture: string; readonly file: string }[];
  readonly problems: readonly Problem[];
}

/** Adds captures in the order given; a bad one is a problem and never stops the others. */
export async function addCaptures(
  io: CorpusIo,
  captures: readonly Capture[],
  language: Language,
  options: { readonly dryRun: boolean } = { dryRun: false },
): Promise<AddResult> {
  const articles = await readArticles(io);
  const bySha = new Map(
    articles.flatMap((article) => (article.capturedSha256 ? [[article.capturedSha256, article.file] as const] : [])),
  );
  const taken = new Set((await io.list('content/articles')).map((file) => file.toLowerCase()));
  const result = {
    added: [] as AddedArticle[],
    known: [] as { capture: string; file: string }[],
    problems: [] as Problem[],
  };
  for (const capture of captures) {
    const sha256 = hashOf(capture.bytes);
    const known = bySha.get(sha256);
    if (known) {
      result.known.push({ capture: capture.name, file: known });
      continue;
    }
    const { value, problems } = readCapture(capture.name, capture.bytes, language);
    result.problems.push(...problems);
    if (!value) continue;
    const slug = slugOf(value.title, `article-${sha256.slice(0, 8)}`);
    const free = !taken.has(`content/articles/${slug}.md`);
    const file = `content/articles/${free ? slug : `${slug}-${sha256.slice(0, 6)}`}.md`;
    if (!free) result.problems.push(slugTaken(capture.name, `content/articles/${slug}.md`, file));
    taken.add(file);
    bySha.set(sha256, file);
    if (!options.dryRun) await keep(io, capture, sha256, value, file);
    result.added.push({ capture: capture.name, file, captured: value, needs: needsOf(value) });
  }
  return result;
}

/** Captures in `seeds/` that no article names; what `npm start` adds. */
export async function unnamedCaptures(io: CorpusIo): Promise<readonly Capture[]> {
  const named = new Set((await readArticles(io)).map(({ capture }) => capture));
  const files = (await io.list('seeds')).filter((file) => !named.has(file));
  const captures: Capture[] = [];
  for (const name of files) {
    const bytes = await io.read(name);
    if (bytes) captures.push({ name, bytes });
  }
  return captures;
}

/** Articles that can be read; what is wrong with others is for `check` to say. */
async function readArticles(io: CorpusIo): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for (const file of await io.list('content/articles')) {
    const bytes = file.endsWith('.md') ? await io.read(file) : null;
    const article = bytes ? readArticle(file, bytes).value : null;
    if (article) articles.push(article);
  }
  return articles;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The evidence first: an article never names a capture that isn't there. */
async function keep(
  io: CorpusIo,
  capture: Capture,
  sha256: string,
  captured: CapturedArticle,
  file: string,
): Promise<void> {
  const seed = await seedPath(io, capture, sha256);
  if ((await io.read(seed)) === null) await io.write(seed, capture.bytes);
  await io.write(file, writeArticle(captured, seed, sha256));
}

/** Its own name in `seeds/`, or with a part of its hash where another capture has that name. */
async function seedPath(io: CorpusIo, { name, bytes }: Capture, sha256: string): Promise<string> {
  if (name.startsWith('seeds/')) return name;
  const base = (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'capture.txt';
  const plain = `seeds/${base}`;
  const there = await io.read(plain);
  if (there === null || hashOf(there) === hashOf(bytes)) return plain;
  const dot = base.lastIndexOf('.');
  const stem = dot > 0 ? base.slice(0, dot) : base;
  return `seeds/${stem}-${sha256.slice(0, 8)}${dot > 0 ? base.slice(dot) : ''}`;
}

function needsOf({ published, publisher, url }: CapturedArticle): readonly string[] {
  return [
    ...(published === null ? ['published: the page declares no day; the build infers what it can'] : []),
    ...(publisher === null ? ['publisher: unknown'] : []),
    ...(url === null ? ['url: unknown; source links will go to our own source page'] : []),
  ];
}

function slugTaken(capture: string, wanted: string, file: string): Problem {
  return {
    ...{ file: capture, line: null, column: null, code: 'slug-taken' },
    message: `Unexpected second article for ${wanted}; expected a title of its own. Kept as ${file}.`,
    advice: 'If it is a newer version or a copy of the other, merge the two by hand and delete one; else leave it.',
  };
}
