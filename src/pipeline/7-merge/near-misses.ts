import type { DayBounds } from '../../calendar/edtf.ts';
import type { Pair } from './group.ts';
import type { Judgement } from './judge.ts';
import type { Profile } from './profile.ts';

/** A pair that a person may want to look at, with what kept it apart, if it wasn't the score. */
export interface NearMiss extends Pair {
  readonly obstacle: string | undefined;
}

/** Lower scores are no near misses. */
export const NEARLY = -0.7;
const MOST = 200;

/** Pairs of two articles just short of enough, vetoed against the evidence, or kept apart by their groups. */
export function findNearMisses(
  pairs: readonly (Pair & Judgement)[],
  refused: readonly Pair[],
  profiles: readonly Profile[],
): readonly NearMiss[] {
  const close = pairs
    .filter((pair) => isClose(pair, profiles[pair.a], profiles[pair.b]))
    .map((pair) => ({ ...pair, obstacle: obstacleOf(pair) }));
  const apart = refused.map((pair) => ({ ...pair, obstacle: 'rest-of-group' }));
  const elsewhere = ({ a, b }: Pair) => profiles[a]?.mention.article !== profiles[b]?.mention.article;
  return [...close, ...apart]
    .filter(elsewhere)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .slice(0, MOST);
}

function isClose({ score, veto, anchored }: Judgement, a: Profile | undefined, b: Profile | undefined): boolean {
  if (!a || !b) return false;
  if (veto === null) return anchored ? score <= 0 && score > NEARLY : score > 0;
  return score > 0 && isDoubtful(veto, a, b);
}

const FEW_DAYS = 14;

/** Sources mistake a day, a place or a round; two speakers, or a word and a deed, are two without a doubt. */
function isDoubtful(veto: string, a: Profile, b: Profile): boolean {
  if (/^other-(?:sort|speaker)\b/u.test(veto)) return false;
  return !veto.startsWith('other-date') || daysBetween(a.bounds, b.bounds) <= FEW_DAYS;
}

function daysBetween(a: DayBounds | null, b: DayBounds | null): number {
  const gap = (x: DayBounds, y: DayBounds) => (y.first ?? -Infinity) - (x.last ?? Infinity);
  return a && b ? Math.max(0, gap(a, b), gap(b, a)) : Infinity;
}

const obstacleOf = ({ veto, anchored }: Judgement): string | undefined => veto ?? (anchored ? undefined : 'no-anchor');
