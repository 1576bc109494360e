import { intersect, lengthInDays, overlaps } from '../../calendar/edtf.ts';
import type { Clue } from './evidence.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { sharedWeight } from './vector.ts';

const FEW_DAYS = 8;
const FEW_WEEKS = 45;

/** What two dates say: one day is much, a common month little; days apart speak against. */
export function dateClue(a: Profile, b: Profile): Clue | null {
  if (!a.bounds || !b.bounds) return null;
  const dates = () => `${a.mention.date?.edtf}|${b.mention.date?.edtf}`;
  const longer = Math.max(a.days, b.days);
  const common = intersect(a.bounds, b.bounds);
  if (!common)
    return a.mention.status === 'statement'
      ? wideClue(a, b, Infinity, dates)
      : { weight: -0.5, code: 'dates-wide', details: dates };
  if (longer === 1) return { weight: 2.5, code: 'same-day', details: () => `${a.mention.date?.edtf}` };
  if (a.mention.status === 'statement') return wideClue(a, b, longer, dates);
  if (longer <= FEW_DAYS) return { weight: 1.5, code: 'dates-fit', details: dates };
  const exact = lengthInDays(common) === longer;
  return { weight: longer <= FEW_WEEKS ? 0.7 : exact ? 0.5 : 0.2, code: 'dates-fit', details: dates };
}

const CLOSE_WORDS = 0.2;

/**
 * A year holds many happenings of a sort. “Launched the music store” in 2003, or on a day of it, is one when
 * both look back at it in the same words, and hardly when they have no word in common.
 */
export function memoryClue(a: Profile, b: Profile, stories: Stories): Clue | null {
  if (!a.bounds || !b.bounds || Math.max(a.days, b.days) <= FEW_WEEKS || !overlaps(a.bounds, b.bounds)) return null;
  if (a.mention.time.from !== 'expression' || b.mention.time.from !== 'expression') return null;
  const common = nearness(a, b, stories);
  if (common === 0) return { weight: -1, code: 'other-words' };
  const same = a.mention.trigger.lemma === b.mention.trigger.lemma && common > CLOSE_WORDS;
  return same ? { weight: 1.2, code: 'same-memory' } : null;
}

/** How alike the words next to two triggers are, 0 to 1. */
export function nearness(a: Profile, b: Profile, { words: { weights } }: Stories): number {
  const common = sharedWeight(a.near, b.near, weights);
  return common === 0 ? 0 : common / (a.nearNorm * b.nearNorm);
}

/** One speaker says much in a week, and most of it on different days. */
function wideClue(a: Profile, b: Profile, longer: number, dates: () => string): Clue {
  if (longer <= 2) return { weight: 1.5, code: 'dates-fit', details: dates };
  const weight = a.mention.article === b.mention.article ? -0.5 : -1.7;
  return { weight, code: 'dates-wide', details: dates };
}
