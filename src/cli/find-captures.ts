import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem } from '../errors.ts';
import type { Capture } from './add.ts';
import type { Terminal } from './command.ts';

/** What can be a capture. */
const CAPTURE = /\.(?:txt|text|html?|md|markdown)$/i;

export interface FoundCaptures {
  /** Named as the user gave them, those of a folder by their path below it. */
  readonly captures: readonly Capture[];
  readonly problems: readonly Problem[];
}

/** Captures named on the command line: files, folders with all their text, HTML and Markdown, `-` for standard input. */
export async function findCaptures(names: readonly string[], terminal: Terminal): Promise<FoundCaptures> {
  const captures: Capture[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (name === '-') {
      captures.push({ name: 'standard-input.txt', bytes: await terminal.readInput() });
      continue;
    }
    const path = resolve(terminal.root, name);
    const found = await stat(path).catch(() => null);
    if (!found) problems.push(missing(name));
    else if (found.isDirectory()) captures.push(...(await inFolder(path)));
    else captures.push({ name, bytes: await readFile(path) });
  }
  return { captures, problems };
}

async function inFolder(folder: string): Promise<readonly Capture[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && CAPTURE.test(entry.name) && !entry.name.startsWith('.'));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Promise.all(paths.map(async (path) => ({ name: path.slice(folder.length + 1), bytes: await readFile(path) })));
}

function missing(name: string): Problem {
  return {
    ...{ file: name, line: null, column: null, code: 'unreadable-file' },
    message: 'Expected a file or folder, found nothing.',
    advice: 'Check the spelling of the path.',
  };
}
