import { type DayBounds, parseEdtf } from '../../calendar/edtf.ts';
import type { ArticleSlug, DatedMention, Edtf } from '../../types.ts';
import { clusterArticles } from './cluster-articles.ts';
import type { Terms } from './terms.ts';
import { dot, type Vector } from './vector.ts';
import { type WordCounts, type WordTable, wordTable } from './word-table.ts';

/** How alike articles are, by their numbers, and how telling words are, over the whole corpus. */
export interface Stories {
  readonly words: WordTable;
  /** Names, figures and whatever else mentions are compared by. */
  readonly terms: Terms;
  /** How telling a name is, by its term, as in `words`: of a person, the last name. */
  readonly weighName: (name: number) => number;
  /** Whether few enough articles have a word, by its number, for it to bring them together. */
  readonly isTelling: (word: number) => boolean;
  /** The number of an article that has mentions; numbers are in the slugs' order. */
  readonly numberOf: (article: ArticleSlug) => number;
  /** Cosine of two articles' words, 0 to 1; 1 for the same article. */
  readonly alike: (a: number, b: number) => number;
  /** Days between two articles' appearance, at least; `null` when nobody knows. */
  readonly daysApart: (a: number, b: number) => number | null;
  /** A number for an article's story: a cluster of articles about the same thing. */
  readonly storyOf: (article: number) => number;
  /** The articles most like this one, nearest first, itself left out. */
  readonly neighbours: (article: number) => readonly number[];
}

/** Words of more articles than this bring nobody together. */
const COMMON = 64;
const NEIGHBOURS = 24;
/** Above 1: rare words count for more. */
const STRESS = 1.5;

/** When an article appeared, as far as is known. */
export type Reported = (article: ArticleSlug) => Edtf | null;

/** Reads the articles' words from their mentions. Cost grows with the number of words, not of pairs. */
export function readStories(mentions: readonly DatedMention[], reported: Reported, terms: Terms): Stories {
  const counts = wordsOfArticles(mentions);
  const articles = [...counts.keys()];
  const numbers = new Map(articles.map((article, number) => [article, number]));
  const words = wordTable(counts);
  const vectors = [...counts.values()].map((ofArticle) => unitVector(ofArticle, words));
  const alike = remembered(articles.length, (a, b) => dot(vectors[a] ?? NONE, vectors[b] ?? NONE));
  const nearby = nearestOfEach(vectors, words, alike);
  const neighbours = (article: number) => nearby[article] ?? [];
  const stories = clusterArticles(articles.length, neighbours, alike);
  return {
    ...{ words, terms, alike, neighbours, daysApart: gapBetween(articles, reported) },
    weighName: nameWeights(terms, words),
    isTelling: (word) => (words.articles[word]?.length ?? 0) <= COMMON,
    numberOf: (article) => numbers.get(article) ?? -1,
    storyOf: (article) => stories[article] ?? -1,
  };
}

function nameWeights(terms: Terms, words: WordTable): Stories['weighName'] {
  const known: (number | undefined)[] = [];
  return (name) => {
    const before = known[name];
    if (before !== undefined) return before;
    const [spelled = ''] = terms.spell([name]);
    const weight = words.weigh(spelled.slice(spelled.lastIndexOf(' ') + 1));
    known[name] = weight;
    return weight;
  };
}

function gapBetween(articles: readonly ArticleSlug[], reported: Reported): Stories['daysApart'] {
  const appeared = articles.map((article) => parseEdtf(reported(article) ?? ''));
  return (a, b) => {
    const [x, y] = [appeared[a], appeared[b]];
    return x && y ? Math.max(0, gapAfter(x, y), gapAfter(y, x)) : null;
  };
}

/** Days from the end of one stretch to the start of a later one; below 0 when they touch. */
const gapAfter = (earlier: DayBounds, later: DayBounds): number =>
  (later.first ?? -Infinity) - (earlier.last ?? Infinity);

const NONE: Vector = { words: new Uint32Array(), weights: new Float64Array() };

/** How often each article has each word; a sentence with two mentions counts once. */
function wordsOfArticles(mentions: readonly DatedMention[]): WordCounts {
  const counts = new Map<ArticleSlug, Map<string, number>>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    const sentence = `${mention.article}#${mention.sentence}`;
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    const ofArticle = counts.get(mention.article) ?? new Map<string, number>();
    counts.set(mention.article, ofArticle);
    for (const word of mention.words) ofArticle.set(word, (ofArticle.get(word) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function unitVector(counts: ReadonlyMap<string, number>, table: WordTable): Vector {
  const words = table.numbersOf(counts.keys());
  const weights = Float64Array.from(words, (word) => {
    const count = counts.get(table.spelled[word] ?? '') ?? 1;
    return (1 + Math.log(count)) * (table.weights[word] ?? 0) ** STRESS;
  });
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { words, weights: weights.map((weight) => weight / length) };
}

/** Remembers what one article was compared with: pairs come in the order of their first. */
function remembered(count: number, alike: Stories['alike']): Stories['alike'] {
  const values = new Float64Array(count);
  const comparedWith = new Int32Array(count).fill(-1);
  return (a, b) => {
    if (a === b) return 1;
    const [first, second] = a < b ? [a, b] : [b, a];
    if (comparedWith[second] !== first) {
      values[second] = alike(first, second);
      comparedWith[second] = first;
    }
    return values[second] ?? 0;
  };
}

/** For each article those most like it, nearest first; words that many articles have bring nobody together. */
function nearestOfEach(
  vectors: readonly Vector[],
  table: WordTable,
  alike: Stories['alike'],
): readonly (readonly number[])[] {
  const shared = new Float64Array(vectors.length);
  return vectors.map((vector, article) => {
    const others = shareWords(article, vector, vectors, table, shared);
    const likeliest = largest(others, shared, 2 * NEIGHBOURS);
    shared.fill(0);
    const ranked = likeliest.map((other) => ({ other, value: alike(article, other) }));
    return ranked
      .sort((a, b) => b.value - a.value || a.other - b.other)
      .slice(0, NEIGHBOURS)
      .map(({ other }) => other);
  });
}

/** The other articles that share a telling word with this one; leaves what they share with each at its number. */
function shareWords(
  article: number,
  { words, weights }: Vector,
  vectors: readonly Vector[],
  { articles }: WordTable,
  shared: Float64Array,
): number[] {
  const found: number[] = [];
  words.forEach((word, at) => {
    const others = articles[word] ?? [];
    if (others.length > COMMON) return;
    for (const other of others) {
      if (other === article) continue;
      // A word that few articles have weighs something.
      if (shared[other] === 0) found.push(other);
      shared[other] = (shared[other] ?? 0) + (weights[at] ?? 0) * weightIn(vectors[other] ?? NONE, word);
    }
  });
  return found;
}

/** The places of the largest of some values, largest first, equal ones ascending. */
function largest(places: readonly number[], values: Float64Array, most: number): readonly number[] {
  const sorted = Float64Array.from(places, (place) => values[place] ?? 0).sort();
  const least = sorted[sorted.length - most] ?? -Infinity;
  const large = places.filter((place) => (values[place] ?? 0) >= least);
  return large.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, most);
}

/** The weight of a word in a vector, by halving. */
function weightIn({ words, weights }: Vector, word: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? (weights[low] ?? 0) : 0;
}
