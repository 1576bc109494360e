import type { MentionKey } from '../../types.ts';
import type { LockEntry } from './lock-files.ts';

/** What is asked of a lock again and again: its mentions by number, and the entries of each. */
export interface LockIndex {
  /** A number for each mention that any entry has. */
  readonly numbers: ReadonlyMap<MentionKey, number>;
  /** By place in the lock: the numbers of an entry's mentions. */
  readonly mentions: readonly (readonly number[])[];
  readonly entries: ReadonlyMap<string, LockEntry>;
  /** Ids that were an event's once. */
  readonly formerly: ReadonlySet<string>;
  /** Whether it is in the order in which it is written, with its mentions in theirs. */
  readonly isTidy: boolean;
}

const known = new WeakMap<readonly LockEntry[], LockIndex>();

/** Worked out once for each lock: a build asks twice, and a server again for as long as no entry is new. */
export function indexOf(lock: readonly LockEntry[]): LockIndex {
  const before = known.get(lock);
  if (before) return before;
  const numbers = new Map<MentionKey, number>();
  const mentions = lock.map((entry) => entry.mentions.map((key) => numberOf(key, numbers)));
  const index = {
    ...{ numbers, mentions },
    entries: new Map(lock.map((entry) => [entry.id, entry])),
    formerly: new Set(lock.flatMap(({ formerly }) => formerly)),
    isTidy: lock.every((entry, at) => isTidy(entry) && (at === 0 || (lock[at - 1]?.id ?? '') < entry.id)),
  };
  known.set(lock, index);
  return index;
}

function numberOf(key: MentionKey, numbers: Map<MentionKey, number>): number {
  const number = numbers.get(key) ?? numbers.size;
  if (number === numbers.size) numbers.set(key, number);
  return number;
}

/** Whether its mentions are in their order, each once. */
export const isTidy = ({ mentions }: LockEntry): boolean =>
  mentions.every((key, at) => at === 0 || (mentions[at - 1] ?? '') < key);
