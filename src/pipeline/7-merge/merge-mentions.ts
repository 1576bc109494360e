import type { MergeWords } from '../../language.ts';
import type { ArticleSlug, DatedMention, MentionKey, MergeReason } from '../../types.ts';
import { readAnchors } from './anchors.ts';
import { findCandidates } from './candidates.ts';
import { compareMentions } from './evidence.ts';
import { groupPairs, type Pair } from './group.ts';
import { mentionKeys } from './mention-key.ts';
import { type Profile, profileMention } from './profile.ts';
import { readStories, type Stories } from './stories.ts';
import { vetoOf } from './vetoes.ts';

/** Mentions that are one happening. */
export interface MergedMentions {
  /** A stable name for each mention given. */
  readonly keys: readonly MentionKey[];
  /** Indexes into the mentions given; every mention is in exactly one group; groups in a stable order. */
  readonly groups: readonly { readonly mentions: readonly number[]; readonly reasons: readonly MergeReason[] }[];
  readonly nearMisses: readonly MergeReason[];
}

/** One wrong join of large groups hides most. */
const SURER = 0.25;

/** For a language of which nothing is known: words mean themselves alone. */
const NO_WORDS: MergeWords = { concepts: () => [], occasion: () => null, explain: (reason) => reason };

/**
 * Groups mentions of the same happening; the result doesn't depend on the order of the articles.
 *
 * mentions ─▶ profiles ─▶ candidate pairs ─▶ vetoes, evidence ─▶ groups
 */
export function mergeMentions(
  mentions: readonly DatedMention[],
  wordsOf: (article: ArticleSlug) => MergeWords = () => NO_WORDS,
): MergedMentions {
  const stories = readStories(mentions);
  const keys = mentionKeys(mentions);
  const profiles = profileAll(mentions, keys, wordsOf, stories);
  const judge = judgeBy(profiles, stories);
  const pairs = findCandidates(profiles, stories).map(([a, b]) => ({ a, b, ...judge(a, b) }));
  const compare = (a: number, b: number) => {
    const { veto, score } = judge(a, b);
    return veto === null ? score : null;
  };
  const likely = pairs.filter(({ score, veto, anchored }) => score > 0 && veto === null && anchored);
  const { groups, refused } = groupPairs(profiles.length, likely, compare, SURER);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((member) => [member, at] as const)));
  const inside = Map.groupBy(
    likely.filter(({ a, b }) => groupOf.get(a) === groupOf.get(b)),
    ({ a }) => groupOf.get(a),
  );
  const tell = (pair: Pair) => toReason(pair, profiles, wordsOf);
  return {
    keys,
    groups: groups.map((group, at) => ({
      mentions: group.flatMap((member) => profiles[member]?.index ?? []).sort((a, b) => a - b),
      reasons: (inside.get(at) ?? []).map(tell),
    })),
    nearMisses: nearlyMerged(pairs, refused, profiles).map(tell),
  };
}

/** In the order of keys, which no listing of files can change. */
function profileAll(
  mentions: readonly DatedMention[],
  keys: readonly MentionKey[],
  wordsOf: (article: ArticleSlug) => MergeWords,
  stories: Stories,
): readonly Profile[] {
  const profiles = mentions.map((mention, index) =>
    profileMention(mention, { index, key: keys[index] ?? '' }, wordsOf(mention.article), stories.weigh),
  );
  return profiles.sort((a, b) => (a.key < b.key ? -1 : 1));
}

interface JudgedPair extends Pair {
  readonly anchored: boolean;
  readonly veto: string | null;
}

/** What speaks for and against two mentions, by place in the list. */
function judgeBy(
  profiles: readonly Profile[],
  stories: Stories,
): (a: number, b: number) => Omit<JudgedPair, 'a' | 'b'> {
  const isAnchored = readAnchors(profiles, stories);
  return (a, b) => {
    const [x, y] = [profiles[a], profiles[b]];
    if (!x || !y) throw new Error(`no mention at ${a} or ${b}`);
    return { veto: vetoOf(x, y), ...compareMentions(x, y, stories, isAnchored) };
  };
}

const NEARLY = -0.7;
const MOST_NEAR_MISSES = 200;

/** Pairs a person may want to look at: just short of enough, vetoed against the evidence, or kept apart by their groups. */
function nearlyMerged(
  pairs: readonly JudgedPair[],
  refused: readonly Pair[],
  profiles: readonly Profile[],
): readonly Pair[] {
  const close = pairs
    .filter(({ score, veto, anchored }) => (veto === null && anchored ? score <= 0 && score > NEARLY : score > 0))
    .map((pair) => ({ ...pair, reasons: [...obstacles(pair), ...pair.reasons] }));
  const apart = refused.map((pair) => ({ ...pair, reasons: ['rest-of-group', ...pair.reasons] }));
  const elsewhere = ({ a, b }: Pair) => profiles[a]?.mention.article !== profiles[b]?.mention.article;
  return [...close, ...apart]
    .filter(elsewhere)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .slice(0, MOST_NEAR_MISSES);
}

const obstacles = ({ veto, anchored }: JudgedPair): readonly string[] =>
  veto === null ? (anchored ? [] : ['no-anchor']) : [veto];

function toReason(
  pair: Pair,
  profiles: readonly Profile[],
  wordsOf: (article: ArticleSlug) => MergeWords,
): MergeReason {
  const [a, b] = [profiles[pair.a], profiles[pair.b]];
  const explain = wordsOf(a?.mention.article ?? '').explain;
  return { a: a?.key ?? '', b: b?.key ?? '', score: round(pair.score), reasons: pair.reasons.map(explain) };
}

const round = (score: number): number => Math.round(score * 100) / 100;
