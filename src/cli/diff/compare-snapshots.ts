import type { EventSeen, Snapshot } from './snapshot.ts';

/** One thing that a reader would see change. */
export interface Change {
  readonly change:
    | 'new'
    | 'split'
    | 'merged'
    | 'gone'
    | 'redated'
    | 'retitled'
    | 'status'
    | 'place'
    | 'sources'
    | 'differ'
    | 'shown'
    | 'left-out';
  /** The event's id; of one that is gone or merged, the one it had. */
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  /** What stood there; the event it was split from; `null` where nothing did. */
  readonly before: string | null;
  /** What stands there; the event it became part of; the timeline it is shown in. */
  readonly after: string | null;
}

/** What changed for a reader, in the order of `after`; what is gone comes last. */
export function compareSnapshots(given: Snapshot, after: Snapshot): readonly Change[] {
  const before = withIdsOf(after, given);
  const old = new Map(before.events.map((event) => [event.id, event]));
  const now = new Map(after.events.map((event) => [event.id, event]));
  const stayed = after.events.flatMap((event) => {
    const then = old.get(event.id);
    return then ? [...editsOf(then, event), ...moves(event, before, after)] : [arrival(event, before, now)];
  });
  const left = before.events.filter(({ id }) => !now.has(id)).map((event) => departure(event, after));
  return [...stayed, ...left];
}

/** An id that nothing answers for was never committed: its event is the new one that has its words. */
function withIdsOf(after: Snapshot, before: Snapshot): Snapshot {
  const fresh = after.events.filter(({ id }) => !before.events.some((event) => event.id === id));
  const known = new Set([...after.events.map(({ id }) => id), ...Object.keys(after.redirects)]);
  const ids = new Map<string, string>();
  for (const { id, tellings } of before.events.filter((event) => !known.has(event.id))) {
    const same = fresh.find((event) => event.tellings.some((key) => tellings.includes(key)));
    if (same && ![...ids.values()].includes(same.id)) ids.set(id, same.id);
  }
  const nameOf = (id: string) => ids.get(id) ?? id;
  return {
    ...before,
    events: before.events.map((event) => ({ ...event, id: nameOf(event.id) })),
    timelines: before.timelines.map(({ slug, events }) => ({ slug, events: events.map(nameOf) })),
  };
}

const named = ({ id, title, date }: EventSeen) => ({ id, title, date });

function editsOf(then: EventSeen, event: EventSeen): readonly Change[] {
  const fields = [
    ['redated', then.date, event.date],
    ['retitled', then.title, event.title],
    ['status', then.status, event.status],
    ['place', then.place, event.place],
    ['sources', listed(then.sources), listed(event.sources)],
    ['differ', listed(then.differ), listed(event.differ)],
  ] as const;
  return fields
    .filter(([, was, is]) => was !== is)
    .map(([change, was, is]) => ({ change, ...named(event), before: was, after: is }));
}

const listed = (names: readonly string[]): string | null => (names.length > 0 ? [...names].sort().join(', ') : null);

/** Timelines that show an event only now, or no longer. */
function moves(event: EventSeen, before: Snapshot, after: Snapshot): readonly Change[] {
  const showing = ({ timelines }: Snapshot) =>
    timelines.filter(({ events }) => events.includes(event.id)).map(({ slug }) => slug);
  const [then, now] = [showing(before), showing(after)];
  return [
    ...now
      .filter((slug) => !then.includes(slug))
      .map((slug) => ({ change: 'shown' as const, ...named(event), before: null, after: slug })),
    ...then
      .filter((slug) => !now.includes(slug))
      .map((slug) => ({ change: 'left-out' as const, ...named(event), before: slug, after: null })),
  ];
}

/** New, or split from an event that had its words and is still there. */
function arrival(event: EventSeen, before: Snapshot, now: ReadonlyMap<string, EventSeen>): Change {
  const from = before.events.find(
    ({ id, tellings }) => now.has(id) && tellings.some((key) => event.tellings.includes(key)),
  );
  return { change: from ? 'split' : 'new', ...named(event), before: from?.id ?? null, after: null };
}

function departure(event: EventSeen, { redirects }: Snapshot): Change {
  const into = redirects[event.id] ?? null;
  return { change: into === null ? 'gone' : 'merged', ...named(event), before: null, after: into };
}
