import type { ArticleSlug } from '../../types.ts';
import { groupPairs } from './group.ts';
import { cosine, type Stories } from './stories.ts';

/** Nearest articles that say what an article is about. */
const COMPANY = 12;
/** Less alike than this is chance. */
const CHANCE = 0.04;
/** An article is at least this much its own company, so that two loners aren't one story. */
const OWN = 0.15;
const SAME_COMPANY = 0.42;

/**
 * A number for each article's story. Two articles belong together when the same other articles are like
 * them, which is steadier than how alike the two are: one may be three sentences long.
 */
export function clusterArticles(
  articles: readonly ArticleSlug[],
  neighbours: Stories['neighbours'],
  alike: Stories['alike'],
): ReadonlyMap<ArticleSlug, number> {
  const companies = articles.map((article) => companyOf(article, neighbours(article), alike));
  const placeOf = new Map(articles.map((article, at) => [article, at]));
  const inCommon = (a: number, b: number) => cosine(companies[a] ?? NOBODY, companies[b] ?? NOBODY) - SAME_COMPANY;
  const pairs = articles.flatMap((article, a) =>
    neighbours(article).flatMap((other) => {
      const b = placeOf.get(other) ?? a;
      const score = inCommon(a, b);
      return a !== b && score > 0 ? [{ a: Math.min(a, b), b: Math.max(a, b), score }] : [];
    }),
  );
  const { groups } = groupPairs(articles.length, pairs, inCommon);
  return new Map(groups.flatMap((group, story) => group.map((at) => [articles[at] ?? '', story] as const)));
}

type Company = ReadonlyMap<ArticleSlug, number>;

const NOBODY: Company = new Map();

/** Unit vector of an article's nearest and itself. */
function companyOf(article: ArticleSlug, nearest: readonly ArticleSlug[], alike: Stories['alike']): Company {
  const near = nearest.slice(0, COMPANY).map((other) => [other, alike(article, other)] as const);
  const close = near.filter(([, value]) => value > CHANCE);
  const own = Math.max(OWN, ...close.map(([, value]) => value));
  const length = Math.sqrt(close.reduce((sum, [, value]) => sum + value * value, own * own));
  return new Map([[article, own / length], ...close.map(([other, value]) => [other, value / length] as const)]);
}
