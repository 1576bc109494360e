import type { MentionKey } from '../../types.ts';
import { keyWithoutArticle } from '../7-merge/mention-key.ts';
import { mintId } from './ids.ts';
import type { LockEntry } from './lock-files.ts';

/** A group of mentions that wants an id; `claims` when a person's file names it. */
export interface Claimant {
  readonly keys: readonly MentionKey[];
  readonly title: string;
  readonly claims: string | null;
}

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
  const bonds = bondsBetween(claimants, lock);
  const ids: (string | undefined)[] = claimants.map(({ claims }) => claims ?? undefined);
  const used = new Set(ids.filter((id) => id !== undefined));
  for (const { claimant, id } of bonds) {
    if (ids[claimant] !== undefined || used.has(id)) continue;
    ids[claimant] = id;
    used.add(id);
  }
  const final = mintMissing(ids, claimants, used, lock);
  return { ids: final, lock: nextLock(claimants, final, lock), redirects: leadOn(final, bonds, lock) };
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
  const taken = new Set([...used, ...lock.flatMap(({ id, formerly }) => [id, ...formerly])]);
  for (const { claimant, at } of missing.sort((a, b) => order(a.key, b.key) || a.at - b.at)) {
    const id = mintId(claimant.title, claimant.keys, taken);
    taken.add(id);
    all[at] = id;
  }
  return all;
}

const firstKey = ({ keys }: Claimant): string =>
  keys.reduce((first, key) => (key < first ? key : first), keys[0] ?? '');

interface Bond {
  readonly claimant: number;
  readonly id: string;
  readonly strength: number;
}

const SAME_KEY = 100;
const SAME_WORDS = 10;
const SAME_PLACE = 1;

/** Who shares mentions with which entry, strongest first: the same key, the same words elsewhere, the same trigger. */
function bondsBetween(claimants: readonly Claimant[], lock: readonly LockEntry[]): readonly Bond[] {
  const owners: Owners = {
    ofKey: ownersBy(claimants, (key) => key),
    ofWords: once(() => ownersBy(claimants, keyWithoutArticle)),
    ofPlace: once(() => ownersBy(claimants, withoutSentence)),
  };
  const bonds = lock.flatMap((entry) => bondsOf(entry, owners));
  const keyOf = ({ claimant }: Bond) => firstKey(claimants[claimant] ?? NOBODY);
  return bonds.sort((a, b) => b.strength - a.strength || order(a.id, b.id) || order(keyOf(a), keyOf(b)));
}

const NOBODY: Claimant = { keys: [], title: '', claims: null };

type OwnersBy = ReadonlyMap<string, readonly number[]>;

/** Claimants by what their mentions' keys hold; all but the keys themselves is asked only of mentions that are gone. */
interface Owners {
  readonly ofKey: OwnersBy;
  readonly ofWords: () => OwnersBy;
  readonly ofPlace: () => OwnersBy;
}

function ownersBy(claimants: readonly Claimant[], traceOf: (key: MentionKey) => string | null): OwnersBy {
  const owners = new Map<string, number[]>();
  for (const [at, { keys }] of claimants.entries())
    for (const key of keys) {
      const trace = traceOf(key);
      if (trace === null) continue;
      const known = owners.get(trace);
      if (known === undefined) owners.set(trace, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  return owners;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Article and trigger: what stays when a sentence is corrected; `null` for an event written by hand. */
function withoutSentence(key: MentionKey): string | null {
  const [article = '', , trigger] = key.split('#');
  return trigger === undefined ? null : `${article}#${trigger}`;
}

function bondsOf(entry: LockEntry, owners: Owners): readonly Bond[] {
  const [key, another] = entry.mentions;
  const [owner, second] = (key !== undefined && another === undefined && owners.ofKey.get(key)) || [];
  // Nearly all events have one mention, which is still there.
  if (owner !== undefined && second === undefined) return [{ claimant: owner, id: entry.id, strength: SAME_KEY }];
  const strengths = new Map<number, number>();
  const add = (owning: readonly number[] | undefined, strength: number) => {
    for (const at of owning ?? []) strengths.set(at, (strengths.get(at) ?? 0) + strength);
  };
  const lives = (key: MentionKey) => owners.ofKey.has(key);
  const gone = !entry.mentions.some(lives);
  for (const key of entry.mentions) {
    add(owners.ofKey.get(key), SAME_KEY);
    if (!lives(key)) add(owners.ofWords().get(keyWithoutArticle(key)), SAME_WORDS);
    if (gone) add(owners.ofPlace().get(withoutSentence(key) ?? ''), SAME_PLACE);
  }
  return [...strengths].map(([claimant, strength]) => ({ claimant, id: entry.id, strength }));
}

/**
 * Entries keep what they had. A new mention goes to the entry that has its words under another file's name,
 * else to its event's, unless another entry has it: so a merge can be undone after a file was renamed.
 */
function nextLock(
  claimants: readonly Claimant[],
  ids: readonly string[],
  lock: readonly LockEntry[],
): readonly LockEntry[] {
  const entries = new Map(lock.map((entry) => [entry.id, entry]));
  const owned = new Set(lock.flatMap(({ mentions }) => mentions));
  const ownerOfWords = once(
    () => new Map(lock.flatMap(({ id, mentions }) => mentions.map((key) => [keyWithoutArticle(key), id]))),
  );
  const gains = new Map<string, Set<MentionKey>>();
  const give = (id: string, key: MentionKey) => gains.set(id, (gains.get(id) ?? new Set()).add(key));
  claimants.forEach(({ keys }, at) => {
    const id = ids[at] ?? '';
    const fresh = (entries.get(id)?.mentions.length ?? 0) === 0 && !gains.has(id);
    for (const key of keys)
      if (fresh) give(id, key);
      else if (!owned.has(key)) give(ownerOfWords().get(keyWithoutArticle(key)) ?? id, key);
  });
  for (const [id, keys] of gains) {
    const entry = entries.get(id) ?? { id, mentions: [], formerly: [], withdrawn: false };
    entries.set(id, { ...entry, mentions: [...entry.mentions, ...keys] });
  }
  return [...entries.values()].map(tidied).sort((a, b) => order(a.id, b.id));
}

/** Mentions in their order, each once: people join two sides of a conflict by hand. */
function tidied(entry: LockEntry): LockEntry {
  const isTidy = entry.mentions.every((key, at) => at === 0 || (entry.mentions[at - 1] ?? '') < key);
  return isTidy ? entry : { ...entry, mentions: [...new Set(entry.mentions)].sort() };
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
  const redirects: [string, string | null][] = lock.flatMap((entry) => {
    const target = live.has(entry.id) ? entry.id : (strongest.get(entry.id) ?? null);
    const own: [string, string | null][] = live.has(entry.id) ? [] : [[entry.id, target]];
    return [...own, ...entry.formerly.map((old): [string, string | null] => [old, target])];
  });
  return Object.fromEntries(redirects.filter(([old]) => !live.has(old)).sort(([a], [b]) => order(a, b)));
}
