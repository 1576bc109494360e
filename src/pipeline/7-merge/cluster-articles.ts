import { groupPairs } from './group.ts';
import type { Stories } from './stories.ts';

/** Nearest articles that say what an article is about. */
const COMPANY = 12;
/** Less alike than this is chance. */
const CHANCE = 0.04;
/** An article is at least this much its own company, so that two loners aren't one story. */
const OWN = 0.15;
const SAME_COMPANY = 0.42;

/**
 * The number of each article's story. Two articles belong together when the same other articles are like
 * them, which is steadier than how alike the two are: one may be three sentences long.
 */
export function clusterArticles(
  count: number,
  neighbours: Stories['neighbours'],
  alike: Stories['alike'],
): readonly number[] {
  const articles = Array.from({ length: count }, (_, article) => article);
  const companies = articles.map((article) => companyOf(article, neighbours(article), alike));
  const inCommon = (a: number, b: number) => cosine(companies[a] ?? NOBODY, companies[b] ?? NOBODY) - SAME_COMPANY;
  const pairs = articles.flatMap((a) =>
    neighbours(a).flatMap((b) => {
      const score = inCommon(a, b);
      return score > 0 ? [{ a: Math.min(a, b), b: Math.max(a, b), score }] : [];
    }),
  );
  const { groups } = groupPairs(count, pairs, inCommon);
  const storyOf: number[] = new Array(count).fill(-1);
  for (const [story, group] of groups.entries()) for (const article of group) storyOf[article] = story;
  return storyOf;
}

interface Company {
  readonly articles: readonly number[];
  readonly weights: readonly number[];
  readonly weightOf: ReadonlyMap<number, number>;
}

const NOBODY: Company = { articles: [], weights: [], weightOf: new Map() };

/** Unit vector of an article's nearest and itself. */
function companyOf(article: number, nearest: readonly number[], alike: Stories['alike']): Company {
  const near = nearest.slice(0, COMPANY).map((other) => [other, alike(article, other)] as const);
  const close = near.filter(([, value]) => value > CHANCE);
  const own = Math.max(OWN, ...close.map(([, value]) => value));
  const length = Math.sqrt(close.reduce((sum, [, value]) => sum + value * value, own * own));
  const articles = [article, ...close.map(([other]) => other)];
  const weights = [own / length, ...close.map(([, value]) => value / length)];
  return { articles, weights, weightOf: new Map(articles.map((other, at) => [other, weights[at] ?? 0])) };
}

function cosine(a: Company, b: Company): number {
  const [small, large] = a.articles.length <= b.articles.length ? [a, b] : [b, a];
  let sum = 0;
  for (let at = 0; at < small.articles.length; at += 1)
    sum += (small.weights[at] ?? 0) * (large.weightOf.get(small.articles[at] ?? -1) ?? 0);
  return sum;
}
