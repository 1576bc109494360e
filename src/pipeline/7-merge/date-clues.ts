import { intersect, lengthInDays, overlaps } from '../../calendar/edtf.ts';
import { type Clue, isSaid } from './clue.ts';
import type { Profile } from './profile.ts';
import type { Stories } from './stories.ts';
import { haveCommon } from './terms.ts';
import { isOneKind } from './trigger-clues.ts';
import { sharedWeight } from './vector.ts';

const FEW_DAYS = 8;
const FEW_WEEKS = 45;

const SAME_DAY: Clue = { code: 'same-day', weight: 2.5 };
const FIT_CLOSELY: Clue = { code: 'dates-fit', weight: 1.5 };
const FIT_IN_WEEKS: Clue = { code: 'dates-fit', weight: 0.7 };
const FIT_EXACTLY: Clue = { code: 'dates-fit', weight: 0.5 };
const FIT_AT_ALL: Clue = { code: 'dates-fit', weight: 0.2 };
const WIDE: Clue = { code: 'dates-wide', weight: -0.5 };
const WIDE_OF_OTHERS: Clue = { code: 'dates-wide', weight: -1.7 };
const OTHER_WORDS: Clue = { code: 'other-words', weight: -1 };
const SAME_MEMORY: Clue = { code: 'same-memory', weight: 1.2 };

/** What two dates say: one day is much, a common month little; days apart speak against. */
export function dateClue(a: Profile, b: Profile): Clue | null {
  if (!a.bounds || !b.bounds) return null;
  const isStatement = a.mention.status === 'statement';
  if (!overlaps(a.bounds, b.bounds)) return isStatement ? wideClue(a, b, Infinity) : WIDE;
  const longer = Math.max(a.days, b.days);
  if (longer === 1) return SAME_DAY;
  if (isStatement) return wideClue(a, b, longer);
  if (longer <= FEW_DAYS) return FIT_CLOSELY;
  if (longer <= FEW_WEEKS) return FIT_IN_WEEKS;
  const common = intersect(a.bounds, b.bounds);
  return common && lengthInDays(common) === longer ? FIT_EXACTLY : FIT_AT_ALL;
}

const MUCH_ELSE_THAT_DAY: Clue = { code: 'much-else', weight: -0.6 };
const MUCH_ELSE_THEN: Clue = { code: 'much-else', weight: -1.2 };

/** Much happens in a few days: what is told with unrelated words, and with others around them, is hardly one. */
export function otherWordsClue(a: Profile, b: Profile, stories: Stories): Clue | null {
  if (!a.bounds || !b.bounds || isSaid(a, b) || !overlaps(a.bounds, b.bounds)) return null;
  if (haveCommon(a.concepts, b.concepts) || nearness(a, b, stories) > CLOSE_WORDS) return null;
  const isOneDay = Math.max(a.days, b.days) === 1;
  if (!isOneDay) return MUCH_ELSE_THEN;
  return isOneKind(a, b) ? null : MUCH_ELSE_THAT_DAY;
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
  if (common === 0) return OTHER_WORDS;
  return a.mention.trigger.lemma === b.mention.trigger.lemma && common > CLOSE_WORDS ? SAME_MEMORY : null;
}

/** How alike the words next to two triggers are, 0 to 1. */
export function nearness(a: Profile, b: Profile, { words: { weights } }: Stories): number {
  const common = sharedWeight(a.near, b.near, weights);
  return common === 0 ? 0 : common / (a.nearNorm * b.nearNorm);
}

/** One speaker says much in a week, and most of it on different days. */
function wideClue(a: Profile, b: Profile, longer: number): Clue {
  if (longer <= 2) return FIT_CLOSELY;
  return a.article === b.article ? WIDE : WIDE_OF_OTHERS;
}
