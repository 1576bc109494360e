import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Problem, ProblemCode } from '../errors.ts';
import { LARGEST_BYTES, tooLarge } from '../pipeline/1-read/decode.ts';
import type { Capture } from './add.ts';
import type { Terminal } from './command.ts';
import { PASTED } from './keep-article.ts';

/** What can be a capture. */
const CAPTURE = /\.(?:txt|text|html?|md|markdown)$/i;
/** Names of files left out that are said; the rest is counted. */
const NAMED = 5;

export interface FoundCaptures {
  /** Named as the user gave them, those of a folder by their path below it. */
  readonly captures: readonly Capture[];
  readonly problems: readonly Problem[];
}

interface Found {
  readonly name: string;
  readonly path: string;
}

/** Captures named on the command line: files, folders with all their text, HTML and Markdown, `-` for standard input. */
export async function findCaptures(names: readonly string[], terminal: Terminal): Promise<FoundCaptures> {
  const captures: Capture[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (name === '-') {
      captures.push({ name: PASTED, bytes: await terminal.readInput() });
      continue;
    }
    const path = resolve(terminal.root, name);
    const found = await stat(path).catch(() => null);
    const folder = found?.isDirectory() ? await inFolder(name, path) : null;
    if (folder?.leftOut) problems.push(folder.leftOut);
    for (const file of folder?.files ?? [{ name, path }]) {
      const read = await readCaptureFile(file);
      if ('code' in read) problems.push(read);
      else captures.push(read);
    }
  }
  return { captures, problems };
}

/** One that may not be read, is gone by now, never ends or is too large to hold stops no other. */
async function readCaptureFile({ name, path }: Found): Promise<Capture | Problem> {
  const found = await stat(path).catch(() => null);
  if (!found && /^https?:/i.test(name))
    return problem(
      name,
      'unreadable-file',
      'Expected a file or folder, found an address.',
      'Nothing is fetched: save the page in a browser, and add that file.',
    );
  if (!found)
    return problem(name, 'unreadable-file', 'Expected a file or folder, found nothing.', 'Check the spelling.');
  if (!found.isFile())
    return problem(
      name,
      'unreadable-file',
      `Expected a file or folder, found ${kindOf(found)}.`,
      'Save the article as a file, or hand it over by standard input: `dateline add -`.',
    );
  if (found.size > LARGEST_BYTES) return tooLarge(name);
  return readFile(path).then(
    (bytes) => ({ name, bytes }),
    (error: unknown) =>
      problem(
        name,
        'unreadable-file',
        `Expected a file that can be read: ${error instanceof Error ? error.message : String(error)}.`,
        'Look whether it is still there, whether you may read it, and whether it is an article at all.',
      ),
  );
}

interface FolderFiles {
  readonly files: readonly Found[];
  /** Files that are no captures by their names, where there are any. */
  readonly leftOut: Problem | null;
}

/** In the order of their paths. What a browser saved beside a page belongs to the page; hidden files belong to nobody. */
async function inFolder(name: string, folder: string): Promise<FolderFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ isFile: entry.isFile(), path: join(entry.parentPath, entry.name) }))
    .map(({ isFile, path }) => ({ isFile, path, name: relative(folder, path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const pages = new Set(found.filter(({ name }) => PAGE.test(name)).map(({ name }) => name.replace(PAGE, '')));
  const own = found.filter(({ name }) => !isHidden(name) && !isPartOfPage(name, pages));
  const files = own.filter((file) => file.isFile && CAPTURE.test(file.name));
  return {
    files,
    leftOut: leftOut(
      name,
      own.filter((file) => !files.includes(file)).map((file) => file.name),
    ),
  };
}

const PAGE = /\.html?$/i;

function isHidden(name: string): boolean {
  return name.split(sep).some((part) => part.startsWith('.'));
}

/** “Bridge closed_files/ad.html” beside “Bridge closed.html”; browsers say “files” in their own language. */
function isPartOfPage(name: string, pages: ReadonlySet<string>): boolean {
  const folders = name.split(sep).slice(0, -1);
  return folders.some((folder, index) => {
    const page = /^(.+)[_-](?:files|dateien|fichiers|archivos|file|bestanden)$/i.exec(folder)?.[1];
    return page !== undefined && pages.has([...folders.slice(0, index), page].join(sep));
  });
}

function leftOut(folder: string, names: readonly string[]): Problem | null {
  if (names.length === 0) return null;
  const named = names.slice(0, NAMED).join(', ');
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return problem(
    folder,
    'not-a-capture',
    `Left out, as text, saved HTML and Markdown are read and links aren’t followed: ${named}${more}.`,
    'Save those that are articles as a page or as text; leave the rest.',
  );
}

/** As a sentence names it. */
function kindOf(found: Stats): string {
  if (found.isFIFO()) return 'a pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}

function problem(file: string, code: ProblemCode, message: string, advice: string): Problem {
  return { file, line: null, column: null, code, message, advice };
}
