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
  addStories(pairs, profiles, stories);
  return pairs;
}

/** The same word for a happening in one article, and in two articles that are each among those most like the other. */
function addStories(pairs: PairList, profiles: readonly Profile[], stories: Stories): void {
  const articles = membersByConcept(profiles);
  for (const [article, own] of articles.entries()) {
    for (const members of own?.members ?? []) pairs.addNeighbours(members, 0, members.length, WINDOW);
    for (const other of stories.neighbours(article))
      if (other > article && stories.neighbours(other).includes(article)) addBoth(pairs, own, articles[other]);
  }
}

/** Concepts of an article's mentions, ascending, with the mentions that have each, ascending. */
interface Told {
  readonly concepts: readonly number[];
  readonly members: readonly (readonly number[])[];
}

function addBoth(pairs: PairList, some: Told | undefined, others: Told | undefined): void {
  if (!some || !others) return;
  let at = 0;
  for (const [place, concept] of some.concepts.entries()) {
    while ((others.concepts[at] ?? Infinity) < concept) at += 1;
    if (others.concepts[at] !== concept) continue;
    const [x, y] = [some.members[place] ?? NOBODY, others.members[at] ?? NOBODY];
    // The mentions of an article follow each other in the list.
    if ((x[0] ?? 0) < (y[0] ?? 0)) pairs.addAcross(x, y, WINDOW);
    else pairs.addAcross(y, x, WINDOW);
  }
}

const NOBODY: readonly number[] = [];

/** By article. */
function membersByConcept(profiles: readonly Profile[]): readonly (Told | undefined)[] {
  const byArticle: (Map<number, number[]> | undefined)[] = [];
  for (const [at, { article, concepts }] of profiles.entries()) {
    byArticle[article] ??= new Map<number, number[]>();
    const ofArticle = byArticle[article];
    for (const concept of concepts) {
      const members = ofArticle.get(concept);
      if (members) members.push(at);
      else ofArticle.set(concept, [at]);
    }
  }
  return byArticle.map((ofArticle) => ofArticle && inOrder(ofArticle));
}

function inOrder(members: ReadonlyMap<number, readonly number[]>): Told {
  const concepts = [...members.keys()].sort((a, b) => a - b);
  return { concepts, members: concepts.map((concept) => members.get(concept) ?? NOBODY) };
}
