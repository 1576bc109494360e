import type { Event } from '../../types.ts';
import type { AssignedIds } from './assign-ids.ts';
import type { Changes } from './compose-events.ts';
import type { LockEntry } from './lock-files.ts';
import { findWithheld, type Withheld } from './withhold.ts';

const NOTHING: Withheld = new Map();

/** Takes withdrawn events out for good; the lock remembers, so that a rebuild doesn't bring them back. */
export function withdraw(events: readonly Event[], assigned: AssignedIds, changes: Changes) {
  const isTakenDown = (id: string) => changes.get(id)?.some(({ withdrawn }) => withdrawn) ?? false;
  const isNew = (entry: LockEntry) => !entry.withdrawn && isTakenDown(entry.id);
  const lock = assigned.lock.some(isNew)
    ? assigned.lock.map((entry) => (isNew(entry) ? { ...entry, withdrawn: true } : entry))
    : assigned.lock;
  const gone = new Set(lock.filter(({ withdrawn }) => withdrawn).map(({ id }) => id));
  if (gone.size === 0) return { kept: events, lock, redirects: assigned.redirects, withheld: NOTHING };
  const led = Object.entries(assigned.redirects).map(
    ([old, id]) => [old, id !== null && gone.has(id) ? null : id] as const,
  );
  const redirects = Object.fromEntries([...led, ...[...gone].map((id) => [id, null] as const)]);
  const kept = events.filter(({ id }) => !gone.has(id));
  return { kept, lock, redirects, withheld: findWithheld(events, gone) };
}
