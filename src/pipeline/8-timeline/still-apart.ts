import type { Event, MentionKey, MergeReason } from '../../types.ts';
import type { Changes } from './compose-events.ts';

/** Pairs of events that a person told apart. */
export function toldApart(changes: Changes, redirects: Readonly<Record<string, string | null>>): ReadonlySet<string> {
  const pairs = [...changes].flatMap(([id, edits]) =>
    edits.flatMap(({ apart }) => apart.map((other) => pairOf(id, redirects[other] ?? other))),
  );
  return new Set(pairs);
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Near misses that no person has settled: of two events the nearest. */
export function stillApart(
  nearMisses: readonly MergeReason[],
  events: readonly Event[],
  settled: ReadonlySet<string>,
): readonly MergeReason[] {
  const wanted = new Set(nearMisses.flatMap(({ a, b }) => [a, b]));
  const eventOf = new Map<MentionKey, string>();
  for (const { id, tellings } of events) for (const { key } of tellings) if (wanted.has(key)) eventOf.set(key, id);
  const seen = new Set(settled);
  return nearMisses.filter(({ a, b }) => {
    const [x, y] = [eventOf.get(a), eventOf.get(b)];
    if (!x || !y || x === y || seen.has(pairOf(x, y))) return false;
    seen.add(pairOf(x, y));
    return true;
  });
}
