import { formatDay } from '../../calendar/edtf.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';

/** In a crowded bucket a mention meets only those that sort next to it, so cost stays linear. */
const WINDOW = 16;
const TELLING_WORDS = 4;

/** Pairs worth comparing: they share a day and a word for it, a rare word, a figure, a quotation or a story. */
export function findCandidates(profiles: readonly Profile[], stories: Stories): readonly (readonly [number, number])[] {
  const buckets = new Map<string, number[]>();
  profiles.forEach((profile, at) => {
    for (const key of keysOf(profile, stories)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(at);
      else buckets.set(key, [at]);
    }
  });
  const pairs = new Set<number>();
  for (const bucket of buckets.values()) addNeighbours(bucket, profiles.length, pairs);
  return [...pairs].map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length] as const);
}

function addNeighbours(bucket: readonly number[], count: number, pairs: Set<number>): void {
  bucket.forEach((a, at) => {
    for (const b of bucket.slice(at + 1, at + 1 + WINDOW))
      if (a !== b) pairs.add(Math.min(a, b) * count + Math.max(a, b));
  });
}

function keysOf(profile: Profile, stories: Stories): ReadonlySet<string> {
  return new Set([...dateKeys(profile), ...wordKeys(profile, stories), ...storyKeys(profile, stories)]);
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

function wordKeys(profile: Profile, { isTelling }: Stories): readonly string[] {
  const { words, concepts, names, place, figures, quotations } = profile;
  const { begins } = profile.mention;
  const telling = [...words]
    .filter(([word]) => isTelling(word))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 2 * TELLING_WORDS);
  const rarest = telling.slice(0, TELLING_WORDS).map(([word]) => `word ${word}`);
  const withConcept = telling.flatMap(([word]) => [...concepts].map((concept) => `word ${word} ${concept}`));
  const beginKeys =
    begins === null ? [] : [...names, ...(place ? [place] : [])].map((name) => `begins ${begins} ${name}`);
  const figureKeys = [...figures].map((figure) => `figure ${figure}`);
  return [...rarest, ...withConcept, ...beginKeys, ...figureKeys, ...[...quotations].map((run) => `quoted ${run}`)];
}

/** Meets the same word for a happening in the same article and in the articles most like it. */
function storyKeys({ mention, concepts }: Profile, stories: Stories): readonly string[] {
  const { article, speaker, kind } = mention;
  const own = [
    ...(speaker ? [`speaker ${article} ${speaker.name}`] : []),
    ...(kind === 'casualties' ? [`toll ${article}`] : []),
  ];
  const pairs = stories
    .neighbours(article)
    .map((other) => (other < article ? `${other} ${article}` : `${article} ${other}`));
  return [
    ...own,
    ...[article, ...pairs].flatMap((story) => [...concepts].map((concept) => `story ${story} ${concept}`)),
  ];
}
