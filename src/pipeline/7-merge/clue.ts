import type { Profile } from './profile.ts';

/** One thing that speaks for (above 0) or against two mentions being one event. */
export interface Clue {
  readonly weight: number;
  /** `same-day`; what it says besides is asked of few pairs only: most that are compared turn out to be two events. */
  readonly code: string;
}

/** A sentence has nothing in common with itself that says more. */
export const inOneSentence = (a: Profile, b: Profile): boolean =>
  a.article === b.article && a.mention.sentence === b.mention.sentence;

/** Whether one of two tells what somebody said. */
export const isSaid = ({ mention: a }: Profile, { mention: b }: Profile): boolean =>
  a.status === 'statement' || b.status === 'statement';
