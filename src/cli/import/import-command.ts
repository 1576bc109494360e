import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../../errors.ts';
import { oneLine, safeUrl } from '../../feeds/plain-text.ts';
import { type Disk, nodeDisk } from '../../io/node-disk.ts';
import { STATUS_WORDS } from '../../languages/en/messages.ts';
import { wording } from '../../languages/en/wording.ts';
import { type CommandResult, counted, report, type Terminal } from '../command.ts';
import { type EventFile, importEvents } from './import-events.ts';
import { inShort } from './slide.ts';
import type { ImportOptions } from './slide-event.ts';

interface CommandOptions {
  readonly dryRun?: boolean;
  readonly source?: string;
}

/** `dateline import`: another program's timeline → events written by hand. A file that is there stays as it is. */
export async function importCommand(
  [name = '']: readonly string[],
  { dryRun = false, source }: CommandOptions,
  terminal: Terminal,
): Promise<CommandResult> {
  const bytes = await readFile(resolve(terminal.root, name)).catch((error: unknown) => unreadable(name, error));
  if ('code' in bytes) return report([bytes], terminal);
  const options = { showDate: wording.showDate, statuses: STATUS_WORDS, source: namedSource(source) };
  const { files, problems } = importEvents(name, bytes, options);
  const kept = await keepEvents(nodeDisk(terminal.root), files, dryRun);
  for (const file of kept.written) terminal.print(describe(name, file, dryRun));
  for (const { path } of kept.same) terminal.say(`${path}: there already`);
  const done = `${counted(kept.written.length, 'event')} ${dryRun ? 'would be imported' : 'imported'}`;
  terminal.say(`${done}, ${kept.same.length} there already`);
  return report([...problems, ...kept.taken.map((file) => taken(name, file))], terminal);
}

interface Kept {
  readonly written: EventFile[];
  readonly same: EventFile[];
  readonly taken: EventFile[];
}

/** Writes what isn't there; names differ by more than the case of their letters, as some disks ask. */
async function keepEvents(disk: Disk, files: readonly EventFile[], dryRun: boolean): Promise<Kept> {
  const listed = await disk.list('content/events');
  const there = new Map(listed.map((path) => [path.toLowerCase(), path]));
  const done = new Map<string, string>();
  const kept: Kept = { written: [], same: [], taken: [] };
  for (const file of files) {
    const bytes = await disk.read(there.get(file.path) ?? file.path);
    const before = done.get(file.path) ?? (bytes && new TextDecoder().decode(bytes));
    if (before === file.text) kept.same.push(file);
    else if (before !== null) kept.taken.push(file);
    else {
      if (!dryRun) await disk.write(file.path, file.text);
      done.set(file.path, file.text);
      kept.written.push(file);
    }
  }
  return kept;
}

function describe(name: string, { event, path }: EventFile, dryRun: boolean): string {
  const place = event.line === null ? name : `${name}:${event.line}`;
  return [
    `${dryRun ? 'would write' : 'wrote'} ${path}`,
    `  from ${place}: “${inShort(event.title)}”, ${event.date ?? 'undated'}, ${counted(event.sources.length, 'source')}`,
    ...event.others.map(([field, value]) => `  not carried: ${field}${value ? ` “${inShort(value)}”` : ''}`),
    ...(event.date === null ? ['  needs you: date: none is given; it stands among the undated events'] : []),
  ].join('\n');
}

function namedSource(source: string | undefined): ImportOptions['source'] {
  const words = oneLine(source ?? '');
  if (words === '') return null;
  const url = safeUrl(words);
  return { title: url ? new URL(url).hostname : words, url, quote: null };
}

function unreadable(name: string, error: unknown): Problem {
  return {
    ...{ file: name, line: null, column: null, code: 'unreadable-file' },
    message: `Expected a file that can be read: ${error instanceof Error ? error.message : String(error)}.`,
    advice: 'Check the spelling of the path, and whether you may read it.',
  };
}

function taken(name: string, { event, path }: EventFile): Problem {
  return {
    ...{ file: name, line: event.line, column: null, code: 'event-there' },
    message: `${path} is there already and says something else. It was left as it is, and “${inShort(event.title)}” was not imported.`,
    advice: 'Where it is the same event, you are done: your file holds. Else rename that file and import again.',
  };
}
