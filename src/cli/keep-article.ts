import { createHash } from 'node:crypto';
import type { CapturedArticle } from '../pipeline/1-read/read-capture.ts';
import { writeArticle } from '../pipeline/1-read/write-article.ts';
import type { CorpusIo } from '../pipeline/io.ts';

/** Of what came by standard input and has no name of its own. */
export const PASTED = 'standard-input.txt';

interface NewCapture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** The evidence first: an article never names a capture that isn't there. Gives the article's file as written. */
export async function keepCapture(
  io: CorpusIo,
  capture: NewCapture,
  captured: CapturedArticle,
  file: string,
  finish: (text: string) => string = (text) => text,
): Promise<string> {
  const named = capture.name === PASTED ? { ...capture, name: `${slugIn(file)}.txt` } : capture;
  const seed = await seedPath(io, named);
  if ((await io.read(seed)) === null) await io.write(seed, capture.bytes);
  const text = finish(writeArticle(captured, seed, capture.sha256));
  await io.write(file, text);
  return text;
}

/** The older version is written down under its new name before the newer one takes its place: at no moment is either lost. */
export async function keepVersion(
  io: CorpusIo,
  capture: NewCapture,
  captured: CapturedArticle,
  { file, earlier }: { readonly file: string; readonly earlier: string },
): Promise<string> {
  const there = await io.read(file);
  if (there) await io.write(earlier, superseded(new TextDecoder().decode(there), slugIn(file)));
  return keepCapture(io, capture, captured, file);
}

/** A version from before the one that is there, beside it. */
export async function keepEarlier(
  io: CorpusIo,
  capture: NewCapture,
  captured: CapturedArticle,
  { file, earlier }: { readonly file: string; readonly earlier: string },
): Promise<string> {
  return keepCapture(io, capture, captured, earlier, (text) => superseded(text, slugIn(file)));
}

function slugIn(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.md$/, '');
}

/** The file with a line in its front matter that names the newer version. */
function superseded(text: string, by: string): string {
  return text.replace(/^---[^\n]*\n/, (fence) => `${fence}supersededBy: ${by}\n`);
}

/** Its own name in `seeds/`, that of its article where it has none, or with a part of its hash where another capture has that name. */
async function seedPath(io: CorpusIo, { name, bytes, sha256 }: NewCapture): Promise<string> {
  if (name.startsWith('seeds/')) return name;
  const base = (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'capture.txt';
  const plain = `seeds/${base}`;
  const there = await io.read(plain);
  if (there === null || hashOf(there) === hashOf(bytes)) return plain;
  const dot = base.lastIndexOf('.');
  const stem = dot > 0 ? base.slice(0, dot) : base;
  return `seeds/${stem}-${sha256.slice(0, 8)}${dot > 0 ? base.slice(dot) : ''}`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
