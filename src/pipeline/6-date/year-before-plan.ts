import type { Clue } from './clues.ts';
import type { DaySet, Stretch } from './day-set.ts';

/** A plan for a day told with its year lies at most so far ahead. */
const SOON_DAYS = 190;
/** The year before that weekdays leave is too far from the plan. */
const APART_DAYS = 2 * 365;

/**
 * Where weekdays leave years far apart, the last of them soon before a plan that the article names with its year:
 * “PORT ASTER, April 10 — … on Thursday. The season ends on April 30, 2025” is of 2025. `null` where that is no ground.
 */
export function yearBeforePlan(
  days: DaySet,
  clues: readonly Clue[],
): { readonly stretch: Stretch; readonly clue: Clue } | null {
  const [before, stretch] = days.slice(-2);
  const weekday = clues.find(({ rule }) => rule === 'weekday-date' || rule === 'filed-on-weekday');
  if (!before || !stretch || !weekday || stretch.first - before.last < APART_DAYS) return null;
  const plans = clues.filter(
    ({ rule, coarse, days: [only] }) => rule === 'still-ahead' && !coarse && only?.first === -Infinity,
  );
  const [plan] = plans.filter(({ days: [only] }) => (only?.last ?? Infinity) - stretch.last <= SOON_DAYS);
  if (!plan) return null;
  const details = { words: String(plan.details.words) };
  return { stretch, clue: { ...weekday, rule: 'year-before-plan', days: [stretch], settles: [], details } };
}
