import { readAnchors } from './anchors.ts';
import { explainClues, findClues, findCluesAbove, weighClues } from './evidence.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { isBeyondDoubt, vetoOf } from './vetoes.ts';

/** What speaks for and against two mentions being one event. */
export interface Judgement {
  /** Above 0: more likely one than two. */
  readonly score: number;
  /** Whether they have enough in common to start from; without that no score joins them. */
  readonly anchored: boolean;
  /** Why they can't be one, whatever the score. */
  readonly veto: string | null;
}

/** Judges mentions by their place in the list. */
export interface Judge {
  /**
   * Where the score is above the least, or above 0 in spite of a veto that a source's mistake may explain; `null` for the
   * many others, of which nobody asks more.
   */
  readonly judgeAbove: (least: number, a: number, b: number) => Judgement | null;
  /** The score alone; `null` for a veto. */
  readonly fit: (a: number, b: number) => number | null;
  /** Codes with details, strongest first: `same-day|2025-08-08`. */
  readonly reasons: (a: number, b: number) => readonly string[];
}

/** A judge who remembers what fits: groups are compared again and again while they grow. Candidates are judged once. */
export function judgeBy(profiles: readonly Profile[], stories: Stories): Judge {
  const isAnchored = readAnchors(profiles, stories);
  const known = new Map<number, number | null>();
  const both = (a: number, b: number): readonly [Profile, Profile] => {
    const [x, y] = [profiles[Math.min(a, b)], profiles[Math.max(a, b)]];
    if (!x || !y) throw new Error(`no mention at ${a} or ${b}`);
    return [x, y];
  };
  const judgeAbove = (least: number, a: number, b: number): Judgement | null => {
    const [x, y] = both(a, b);
    const veto = vetoOf(x, y);
    if (veto !== null && isBeyondDoubt(veto, x, y)) return null;
    const needed = veto === null ? least : Math.max(least, 0);
    const clues = findCluesAbove(needed, x, y, stories);
    if (clues === null) return null;
    const score = weighClues(clues);
    return score > needed ? { score, anchored: isAnchored(x, y, clues), veto } : null;
  };
  const scoreOf = (a: number, b: number): number | null => {
    const [x, y] = both(a, b);
    return vetoOf(x, y) === null ? weighClues(findClues(x, y, stories)) : null;
  };
  return {
    judgeAbove,
    fit: (a, b) => {
      const pair = Math.min(a, b) * profiles.length + Math.max(a, b);
      const before = known.get(pair);
      if (before !== undefined) return before;
      const score = scoreOf(a, b);
      known.set(pair, score);
      return score;
    },
    reasons: (a, b) => explainClues(...both(a, b), stories),
  };
}
