/** Two profiles, by place in the list, and what speaks for them being one event. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Above 0: more likely one than two. */
  readonly score: number;
}

export interface Grouping {
  /** Members ascending; groups by first member. */
  readonly groups: readonly (readonly number[])[];
  /** Pairs that would have merged but for the rest of their groups. */
  readonly refused: readonly Pair[];
}

/** Members of a group that are compared with another group; more would cost more and say no more. */
const SPOKESMEN = 12;

/**
 * Joins the likeliest pairs first, and a pair's groups only when all of both fit together: no A–C by way of B.
 * `compare` gives `null` for a veto. The larger the groups, the more must speak for it, by `surer`. The result
 * depends on the pairs' scores and places alone.
 */
export function groupPairs(
  count: number,
  pairs: readonly Pair[],
  compare: (a: number, b: number) => number | null,
  surer = 0,
): Grouping {
  const groups: number[][] = Array.from({ length: count }, (_, at) => [at]);
  const refused: Pair[] = [];
  const unfit = new Set<string>();
  for (const pair of [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [left, right] = [groups[pair.a], groups[pair.b]];
    if (!left || !right || left === right) continue;
    // Groups only grow, so first members and sizes tell whether these two were compared before.
    const both = `${left[0]} ${left.length} ${right[0]} ${right.length}`;
    if (!unfit.has(both) && fitTogether(left, right, compare, surer)) join(groups, left, right);
    else {
      unfit.add(both);
      refused.push(pair);
    }
  }
  const distinct = [...new Set(groups)].map((group) => group.sort((a, b) => a - b));
  return { groups: distinct, refused: refused.filter(({ a, b }) => groups[a] !== groups[b]) };
}

function join(groups: number[][], left: number[], right: number[]): void {
  const [large, small] = left.length >= right.length ? [left, right] : [right, left];
  for (const member of small) {
    large.push(member);
    groups[member] = large;
  }
}

/** No veto between any two, and on the whole more for it than against. */
function fitTogether(
  left: readonly number[],
  right: readonly number[],
  compare: (a: number, b: number) => number | null,
  surer: number,
): boolean {
  let sum = 0;
  let compared = 0;
  for (const a of left.slice(0, SPOKESMEN))
    for (const b of right.slice(0, SPOKESMEN)) {
      const score = compare(a, b);
      if (score === null) return false;
      sum += score;
      compared += 1;
    }
  return sum / compared > surer * Math.log2(left.length * right.length);
}
