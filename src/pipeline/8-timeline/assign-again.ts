import { type AssignedIds, assignIds } from './assign-ids.ts';
import type { Claimant } from './claimants.ts';
import type { LockEntry } from './lock-files.ts';
import { indexOf } from './lock-index.ts';

/** The last assignments, newest first. */
export type IdMemory = Assignment[];

interface Assignment {
  readonly claimants: readonly Claimant[];
  readonly lock: readonly LockEntry[];
  readonly assigned: AssignedIds;
}

/** A build assigns ids before a person's merges and splits, and after. */
const IN_A_BUILD = 2;

/** Ids as `assignIds` gives them; those for the same keys and the same lock are given back from memory. */
export function assignAgain(
  claimants: readonly Claimant[],
  lock: readonly LockEntry[],
  memory: IdMemory = [],
): AssignedIds {
  const before = memory.find((one) => one.lock === lock && claimTheSame(one.claimants, claimants));
  if (before) return before.assigned;
  const assigned = assignIds(claimants, lock);
  if (areOfLock(assigned, claimants, lock)) memory.unshift({ claimants, lock, assigned });
  memory.splice(IN_A_BUILD);
  return assigned;
}

function claimTheSame(some: readonly Claimant[], others: readonly Claimant[]): boolean {
  if (some.length !== others.length) return false;
  return some.every(({ keys, claims }, at) => {
    const other = others[at];
    return (
      claims === other?.claims && keys.length === other.keys.length && keys.every((key, n) => key === other.keys[n])
    );
  });
}

/** A new id comes from a title too, which may change while the keys stay. */
function areOfLock({ ids }: AssignedIds, claimants: readonly Claimant[], lock: readonly LockEntry[]): boolean {
  const { entries } = indexOf(lock);
  return ids.every((id, at) => entries.has(id) || claimants[at]?.claims === id);
}
