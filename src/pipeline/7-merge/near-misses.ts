import type { Pair } from './group.ts';
import type { Judgement } from './judge.ts';
import type { Profile } from './profile.ts';
import { isBeyondDoubt } from './vetoes.ts';

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
  const elsewhere = ({ a, b }: Pair) => profiles[a]?.mention.article !== profiles[b]?.mention.article;
  const close = pairs.filter((pair) => isClose(pair, profiles[pair.a], profiles[pair.b]) && elsewhere(pair));
  const apart = refused.filter(elsewhere);
  const least = leastOf([...close, ...apart]);
  return [
    ...close.filter(({ score }) => score >= least).map((pair) => ({ ...pair, obstacle: obstacleOf(pair) })),
    ...apart.filter(({ score }) => score >= least).map((pair) => ({ ...pair, obstacle: 'rest-of-group' })),
  ]
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .slice(0, MOST);
}

/** What the last of the best scores at least: of a large archive there are a thousand times as many. */
function leastOf(pairs: readonly Pair[]): number {
  const scores = Float64Array.from(pairs, ({ score }) => score).sort();
  return scores[scores.length - MOST] ?? -Infinity;
}

function isClose({ score, veto, anchored }: Judgement, a: Profile | undefined, b: Profile | undefined): boolean {
  if (!a || !b) return false;
  if (veto === null) return anchored ? score <= 0 && score > NEARLY : score > 0;
  return score > 0 && !isBeyondDoubt(veto, a, b);
}

const obstacleOf = ({ veto, anchored }: Judgement): string | undefined => veto ?? (anchored ? undefined : 'no-anchor');
