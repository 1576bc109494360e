import { candidateKeys } from './candidate-keys.ts';
import { PairList } from './pair-list.ts';
import type { Profile } from './profile.ts';
import { quickLook } from './quick-look.ts';
import type { Stories } from './stories.ts';

/** In a crowded bucket a mention meets only those that sort next to it, so cost stays linear. */
const WINDOW = 16;

/** Pairs worth comparing: they share a day and a word for it, a rare word, a figure, a quotation or a story. */
export function findCandidates(profiles: readonly Profile[], stories: Stories): PairList {
  const pairs = new PairList(profiles.length, quickLook(profiles, stories.terms));
  for (const keys of candidateKeys(profiles, stories))
    keys.forEachShared((members, start, end) => pairs.addNeighbours(members, start, end, WINDOW));
  for (const bucket of storyBuckets(profiles, stories)) pairs.addNeighbours(bucket, 0, bucket.length, WINDOW);
  return pairs;
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
function membersByConcept(profiles: readonly Profile[]): ReadonlyMap<number, ReadonlyMap<number, number[]>> {
  const byArticle = new Map<number, Map<number, number[]>>();
  for (const [at, { article, concepts }] of profiles.entries()) {
    const ofArticle = byArticle.get(article) ?? new Map<number, number[]>();
    byArticle.set(article, ofArticle);
    for (const concept of concepts) {
      const members = ofArticle.get(concept);
      if (members) members.push(at);
      else ofArticle.set(concept, [at]);
    }
  }
  return byArticle;
}
