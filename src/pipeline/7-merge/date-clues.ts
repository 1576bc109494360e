import { intersect, lengthInDays, overlaps } from '../../calendar/edtf.ts';
import type { Clue } from './evidence.ts';
import type { Profile } from './profile.ts';
import { cosine } from './stories.ts';

const FEW_DAYS = 8;
const FEW_WEEKS = 45;

/** What two dates say: one day is much, a common month little; days apart speak against. */
export function dateClues(a: Profile, b: Profile): readonly Clue[] {
  if (!a.bounds || !b.bounds) return [];
  const date = `${a.mention.date?.edtf}|${b.mention.date?.edtf}`;
  const longer = Math.max(a.days, b.days);
  const common = intersect(a.bounds, b.bounds);
  if (!common)
    return a.mention.status === 'statement'
      ? wideClues(a, b, Infinity, date)
      : [{ weight: -0.5, reason: `dates-wide|${date}` }];
  if (longer === 1) return [{ weight: 2.5, reason: `same-day|${a.mention.date?.edtf}` }];
  if (a.mention.status === 'statement') return wideClues(a, b, longer, date);
  if (longer <= FEW_DAYS) return [{ weight: 1.5, reason: `dates-fit|${date}` }];
  const exact = lengthInDays(common) === longer;
  return [{ weight: longer <= FEW_WEEKS ? 0.7 : exact ? 0.5 : 0.2, reason: `dates-fit|${date}` }];
}

const CLOSE_WORDS = 0.2;

/**
 * A year holds many happenings of a sort. “Launched the music store” in 2003, or on a day of it, is one when
 * both look back at it in the same words, and hardly when they have no word in common.
 */
export function memoryClues(a: Profile, b: Profile): readonly Clue[] {
  if (!a.bounds || !b.bounds || Math.max(a.days, b.days) <= FEW_WEEKS || !overlaps(a.bounds, b.bounds)) return [];
  if (a.mention.time.from !== 'expression' || b.mention.time.from !== 'expression') return [];
  const common = cosine(a.near, b.near);
  if (common === 0) return [{ weight: -1, reason: 'other-words' }];
  const same = a.mention.trigger.lemma === b.mention.trigger.lemma && common > CLOSE_WORDS;
  return same ? [{ weight: 1.2, reason: 'same-memory' }] : [];
}

/** One speaker says much in a week, and most of it on different days. */
function wideClues(a: Profile, b: Profile, longer: number, date: string): readonly Clue[] {
  if (longer <= 2) return [{ weight: 1.5, reason: `dates-fit|${date}` }];
  return [{ weight: a.mention.article === b.mention.article ? -0.5 : -1.7, reason: `dates-wide|${date}` }];
}
