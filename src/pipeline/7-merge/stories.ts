import { type DayBounds, parseEdtf } from '../../calendar/edtf.ts';
import type { ArticleSlug, DatedMention, Edtf } from '../../types.ts';
import { clusterArticles } from './cluster-articles.ts';

/** How alike two articles are, and how telling a word is, over the whole corpus. */
export interface Stories {
  /** 0 (every article has it) to 1 (one article has it). */
  readonly weigh: (word: string) => number;
  /** Few enough articles have it to bring them together. */
  readonly isTelling: (word: string) => boolean;
  /** Cosine of two articles' words, 0 to 1; 1 for the same article. */
  readonly alike: (a: ArticleSlug, b: ArticleSlug) => number;
  /** Whether two articles belong to one story: a cluster of articles about the same thing. */
  readonly together: (a: ArticleSlug, b: ArticleSlug) => boolean;
  /** Days between two articles' appearance, at least; `null` when nobody knows. */
  readonly daysApart: (a: ArticleSlug, b: ArticleSlug) => number | null;
  /** A number for an article's story. */
  readonly storyOf: (article: ArticleSlug) => number;
  /** The articles most like this one, nearest first, itself left out. */
  readonly neighbours: (article: ArticleSlug) => readonly ArticleSlug[];
}

/** A corpus of few articles says little of how common a word is; count as if there were this many. */
const FEWEST_ARTICLES = 20;
/** Words of more articles than this bring nobody together. */
const COMMON = 64;
const NEIGHBOURS = 24;
/** Above 1: rare words count for more. */
const STRESS = 1.5;

type Vector = ReadonlyMap<string, number>;

/** When an article appeared, as far as is known. */
export type Reported = (article: ArticleSlug) => Edtf | null;

/** Reads the articles' words from their mentions. Cost grows with the number of words, not of pairs. */
export function readStories(mentions: readonly DatedMention[], reported: Reported): Stories {
  const words = wordsOfArticles(mentions);
  const articlesOf = new Map<string, ArticleSlug[]>();
  for (const [article, counts] of words)
    for (const word of counts.keys()) (articlesOf.get(word) ?? put(articlesOf, word)).push(article);
  const total = Math.max(words.size, FEWEST_ARTICLES) + 1;
  const weigh = (word: string) => Math.log(total / (articlesOf.get(word)?.length ?? 1)) / Math.log(total);
  const stress = (word: string) => weigh(word) ** STRESS;
  const vectors = new Map([...words].map(([article, counts]) => [article, unitVector(counts, stress)]));
  const alike = remembered((a, b) => cosine(vectors.get(a) ?? NONE, vectors.get(b) ?? NONE));
  const nearby = new Map([...words.keys()].map((article) => [article, nearest(article, vectors, articlesOf, alike)]));
  const neighbours = (article: ArticleSlug) => nearby.get(article) ?? [];
  const clusters = clusterArticles([...words.keys()], neighbours, alike);
  const storyOf = (article: ArticleSlug) => clusters.get(article) ?? -1;
  const isTelling = (word: string) => (articlesOf.get(word)?.length ?? 0) <= COMMON;
  const together = (a: ArticleSlug, b: ArticleSlug) => storyOf(a) === storyOf(b);
  return { weigh, isTelling, alike, together, daysApart: gapBetween([...words.keys()], reported), storyOf, neighbours };
}

function gapBetween(articles: readonly ArticleSlug[], reported: Reported): Stories['daysApart'] {
  const appeared = new Map(articles.map((article) => [article, parseEdtf(reported(article) ?? '')] as const));
  return (a, b) => {
    const [x, y] = [appeared.get(a), appeared.get(b)];
    return x && y ? Math.max(0, gapAfter(x, y), gapAfter(y, x)) : null;
  };
}

/** Days from the end of one stretch to the start of a later one; below 0 when they touch. */
const gapAfter = (earlier: DayBounds, later: DayBounds): number =>
  (later.first ?? -Infinity) - (earlier.last ?? Infinity);

const NONE: Vector = new Map();

function put(map: Map<string, ArticleSlug[]>, word: string): ArticleSlug[] {
  const list: ArticleSlug[] = [];
  map.set(word, list);
  return list;
}

/** How often each article has each word; a sentence with two mentions counts once. */
function wordsOfArticles(mentions: readonly DatedMention[]): ReadonlyMap<ArticleSlug, ReadonlyMap<string, number>> {
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

function unitVector(counts: ReadonlyMap<string, number>, weigh: (word: string) => number): Vector {
  const weights = [...counts].map(([word, count]) => [word, (1 + Math.log(count)) * weigh(word)] as const);
  const norm = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / norm]));
}

/** Dot product of two sparse vectors. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

function remembered(alike: (a: ArticleSlug, b: ArticleSlug) => number): Stories['alike'] {
  const known = new Map<ArticleSlug, Map<ArticleSlug, number>>();
  return (a, b) => {
    if (a === b) return 1;
    const [first, second] = a < b ? [a, b] : [b, a];
    const ofFirst = known.get(first) ?? new Map<ArticleSlug, number>();
    known.set(first, ofFirst);
    const value = ofFirst.get(second) ?? alike(first, second);
    ofFirst.set(second, value);
    return value;
  };
}

function nearest(
  article: ArticleSlug,
  vectors: ReadonlyMap<ArticleSlug, Vector>,
  articlesOf: ReadonlyMap<string, readonly ArticleSlug[]>,
  alike: Stories['alike'],
): readonly ArticleSlug[] {
  const shared = new Map<ArticleSlug, number>();
  for (const [word, weight] of vectors.get(article) ?? NONE) {
    const others = articlesOf.get(word) ?? [];
    if (others.length > COMMON) continue;
    for (const other of others)
      if (other !== article)
        shared.set(other, (shared.get(other) ?? 0) + weight * (vectors.get(other)?.get(word) ?? 0));
  }
  const likeliest = [...shared].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 2 * NEIGHBOURS);
  const ranked = likeliest.map(([other]) => ({ other, value: alike(article, other) }));
  return ranked
    .sort((a, b) => b.value - a.value || (a.other < b.other ? -1 : 1))
    .slice(0, NEIGHBOURS)
    .map(({ other }) => other);
}
