import type { Problem } from '../../errors.ts';
import type { BuildOptions, CorpusIo } from '../io.ts';
import {
  formatLock,
  type KnownLockFiles,
  LOCK_FOLDER,
  type LockEntry,
  type LockFile,
  parseLock,
} from './lock-files.ts';

/** What one build leaves for the next: files with what was read of them, and a lock that they hold as it would be written. */
export interface LockMemory {
  readonly files?: KnownLockFiles;
  read?: { readonly files: readonly LockFile[]; readonly lock: ReadLock };
  kept?: { readonly before: ReadLock; readonly after: readonly LockEntry[] };
}

/**
 * Reads `content/events.lock/`; a damaged file is a problem, not a reason to mint its ids anew. What was read of the same
 * files before is the same, not only equal.
 */
export async function readLock(io: CorpusIo, memory: LockMemory = {}): Promise<ReadLock> {
  const files = await readFiles(io);
  if (memory.read && areSame(memory.read.files, files)) return memory.read.lock;
  const lock = parseLock(files, memory.files);
  memory.read = { files, lock };
  return lock;
}

const areSame = (some: readonly LockFile[], others: readonly LockFile[]): boolean =>
  some.length === others.length &&
  some.every(({ file, text }, at) => file === others[at]?.file && text === others[at]?.text);

export interface ReadLock {
  readonly values: readonly LockEntry[];
  readonly problems: readonly Problem[];
}

async function readFiles(io: CorpusIo): Promise<readonly LockFile[]> {
  const paths = (await io.list(LOCK_FOLDER)).filter((path) => path.endsWith('.json'));
  const bytes = await Promise.all(paths.map((path) => io.read(path)));
  return paths.map((file, at) => ({ file, text: new TextDecoder().decode(bytes[at] ?? new Uint8Array()) }));
}

/** Writes what changed in the lock; with `frozen`, a change is a problem that names the command. */
export async function keepLock(
  io: CorpusIo,
  before: ReadLock,
  after: readonly LockEntry[],
  options: BuildOptions,
  memory: LockMemory = {},
): Promise<readonly Problem[]> {
  if (before.problems.length > 0 || isKept(memory, before, after)) return [];
  const texts = new Map((await readFiles(io)).map(({ file, text }) => [file, text]));
  const changed = formatLock(after, memory.files).filter(({ file, text }) => texts.get(file) !== text);
  if (changed.length === 0) {
    memory.kept = { before, after };
    return [];
  }
  if (options.frozen) return [notFrozen(before.values, after)];
  for (const { file, text } of changed) await io.write(file, text);
  return [];
}

const isKept = ({ kept }: LockMemory, before: ReadLock, after: readonly LockEntry[]): boolean =>
  kept?.before === before && kept.after.length === after.length && after.every((entry, at) => entry === kept.after[at]);

function notFrozen(before: readonly LockEntry[], after: readonly LockEntry[]): Problem {
  const known = new Set(before.map(({ id }) => id));
  const fresh = after.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const examples = fresh.slice(0, 3).join(', ');
  const ids = fresh.length === 1 ? 'a new event id' : `${fresh.length} new event ids`;
  const found =
    fresh.length > 0 ? `${ids} (${examples}${fresh.length > 3 ? ', …' : ''})` : 'new mentions of known events';
  return {
    file: LOCK_FOLDER,
    line: null,
    column: null,
    code: 'ids-not-frozen',
    message: `Unexpected ${found}, expected a lock that names every event.`,
    advice: 'Run `npm run build` on your machine and commit what it writes into content/.',
  };
}
