import { formatDay } from '../../calendar/edtf.ts';
import { KeyList } from './key-list.ts';
import { PairList } from './pair-list.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';

/** In a crowded bucket a mention meets only those that sort next to it, so cost stays linear. */
const WINDOW = 16;
const TELLING_WORDS = 4;

/** Pairs worth comparing: they share a day and a word for it, a rare word, a figure, a quotation or a story. */
export function findCandidates(profiles: readonly Profile[], stories: Stories): Iterable<readonly [number, number]> {
  const pairs = new PairList(profiles.length);
  for (const bucket of keyBuckets(profiles, stories)) pairs.addNeighbours(bucket, WINDOW);
  for (const bucket of storyBuckets(profiles, stories)) pairs.addNeighbours(bucket, WINDOW);
  return pairs.inOrder();
}

/** Mentions by the keys they share. Most keys are of one mention alone: to keep those takes more memory than all else. */
function keyBuckets(profiles: readonly Profile[], stories: Stories): Iterable<readonly number[]> {
  const keys = new KeyList(profiles.length * KEYS_EACH);
  for (const profile of profiles) keys.add(keysOf(profile, stories));
  const buckets = new Map<number, number[]>();
  for (const [key, owner] of keys.sharedKeys()) {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(owner);
    else buckets.set(key, [owner]);
  }
  return buckets.values();
}

/** About as many as a mention has. */
const KEYS_EACH = 32;

function keysOf(profile: Profile, stories: Stories): ReadonlySet<string> {
  return new Set([...dateKeys(profile), ...wordKeys(profile, stories), ...ownKeys(profile)]);
}

const WEEK = 7;

function dateKeys({ bounds, days, concepts, names, mention }: Profile): readonly string[] {
  if (!bounds) return [];
  const { first, last } = bounds;
  const keys: string[] = [];
  if (first !== null && last !== null && days <= WEEK)
    for (let day = first; day <= last; day += 1)
      for (const clue of [...concepts, ...names, mention.kind, mention.status]) keys.push(`day ${day} ${clue}`);
  for (const end of [first, last]) {
    if (end === null) continue;
    const month = formatDay(end).slice(0, -3);
    for (const concept of concepts)
      for (const name of names)
        keys.push(`month ${month} ${concept} ${name}`, `year ${month.slice(0, -3)} ${concept} ${name}`);
  }
  return keys;
}

function wordKeys(profile: Profile, { isTelling, words: { weights } }: Stories): readonly string[] {
  const { words, concepts, names, place, figures, quotations } = profile;
  const { begins } = profile.mention;
  const telling = [...words]
    .filter(isTelling)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, 2 * TELLING_WORDS);
  const rarest = telling.slice(0, TELLING_WORDS).map((word) => `word ${word}`);
  const withConcept = telling.flatMap((word) => [...concepts].map((concept) => `word ${word} ${concept}`));
  const beginKeys =
    begins === null ? [] : [...names, ...(place ? [place] : [])].map((name) => `begins ${begins} ${name}`);
  const figureKeys = [...figures].map((figure) => `figure ${figure}`);
  return [...rarest, ...withConcept, ...beginKeys, ...figureKeys, ...[...quotations].map((run) => `quoted ${run}`)];
}

/** Meets its speaker's other words and its article's other tolls. */
function ownKeys({ mention }: Profile): readonly string[] {
  const { article, speaker, kind } = mention;
  return [
    ...(speaker ? [`speaker ${article} ${speaker.name}`] : []),
    ...(kind === 'casualties' ? [`toll ${article}`] : []),
  ];
}

/** The same word for a happening in one article, and in two articles that are each among those most like the other. */
function* storyBuckets(profiles: readonly Profile[], stories: Stories): Iterable<readonly number[]> {
  const byArticle = membersByConcept(profiles);
  for (const [article, own] of byArticle) {
    yield* own.values();
    for (const other of stories.neighbours(article)) {
      if (other < article || !stories.neighbours(other).includes(article)) continue;
      const theirs = byArticle.get(other);
      for (const [concept, members] of own) {
        const more = theirs?.get(concept);
        if (more) yield [...members, ...more].sort((a, b) => a - b);
      }
    }
  }
}

/** Article → concept → mentions, ascending. */
function membersByConcept(profiles: readonly Profile[]): ReadonlyMap<number, ReadonlyMap<string, number[]>> {
  const byArticle = new Map<number, Map<string, number[]>>();
  for (const [at, { article, concepts }] of profiles.entries()) {
    const ofArticle = byArticle.get(article) ?? new Map<string, number[]>();
    byArticle.set(article, ofArticle);
    for (const concept of concepts) {
      const members = ofArticle.get(concept);
      if (members) members.push(at);
      else ofArticle.set(concept, [at]);
    }
  }
  return byArticle;
}
