import type { MentionKey } from '../../types.ts';
import { keyWithoutArticle } from '../7-merge/mention-key.ts';
import { type Claimant, firstKey } from './claimants.ts';
import { order } from './ids.ts';
import type { LockEntry } from './lock-files.ts';
import { indexOf, type LockIndex } from './lock-index.ts';
import { once } from './once.ts';

/** A group that wants an id shares mentions with the entry of that id. */
export interface Bond {
  readonly claimant: number;
  readonly id: string;
  readonly strength: number;
}

export interface Bonds {
  /** By claimant: the id of the one entry that it shares anything with, where that has nobody else either. Most are so. */
  readonly certain: readonly (string | undefined)[];
  /** All others, strongest first. */
  readonly contested: readonly Bond[];
  /** Mentions that no entry has. */
  readonly fresh: ReadonlySet<MentionKey>;
}

const SAME_KEY = 100;
const SAME_WORDS = 10;
const SAME_PLACE = 1;
const SAME_SENTENCE = 0.5;

/** Who shares mentions with which entry: the same key, the same words elsewhere, the same trigger, a sentence that is read otherwise now. */
export function bondsBetween(claimants: readonly Claimant[], lock: readonly LockEntry[]): Bonds {
  const index = indexOf(lock);
  const ofKey = ownersOf(claimants, index);
  const owners: Owners = {
    ofKey,
    ofWords: once(() => ownersBy(claimants, keyWithoutArticle, index, ofKey)),
    ofPlace: once(() => ownersBy(claimants, withoutSentence, index, ofKey)),
    ofSentence: once(() => ownersBy(onlyFresh(claimants, ofKey), withoutTrigger, index, ofKey)),
  };
  const certain: (string | undefined)[] = new Array(claimants.length);
  const contested: Bond[] = [];
  for (const [at, entry] of lock.entries()) {
    const numbers = index.mentions[at] ?? [];
    const owner = onlyOwner(numbers, claimants, owners.ofKey);
    if (owner !== null && certain[owner] === undefined) certain[owner] = entry.id;
    else contested.push(...bondsOf(entry, numbers, owners));
  }
  for (const claimant of new Set(contested.map((bond) => bond.claimant))) {
    const id = certain[claimant];
    if (id === undefined) continue;
    certain[claimant] = undefined;
    contested.push({ claimant, id, strength: SAME_KEY });
  }
  const keyOf = ({ claimant }: Bond) => firstKey(claimants[claimant] ?? NOBODY);
  contested.sort((a, b) => b.strength - a.strength || order(a.id, b.id) || order(keyOf(a), keyOf(b)));
  return { certain, contested, fresh: ofKey.fresh };
}

const NOBODY = { keys: [] };

/** By the number of a mention: who has it. */
interface OwnersOfKeys {
  /** -1 where nobody has it, which is where its article is gone or says something else now. */
  readonly first: Int32Array;
  /** Where several have it: all of them. */
  readonly several: ReadonlyMap<number, readonly number[]>;
  readonly fresh: ReadonlySet<MentionKey>;
}

function ownersOf(claimants: readonly Claimant[], { numbers }: LockIndex): OwnersOfKeys {
  const first = new Int32Array(numbers.size).fill(-1);
  const several = new Map<number, number[]>();
  const fresh = new Set<MentionKey>();
  for (const [at, { keys }] of claimants.entries())
    for (const key of keys) {
      const number = numbers.get(key);
      const before = number === undefined ? -1 : (first[number] ?? -1);
      if (number === undefined) fresh.add(key);
      else if (before === -1) first[number] = at;
      else if (before !== at) addOwner(several, number, before, at);
    }
  return { first, several, fresh };
}

function addOwner(several: Map<number, number[]>, number: number, first: number, another: number): void {
  const known = several.get(number);
  if (known === undefined) several.set(number, [first, another]);
  else if (known.at(-1) !== another) known.push(another);
}

/** Of an entry with one mention: who has it and nothing else, if nobody else has it and no person says otherwise. */
function onlyOwner(numbers: readonly number[], claimants: readonly Claimant[], ofKey: OwnersOfKeys): number | null {
  const [number = -1] = numbers;
  const owner = numbers.length === 1 ? (ofKey.first[number] ?? -1) : -1;
  const claimant = claimants[owner];
  return claimant?.keys.length === 1 && claimant.claims === null && !ofKey.several.has(number) ? owner : null;
}

function bondsOf(entry: LockEntry, numbers: readonly number[], owners: Owners): readonly Bond[] {
  const strengths = new Map<number, number>();
  const add = (claimant: number, strength: number) =>
    void strengths.set(claimant, (strengths.get(claimant) ?? 0) + strength);
  const { first, several } = owners.ofKey;
  const lives = (number: number) => (first[number] ?? -1) !== -1;
  const gone = !numbers.some(lives);
  for (const [at, number] of numbers.entries()) {
    const key = entry.mentions[at] ?? '';
    if (lives(number)) for (const owner of several.get(number) ?? [first[number] ?? -1]) add(owner, SAME_KEY);
    else for (const owner of owners.ofWords().get(keyWithoutArticle(key)) ?? []) add(owner, SAME_WORDS);
    if (!gone) continue;
    for (const owner of owners.ofPlace().get(withoutSentence(key) ?? '') ?? []) add(owner, SAME_PLACE);
    const [reader, ...others] = owners.ofSentence().get(withoutTrigger(key) ?? '') ?? [];
    if (reader !== undefined && others.length === 0) add(reader, SAME_SENTENCE);
  }
  return [...strengths].map(([claimant, strength]) => ({ claimant, id: entry.id, strength }));
}

/** Claimants by what their mentions' keys hold; all but the keys themselves is asked only of mentions that are gone. */
interface Owners {
  readonly ofKey: OwnersOfKeys;
  readonly ofWords: () => OwnersBy;
  readonly ofPlace: () => OwnersBy;
  /** Who has something that is new of a sentence. */
  readonly ofSentence: () => OwnersBy;
}

type OwnersBy = ReadonlyMap<string, readonly number[]>;
type Trace = (key: MentionKey) => string | null;

/** Only for what mentions hold that are gone: those that live are many. */
function ownersBy(
  claimants: readonly Pick<Claimant, 'keys'>[],
  traceOf: Trace,
  { numbers }: LockIndex,
  { first }: OwnersOfKeys,
): OwnersBy {
  const owners = new Map<string, number[]>();
  for (const [key, number] of numbers) {
    const trace = first[number] === -1 ? traceOf(key) : null;
    if (trace !== null) owners.set(trace, []);
  }
  for (const [at, { keys }] of claimants.entries())
    for (const key of keys) {
      const known = owners.get(traceOf(key) ?? '');
      if (known && known.at(-1) !== at) known.push(at);
    }
  return owners;
}

/** Article and trigger: what stays when a sentence is corrected; `null` for an event written by hand. */
function withoutSentence(key: MentionKey): string | null {
  const sentence = key.indexOf('#');
  const trigger = sentence < 0 ? -1 : key.indexOf('#', sentence + 1);
  return trigger < 0 ? null : key.slice(0, sentence) + key.slice(trigger);
}

/** Article and sentence: what stays when later rules take another word of it for the trigger. */
function withoutTrigger(key: MentionKey): string | null {
  const sentence = key.indexOf('#');
  const trigger = sentence < 0 ? -1 : key.indexOf('#', sentence + 1);
  return trigger < 0 ? null : key.slice(0, trigger);
}

const onlyFresh = (claimants: readonly Claimant[], { fresh }: OwnersOfKeys): readonly Pick<Claimant, 'keys'>[] =>
  claimants.map(({ keys }) => ({ keys: keys.filter((key) => fresh.has(key)) }));
