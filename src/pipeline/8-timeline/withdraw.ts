import type { Event } from '../../types.ts';
import type { AssignedIds } from './assign-ids.ts';
import type { Changes } from './compose-events.ts';
import { findWithheld } from './withhold.ts';

/** Takes withdrawn events out for good; the lock remembers, so that a rebuild doesn't bring them back. */
export function withdraw(events: readonly Event[], assigned: AssignedIds, changes: Changes) {
  const isTakenDown = (id: string) => changes.get(id)?.some(({ withdrawn }) => withdrawn) ?? false;
  const lock = assigned.lock.map((entry) =>
    !entry.withdrawn && isTakenDown(entry.id) ? { ...entry, withdrawn: true } : entry,
  );
  const gone = new Set(lock.flatMap(({ id, withdrawn }) => (withdrawn ? [id] : [])));
  const led = Object.entries(assigned.redirects).map(
    ([old, id]) => [old, id !== null && gone.has(id) ? null : id] as const,
  );
  const redirects = Object.fromEntries([...led, ...[...gone].map((id) => [id, null] as const)]);
  const kept = events.filter(({ id }) => !gone.has(id));
  return { kept, lock, redirects, withheld: findWithheld(events, gone) };
}
