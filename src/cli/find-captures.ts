import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem } from '../errors.ts';
import type { Capture } from './add.ts';
import type { Terminal } from './command.ts';
import { PASTED } from './keep-article.ts';

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
      captures.push({ name: PASTED, bytes: await terminal.readInput() });
      continue;
    }
    const path = resolve(terminal.root, name);
    const found = await stat(path).catch(() => null);
    if (!found) problems.push(missing(name));
    else
      for (const file of found.isDirectory() ? await inFolder(path) : [{ name, path }]) {
        const bytes = await readFile(file.path).catch((error: unknown) => unreadable(file.name, error));
        if ('code' in bytes) problems.push(bytes);
        else captures.push({ name: file.name, bytes });
      }
  }
  return { captures, problems };
}

async function inFolder(folder: string): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && CAPTURE.test(entry.name) && !entry.name.startsWith('.'));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return paths.map((path) => ({ name: path.slice(folder.length + 1), path }));
}

/** One that may not be read, is gone by now or is too large to hold stops no other. */
function unreadable(name: string, error: unknown): Problem {
  return {
    ...{ file: name, line: null, column: null, code: 'unreadable-file' },
    message: `Expected a file that can be read: ${error instanceof Error ? error.message : String(error)}.`,
    advice: 'Look whether it is still there, whether you may read it, and whether it is an article at all.',
  };
}

function missing(name: string): Problem {
  return {
    ...{ file: name, line: null, column: null, code: 'unreadable-file' },
    message: 'Expected a file or folder, found nothing.',
    advice: 'Check the spelling of the path.',
  };
}
