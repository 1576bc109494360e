import { fromDayNumber } from '../../calendar/days.ts';
import type { Clue } from './clues.ts';
import type { DaySet, Stretch } from './day-set.ts';

/** So soon after the last day or month that the article names with its year. */
const SOON_DAYS = 190;
/** Stretches of yearless days are about a year apart. */
const APART_DAYS = 300;

/**
 * Where days without a year leave a stretch of every year, the one that follows the last happening told with day or
 * month and year: “the jet crashed on December 29, 2024 … raided on January 2” is of 2025. Days of the year of
 * writing need none, so the stretch lies in a later year than what is told with its own. `null` where no such ground is.
 */
export function yearAfterLast(
  days: DaySet,
  clues: readonly Clue[],
): { readonly stretch: Stretch; readonly clue: Clue } | null {
  const [stretch, next] = days;
  if (!stretch || !next || next.first - stretch.first < APART_DAYS) return null;
  const last = lastNamed(clues);
  if (!last || yearOf(stretch.first) <= latestYear(clues)) return null;
  const day = last.days[0]?.first ?? Number.NaN;
  if (!(stretch.first - day <= SOON_DAYS)) return null;
  const details = { words: String(last.details.words) };
  return { stretch, clue: { ...last, rule: 'year-after-last', days: [stretch], settles: [], coarse: true, details } };
}

const yearOf = (day: number): number => fromDayNumber(day).year;

/** The latest happening of a month or day with its year. */
const lastNamed = (clues: readonly Clue[]): Clue | undefined =>
  clues.filter((clue) => isBound(clue) && !clue.coarse).sort((a, b) => startOf(b) - startOf(a))[0];

const latestYear = (clues: readonly Clue[]): number =>
  Math.max(...clues.filter(isBound).map((clue) => yearOf(startOf(clue))));

const startOf = ({ days }: Clue): number => days[0]?.first ?? Number.NEGATIVE_INFINITY;

/** A lower bound: the article appeared after it. */
function isBound({ rule, days }: Clue): boolean {
  const [only] = days;
  return rule === 'happened-before' && days.length === 1 && only?.last === Infinity && Number.isFinite(only.first);
}
