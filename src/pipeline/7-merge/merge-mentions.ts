import type { MergeWords } from '../../language.ts';
import type { ArticleSlug, DatedMention, MentionKey, MergeReason } from '../../types.ts';
import { findCandidates } from './candidates.ts';
import { findCopies } from './copies.ts';
import { groupPairs, type Pair } from './group.ts';
import { type Judge, type Judgement, judgeBy } from './judge.ts';
import { type KnownKeys, mentionKeys } from './mention-key.ts';
import { findNearMisses, NEARLY } from './near-misses.ts';
import { type OwnProfile, profileAlone } from './own-profile.ts';
import type { PairList } from './pair-list.ts';
import { type Profile, profileMention } from './profile.ts';
import { type Reported, readStories, type Stories } from './stories.ts';
import { Terms } from './terms.ts';

/** Mentions that are one happening. */
export interface MergedMentions {
  /** A stable name for each mention given. */
  readonly keys: readonly MentionKey[];
  /** Indexes into the mentions given; every mention is in exactly one group; groups in a stable order. */
  readonly groups: readonly { readonly mentions: readonly number[]; readonly reasons: readonly MergeReason[] }[];
  readonly nearMisses: readonly MergeReason[];
}

/** What one call leaves for the next: of mentions that are the same then, not only equal ones, nothing is worked out again. */
export interface MergeMemory {
  readonly terms: Terms;
  readonly keys: KnownKeys;
  readonly profiles: WeakMap<DatedMention, OwnProfile>;
}

export const newMergeMemory = (): MergeMemory => ({
  terms: new Terms(),
  keys: new WeakMap(),
  profiles: new WeakMap(),
});

/** One wrong join of large groups hides most. */
const SURER = 0.25;

/** For a language of which nothing is known: words mean themselves alone. */
export const NO_WORDS: MergeWords = {
  concepts: () => [],
  occasion: () => null,
  countryOf: () => null,
  outcomes: () => [],
  explain: (reason) => reason,
};

/**
 * Groups mentions of the same happening; the result doesn't depend on the order of the articles.
 *
 * mentions ─▶ without copies ─▶ profiles ─▶ candidate pairs ─▶ vetoes, evidence ─▶ groups ─▶ copies beside originals
 */
export function mergeMentions(
  mentions: readonly DatedMention[],
  wordsOf: (article: ArticleSlug) => MergeWords = () => NO_WORDS,
  reported: Reported = () => null,
  memory?: MergeMemory,
): MergedMentions {
  const keys = mentionKeys(mentions, memory?.keys);
  const copies = findCopies(mentions, keys, reported);
  const stories = readStories(
    mentions.filter((_, at) => copies[at] === null),
    reported,
    memory?.terms ?? new Terms(),
  );
  const profiles = profileOriginals(mentions, keys, copies, wordsOf, stories, memory?.profiles);
  const judge = judgeBy(profiles, stories);
  const pairs = worthKeeping(findCandidates(profiles, stories), judge);
  const likely = pairs.filter(({ score, veto, anchored }) => score > 0 && veto === null && anchored);
  const { groups, refused } = groupPairs(profiles.length, likely, judge.fit, SURER);
  const tell = (pair: Pair, obstacle?: string) => toReason(pair, obstacle, profiles, judge, wordsOf);
  const inside = strongestLinks(likely, groups);
  const copiesOf = Map.groupBy(copies.keys(), (at) => copies[at] ?? at);
  return {
    keys,
    groups: groups.map((group, at) => ({
      mentions: group.flatMap((member) => copiesOf.get(profiles[member]?.index ?? -1) ?? []).sort((a, b) => a - b),
      reasons: (inside.get(at) ?? []).map((pair) => tell(pair)),
    })),
    nearMisses: findNearMisses(pairs, refused, profiles).map((miss) => tell(miss, miss.obstacle)),
  };
}

/** Most candidates have little in common: to keep them all would take more memory than everything else. */
function worthKeeping(candidates: PairList, judge: Judge): readonly (Pair & Judgement)[] {
  const kept: (Pair & Judgement)[] = [];
  candidates.forEach((a, b) => {
    const judgement = judge.judgeAbove(NEARLY, a, b);
    if (judgement) kept.push({ a, b, ...judgement });
  });
  return kept;
}

/** In the order of keys, which no listing of files can change. */
function profileOriginals(
  mentions: readonly DatedMention[],
  keys: readonly MentionKey[],
  copies: readonly (number | null)[],
  wordsOf: (article: ArticleSlug) => MergeWords,
  stories: Stories,
  known?: MergeMemory['profiles'],
): readonly Profile[] {
  const alone = (mention: DatedMention): OwnProfile => {
    const own = known?.get(mention) ?? profileAlone(mention, wordsOf(mention.article), stories.terms);
    known?.set(mention, own);
    return own;
  };
  const profiles = mentions.flatMap((mention, index) =>
    copies[index] === null ? [profileMention(mention, { index, key: keys[index] ?? '' }, alone(mention), stories)] : [],
  );
  return profiles.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** By group: for every member the pair that ties it most strongly, each pair once. */
function strongestLinks(pairs: readonly Pair[], groups: readonly (readonly number[])[]): ReadonlyMap<number, Pair[]> {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((member) => [member, at] as const)));
  const strongest = new Map<number, Pair>();
  for (const pair of pairs.filter(({ a, b }) => groupOf.get(a) === groupOf.get(b)))
    for (const member of [pair.a, pair.b])
      if ((strongest.get(member)?.score ?? 0) < pair.score) strongest.set(member, pair);
  return Map.groupBy(new Set(strongest.values()), ({ a }) => groupOf.get(a) ?? -1);
}

function toReason(
  pair: Pair,
  obstacle: string | undefined,
  profiles: readonly Profile[],
  judge: Judge,
  wordsOf: (article: ArticleSlug) => MergeWords,
): MergeReason {
  const [a, b] = [profiles[pair.a], profiles[pair.b]];
  const clues = judge.reasons(pair.a, pair.b);
  const codes = obstacle ? [obstacle, ...clues.filter((code) => !repeats(code, obstacle))] : clues;
  const explain = wordsOf(a?.mention.article ?? '').explain;
  const score = Math.round(pair.score * 100) / 100;
  return { a: a?.key ?? '', b: b?.key ?? '', score, reasons: codes.map((code) => explain(code)) };
}

/** That dates say little needs no word beside that they don't fit. */
const repeats = (code: string, obstacle: string): boolean =>
  code.startsWith('dates-wide|') && obstacle.startsWith('other-date|');
