import { parseEdtf } from '../../calendar/edtf.ts';
import type { ArticleSlug, DatedMention, MentionKey } from '../../types.ts';
import { keyWithoutArticle } from './mention-key.ts';
import type { Reported } from './stories.ts';

/** An article that has so much of its telling from another, word for word, was taken over from it. */
const TAKEN_OVER = 0.5;
/** Fewer sentences in common are a quotation told twice. */
const FEWEST_SENTENCES = 2;

/**
 * For each mention the one that it repeats, by place in the list: a syndicated copy says nothing of its own, so
 * it neither joins nor parts anything, and goes wherever its original goes. `null` for all others.
 */
export function findCopies(
  mentions: readonly DatedMention[],
  keys: readonly MentionKey[],
  reported: Reported,
): readonly (number | null)[] {
  const tellers = Map.groupBy(keys.keys(), (at) => keyWithoutArticle(keys[at] ?? ''));
  const ranks = rankArticles(mentions, reported);
  const rankOf = (at: number) => ranks.get(mentions[at]?.article ?? '') ?? 0;
  const firsts = keys.map((key, at) => {
    const same = tellers.get(keyWithoutArticle(key)) ?? [];
    return same.reduce((first, other) => (rankOf(other) < rankOf(first) ? other : first), at);
  });
  const taken = takenOver(mentions, firsts);
  return firsts.map((first, at) => (first !== at && taken.has(mentions[at]?.article ?? '') ? first : null));
}

/** Articles in order of appearance; of unknown days last, by name. */
function rankArticles(mentions: readonly DatedMention[], reported: Reported): ReadonlyMap<ArticleSlug, number> {
  const articles = [...new Set(mentions.map(({ article }) => article))].map((article) => ({
    article,
    last: parseEdtf(reported(article) ?? '')?.last ?? Infinity,
  }));
  articles.sort((a, b) => (a.last === b.last ? 0 : a.last - b.last) || (a.article < b.article ? -1 : 1));
  return new Map(articles.map(({ article }, rank) => [article, rank]));
}

/** Articles most of whose telling sentences another one has too, and had first. */
function takenOver(mentions: readonly DatedMention[], firsts: readonly number[]): ReadonlySet<ArticleSlug> {
  const sentences = new Map<ArticleSlug, { all: Set<number>; repeated: Set<number> }>();
  mentions.forEach(({ article, sentence }, at) => {
    const counted = sentences.get(article) ?? { all: new Set(), repeated: new Set() };
    sentences.set(article, counted);
    counted.all.add(sentence);
    if (firsts[at] !== at) counted.repeated.add(sentence);
  });
  const taken = [...sentences].filter(
    ([, { all, repeated }]) => repeated.size >= FEWEST_SENTENCES && repeated.size >= TAKEN_OVER * all.size,
  );
  return new Set(taken.map(([article]) => article));
}
