import { type DayBounds, parseEdtf } from '../../calendar/edtf.ts';
import type { ArticleSlug, DatedMention, Edtf } from '../../types.ts';
import { clusterArticles } from './cluster-articles.ts';
import { COMMON, nearestOfEach } from './nearest-articles.ts';
import type { Terms } from './terms.ts';
import { cosines, type Vector } from './vector.ts';
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
  const alike = cosines(vectors, words.spelled.length);
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
  const weights = new Float64Array(words.length);
  let sum = 0;
  for (const [at, word] of words.entries()) {
    const count = counts.get(table.spelled[word] ?? '') ?? 1;
    const weight = (1 + Math.log(count)) * (table.weights[word] ?? 0) ** STRESS;
    weights[at] = weight;
    sum += weight * weight;
  }
  const length = Math.sqrt(sum) || 1;
  return { words, weights: weights.map((weight) => weight / length) };
}
