import type { MentionKey } from '../../types.ts';
import { keyWithoutArticle } from '../7-merge/mention-key.ts';
import { type Bond, bondsBetween } from './bonds.ts';
import { type Claimant, firstKey } from './claimants.ts';
import { mintId, order } from './ids.ts';
import type { LockEntry } from './lock-files.ts';
import { indexOf, isTidy } from './lock-index.ts';
import { once } from './once.ts';

export interface AssignedIds {
  /** One for each claimant. */
  readonly ids: readonly string[];
  readonly lock: readonly LockEntry[];
  /** Old id → the id that answers now; `null` when nothing is left of it or it was withdrawn. */
  readonly redirects: Readonly<Record<string, string | null>>;
}

/**
 * Gives every group the id it had. Entries keep their mentions for good, so an id comes back when its
 * article does, and a merge undone gives both their own. A group takes the id of the entry it shares most
 * mentions with; entries left over lead to the group that has their mentions now.
 */
export function assignIds(claimants: readonly Claimant[], lock: readonly LockEntry[]): AssignedIds {
  const { certain, contested, fresh } = bondsBetween(claimants, lock);
  const ids: (string | undefined)[] = claimants.map(({ claims }) => claims ?? undefined);
  const used = new Set(ids.filter((id) => id !== undefined));
  const take = (claimant: number, id: string): void => {
    if (ids[claimant] !== undefined || used.has(id)) return;
    ids[claimant] = id;
    used.add(id);
  };
  certain.forEach((id, claimant) => {
    if (id !== undefined) take(claimant, id);
  });
  for (const { claimant, id } of contested) take(claimant, id);
  const final = mintMissing(ids, claimants, used, lock);
  return { ids: final, lock: nextLock(claimants, final, lock, fresh), redirects: leadOn(final, contested, lock) };
}

/** Ids for those that have none, in the order of their keys. */
function mintMissing(
  ids: readonly (string | undefined)[],
  claimants: readonly Claimant[],
  used: ReadonlySet<string>,
  lock: readonly LockEntry[],
): readonly string[] {
  const all = ids.map((id) => id ?? '');
  const missing = claimants.flatMap((claimant, at) =>
    ids[at] === undefined ? [{ claimant, at, key: firstKey(claimant) }] : [],
  );
  if (missing.length === 0) return all;
  const { entries, formerly } = indexOf(lock);
  const taken = new Set(used);
  const has = (id: string) => taken.has(id) || entries.has(id) || formerly.has(id);
  for (const { claimant, at } of missing.sort((a, b) => order(a.key, b.key) || a.at - b.at)) {
    const id = mintId(claimant.title, claimant.keys, { has });
    taken.add(id);
    all[at] = id;
  }
  return all;
}

/**
 * Entries keep what they had. A new mention goes to the entry that has its words under another file's name,
 * else to its event's, unless another entry has it: so a merge can be undone after a file was renamed.
 */
function nextLock(
  claimants: readonly Claimant[],
  ids: readonly string[],
  lock: readonly LockEntry[],
  fresh: ReadonlySet<MentionKey>,
): readonly LockEntry[] {
  const { entries, isTidy: wasTidy } = indexOf(lock);
  const ownerOfWords = once(() => ownersOfWords(lock, fresh));
  const gains = new Map<string, Set<MentionKey>>();
  const give = (id: string, key: MentionKey) => gains.set(id, (gains.get(id) ?? new Set()).add(key));
  claimants.forEach(({ keys }, at) => {
    const id = ids[at] ?? '';
    const isNew = (entries.get(id)?.mentions.length ?? 0) === 0 && !gains.has(id);
    for (const key of keys)
      if (isNew) give(id, key);
      else if (fresh.has(key)) give(ownerOfWords().get(keyWithoutArticle(key)) ?? id, key);
  });
  if (wasTidy && gains.size === 0) return lock;
  const now = new Map(entries);
  for (const [id, keys] of gains) {
    const entry = now.get(id) ?? { id, mentions: [], formerly: [], withdrawn: false };
    now.set(id, { ...entry, mentions: [...entry.mentions, ...keys] });
  }
  return [...now.values()].map(tidied).sort((a, b) => order(a.id, b.id));
}

/** By the words of mentions that are new: the last entry that has them under another file's name. */
function ownersOfWords(lock: readonly LockEntry[], fresh: ReadonlySet<MentionKey>): ReadonlyMap<string, string> {
  const wanted = new Set([...fresh].map(keyWithoutArticle));
  const owners = new Map<string, string>();
  for (const { id, mentions } of lock)
    for (const key of mentions) {
      const words = keyWithoutArticle(key);
      if (wanted.has(words)) owners.set(words, id);
    }
  return owners;
}

/** Mentions in their order, each once: people join two sides of a conflict by hand. */
function tidied(entry: LockEntry): LockEntry {
  return isTidy(entry) ? entry : { ...entry, mentions: [...new Set(entry.mentions)].sort() };
}

/** Where every id of the lock that is no event's now leads. */
function leadOn(
  ids: readonly string[],
  bonds: readonly Bond[],
  lock: readonly LockEntry[],
): Record<string, string | null> {
  const live = new Set(ids);
  const strongest = new Map<string, string>();
  for (const { id, claimant } of bonds) if (!strongest.has(id)) strongest.set(id, ids[claimant] ?? '');
  const redirects: [string, string | null][] = [];
  for (const { id, formerly } of lock) {
    const isLive = live.has(id);
    const target = isLive ? id : (strongest.get(id) ?? null);
    if (!isLive) redirects.push([id, target]);
    for (const old of formerly) redirects.push([old, target]);
  }
  return Object.fromEntries(redirects.filter(([old]) => !live.has(old)).sort(([a], [b]) => order(a, b)));
}
