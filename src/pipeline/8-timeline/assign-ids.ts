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
  const taken = new Set([...used, ...lock.flatMap(({ id, formerly }) => [id, ...formerly])]);
  const settled = inKeyOrder(claimants).reduce((all, at) => mintMissing(all, at, claimants, taken), ids);
  const final = settled.map((id) => id ?? '');
  return { ids: final, lock: nextLock(claimants, final, lock), redirects: leadOn(final, bonds, lock) };
}

function mintMissing(
  ids: (string | undefined)[],
  at: number,
  claimants: readonly Claimant[],
  taken: Set<string>,
): (string | undefined)[] {
  const claimant = claimants[at];
  if (!claimant || ids[at] !== undefined) return ids;
  const id = mintId(claimant.title, claimant.keys, taken);
  taken.add(id);
  ids[at] = id;
  return ids;
}

const firstKey = ({ keys }: Claimant): string => [...keys].sort()[0] ?? '';

function inKeyOrder(claimants: readonly Claimant[]): readonly number[] {
  const order = claimants.map((claimant, at) => ({ at, key: firstKey(claimant) }));
  return order.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at)).map(({ at }) => at);
}

interface Bond {
  readonly claimant: number;
  readonly id: string;
  readonly strength: number;
  readonly key: string;
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
  const bonds = lock.flatMap((entry) => bondsOf(entry, owners, claimants));
  return bonds.sort((a, b) => b.strength - a.strength || order(a.id, b.id) || order(a.key, b.key));
}

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

function bondsOf(entry: LockEntry, owners: Owners, claimants: readonly Claimant[]): readonly Bond[] {
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
  return [...strengths].map(([claimant, strength]) => ({
    claimant,
    id: entry.id,
    strength,
    key: firstKey(claimants[claimant] ?? { keys: [], title: '', claims: null }),
  }));
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
  const entries = new Map(lock.map((entry) => [entry.id, { ...entry, mentions: new Set(entry.mentions) }]));
  const owned = new Set(lock.flatMap(({ mentions }) => mentions));
  const ownerOfWords = new Map(lock.flatMap(({ id, mentions }) => mentions.map((key) => [keyWithoutArticle(key), id])));
  const entryOf = (id: string) => {
    const entry = entries.get(id) ?? { id, mentions: new Set<MentionKey>(), formerly: [], withdrawn: false };
    entries.set(id, entry);
    return entry;
  };
  claimants.forEach(({ keys }, at) => {
    const own = entryOf(ids[at] ?? '');
    const fresh = own.mentions.size === 0;
    for (const key of keys) {
      const owner = ownerOfWords.get(keyWithoutArticle(key));
      if (fresh) own.mentions.add(key);
      else if (!owned.has(key)) (owner === undefined ? own : entryOf(owner)).mentions.add(key);
    }
  });
  return [...entries.values()]
    .map((entry) => ({ ...entry, mentions: [...entry.mentions].sort() }))
    .sort((a, b) => order(a.id, b.id));
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
