import { readAnchors } from './anchors.ts';
import { explainClues, findClues, weighClues } from './evidence.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { vetoOf } from './vetoes.ts';

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
  readonly judge: (a: number, b: number) => Judgement;
  /** The score alone; `null` for a veto. */
  readonly fit: (a: number, b: number) => number | null;
  /** Codes with details, strongest first: `same-day|2025-08-08`. */
  readonly reasons: (a: number, b: number) => readonly string[];
}

/** A judge who remembers: groups are compared again and again while they grow. */
export function judgeBy(profiles: readonly Profile[], stories: Stories): Judge {
  const isAnchored = readAnchors(profiles, stories);
  const known = new Map<number, Judgement>();
  const both = (a: number, b: number): readonly [Profile, Profile] => {
    const [x, y] = [profiles[Math.min(a, b)], profiles[Math.max(a, b)]];
    if (!x || !y) throw new Error(`no mention at ${a} or ${b}`);
    return [x, y];
  };
  const judge = (a: number, b: number): Judgement => {
    const pair = Math.min(a, b) * profiles.length + Math.max(a, b);
    const before = known.get(pair);
    if (before) return before;
    const [x, y] = both(a, b);
    const clues = findClues(x, y, stories);
    const judgement = { score: weighClues(clues), anchored: isAnchored(x, y, clues), veto: vetoOf(x, y) };
    known.set(pair, judgement);
    return judgement;
  };
  return {
    judge,
    fit: (a, b) => {
      const { veto, score } = judge(a, b);
      return veto === null ? score : null;
    },
    reasons: (a, b) => explainClues(findClues(...both(a, b), stories)),
  };
}
