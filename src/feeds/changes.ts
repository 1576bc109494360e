import { createHash } from 'node:crypto';
import type { Event } from '../types.ts';

/** When an event first stood on the site, and when what a reader sees of it last changed. */
export interface Change {
  readonly id: string;
  /** Days, such as 2025-08-02. */
  readonly added: string;
  readonly changed: string;
  /** Of what a reader sees. */
  readonly hash: string;
}

/** Committed, so that feeds tell what is new whoever builds, and say the same on every day. One event a line. */
export const CHANGES_FILE = 'content/changes.lock';

const LINE = /^(\S+) (\d{4}-\d{2}-\d{2}) (\d{4}-\d{2}-\d{2}) ([0-9a-f]{12})$/;

/**
 * Reads the record. Of two lines on one event, as git's union merge leaves them, the later change counts;
 * what is no line of it is passed over: the worst that follows is an event announced again.
 */
export function parseChanges(text: string): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  for (const line of text.split('\n')) {
    const [, id, added, changed, hash] = LINE.exec(line.trim()) ?? [];
    if (!id || !added || !changed || !hash) continue;
    const before = changes.get(id);
    if (!before || before.changed <= changed)
      changes.set(id, { id, added: before && before.added < added ? before.added : added, changed, hash });
  }
  return changes;
}

export function formatChanges(changes: ReadonlyMap<string, Change>): string {
  const sorted = [...changes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map(({ id, added, changed, hash }) => `${id} ${added} ${changed} ${hash}\n`).join('');
}

/** The record after today's build: new events added, changed ones dated anew, those gone left out. */
export function noteChanges(
  before: ReadonlyMap<string, Change>,
  events: readonly Event[],
  today: string,
): ReadonlyMap<string, Change> {
  return new Map(
    events.map((event) => {
      const known = before.get(event.id);
      const hash = hashOf(event);
      if (known?.hash === hash) return [event.id, known];
      return [event.id, { id: event.id, added: known?.added ?? today, changed: today, hash }];
    }),
  );
}

function hashOf(event: Event): string {
  const { title, date, status, negated, contested, place, speaker, sources, disagreements, note } = event;
  const seen = [title, date?.edtf ?? null, status, negated, contested, place, speaker?.name ?? null, note];
  const text = JSON.stringify([...seen, sources, disagreements]);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
