import { fromDayNumber } from '../../calendar/days.ts';
import type { ArticleReading, TimeExpression } from '../../types.ts';
import type { Clue } from './clues.ts';
import type { DaySet, Stretch } from './day-set.ts';

/** How many years after the latest it names an article is taken to have appeared at most, by how many it names. */
const SOON: readonly { readonly named: number; readonly years: number }[] = [
  { named: 3, years: 3 },
  { named: 2, years: 1 },
];
/** Years in which a date falls on the same weekday are five, six or eleven apart. */
const APART_DAYS = 4.5 * 365;

/**
 * Where weekdays leave years far apart, the first of them soon after the latest of several years that the article
 * names as past: “Friday 9 August” beside 1998, 2016 and 2023 is of 2024, not of 2030. `null` where that is no ground.
 */
export function firstFittingYear(
  days: DaySet,
  clues: readonly Clue[],
  { times }: Pick<ArticleReading, 'times'>,
): { readonly stretch: Stretch; readonly clue: Clue } | null {
  const [stretch, next] = days;
  const weekday = clues.find(({ rule }) => rule === 'weekday-date');
  if (!stretch || !next || !weekday || next.first - stretch.first < APART_DAYS) return null;
  const named = [...new Set(clues.flatMap(yearNamed))].sort((a, b) => a - b);
  const latest = named.at(-1) ?? Number.NaN;
  const soon = SOON.find((rule) => named.length >= rule.named)?.years ?? Number.NaN;
  const { year } = fromDayNumber(stretch.first);
  if (!(year - latest <= soon) || times.some((time) => year <= lastOfDecade(time))) return null;
  const details = { words: String(weekday.details.words), named: named.join(', ') };
  return { stretch, clue: { ...weekday, rule: 'first-fitting-year', days: [stretch], settles: [], details } };
}

/** Who writes of “the 1950s” writes after them. */
const lastOfDecade = ({ form }: TimeExpression): number =>
  form.kind === 'calendar' && form.decade !== undefined ? 10 * form.decade + 9 : Number.NEGATIVE_INFINITY;

/** The year of a lower bound. */
function yearNamed({ rule, days }: Clue): readonly number[] {
  const [only] = days;
  const isBound = rule === 'happened-before' && days.length === 1 && only?.last === Infinity;
  return isBound && only && Number.isFinite(only.first) ? [fromDayNumber(only.first).year] : [];
}
