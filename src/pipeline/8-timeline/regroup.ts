import type { Problem } from '../../errors.ts';
import type { MentionKey, MergeReason, Overrule, Telling } from '../../types.ts';
import type { EventEdit } from '../1-read/read-event-edit.ts';
import { noLongerTold, oneByNow, withoutEffect } from './edit-problems.ts';

/** Tellings that are one event so far. */
export interface Group {
  readonly tellings: readonly Telling[];
  readonly merged: readonly MergeReason[];
  /** The id a person's file names it by. */
  readonly claims: string | null;
  /** That file. */
  readonly editedBy: string | null;
  readonly overruled: readonly Overrule[];
}

export interface Regrouped {
  readonly groups: readonly Group[];
  readonly problems: readonly Problem[];
}

/**
 * Applies the `merge` and `split` of every edit; `ids` are the groups' ids, `resolve` follows redirects, `known` holds
 * every id there ever was.
 */
export function regroup(
  groups: readonly Group[],
  ids: readonly string[],
  resolve: (id: string) => string | null,
  edits: readonly EventEdit[],
  known: ReadonlySet<string> = new Set(),
): Regrouped {
  const byId = new Map(ids.map((id, at) => [id, groups[at]]));
  const problems: Problem[] = [];
  const apart: Group[] = [];
  for (const edit of edits) {
    if (edit.event === null) continue;
    const id = resolve(edit.event);
    const group = id === null ? undefined : byId.get(id);
    if (id === null || !group) {
      problems.push(
        known.has(edit.event) ? noLongerTold(edit, edit.event) : withoutEffect(edit, 'event', edit.event, ids),
      );
      continue;
    }
    problems.push(...keptApart(edit, id, resolve, ids));
    const others = edit.merge.map((other) => ({ other, id: resolve(other) }));
    for (const { other, id: found } of others)
      if (found === null || !byId.has(found)) problems.push(withoutEffect(edit, 'merge', other, ids));
    const joined = joinGroups(
      group,
      others.flatMap(({ id: found }) => takeGroup(byId, found, id)),
    );
    const { rest, split, missing } = splitGroup(joined, edit.split);
    const keys = joined.tellings.map(({ key }) => key);
    for (const key of missing) problems.push(withoutEffect(edit, 'split', key, keys));
    const overruled = [...group.overruled, ...overrulesOf(edit)];
    byId.set(id, { ...rest, claims: id, editedBy: edit.file, overruled });
    if (split) apart.push({ ...split, editedBy: edit.file, overruled: overrulesOf({ ...edit, merge: [] }) });
  }
  return { groups: [...byId.values(), ...apart].flatMap((group) => group ?? []), problems };
}

/** What is wrong with the events that an edit tells from its own. */
function keptApart(
  edit: EventEdit,
  id: string,
  resolve: (id: string) => string | null,
  ids: readonly string[],
): readonly Problem[] {
  return edit.apart.flatMap((other) => {
    const found = resolve(other);
    if (found === null) return [withoutEffect(edit, 'apart', other, ids)];
    return found === id ? [oneByNow(edit, other)] : [];
  });
}

function overrulesOf({ merge, split, file }: EventEdit): readonly Overrule[] {
  return [
    ...merge.map((before) => ({ field: 'merge' as const, before, file })),
    ...split.map((before) => ({ field: 'split' as const, before, file })),
  ];
}

/** Takes a group out, so that it can join another; nothing when it is that other. */
function takeGroup(byId: Map<string, Group | undefined>, id: string | null, into: string): readonly Group[] {
  const group = id === null || id === into ? undefined : byId.get(id);
  if (!group || id === null) return [];
  byId.delete(id);
  return [group];
}

function joinGroups(group: Group, others: readonly Group[]): Group {
  const tellings = [group, ...others].flatMap((part) => part.tellings);
  return {
    ...group,
    tellings: [...tellings].sort(byPlace),
    merged: [group, ...others].flatMap((part) => part.merged),
  };
}

/** By article, then by place in it. */
export function byPlace(a: Telling, b: Telling): number {
  const [x, y] = [a.mention, b.mention];
  if (x.article !== y.article) return x.article < y.article ? -1 : 1;
  return x.index - y.index;
}

function splitGroup(
  group: Group,
  keys: readonly MentionKey[],
): { readonly rest: Group; readonly split: Group | null; readonly missing: readonly MentionKey[] } {
  const wanted = new Set(keys);
  const split = group.tellings.filter(({ key }) => wanted.has(key));
  const rest = group.tellings.filter(({ key }) => !wanted.has(key));
  const missing = keys.filter((key) => !split.some((telling) => telling.key === key));
  // Splitting everything off would leave an event of nothing.
  if (split.length === 0 || rest.length === 0) return { rest: group, split: null, missing };
  return { rest: within(group, rest), split: { ...within(group, split), claims: null }, missing };
}

function within(group: Group, tellings: readonly Telling[]): Group {
  const keys = new Set(tellings.map(({ key }) => key));
  return { ...group, tellings, merged: group.merged.filter(({ a, b }) => keys.has(a) && keys.has(b)) };
}
