import { isDay, toDayNumber, weekdayOf } from '../../calendar/days.ts';
import type { ArticleReading, CalendarForm, Mention, TimeExpression } from '../../types.ts';
import { type DaySet, unite } from './day-set.ts';

/** One reason that narrows when an article appeared. */
export interface Clue {
  /** Permanent name: `happened-before`, `still-ahead`, `weekday-equation`, `lasting-since`, … */
  readonly rule: string;
  /** Index of the sentence it rests on. */
  readonly sentence: number;
  /** Days on which the article can have appeared, as far as this clue knows. */
  readonly days: DaySet;
  /** Too coarse to be reported alone: “since 2014” makes no publication date. */
  readonly coarse: boolean;
  /** Expressions whose year it settles together with the publication's: index → the day in each year. */
  readonly settles: readonly Settled[];
  readonly details: Readonly<Record<string, string | number>>;
}

/** A time expression that the same reasoning dates. */
export interface Settled {
  readonly expression: number;
  /** Day numbers it can mean, one for each year. */
  readonly days: readonly number[];
}

/** Years a yearless date is tried in; bounds the work, and no newspaper is older. */
export const FIRST_YEAR = 1850;
export const LAST_YEAR = 2150;

/** A date without a year is taken from within half a year of the publication: measured, 93.8 % right. */
export const HALF_A_YEAR_DAYS = 183;

/** Where the text puts a time: before its writing, after it, or doesn't say. */
export type Outlook = 'behind' | 'ahead' | null;

/** A deadline or a plan looks ahead and a report looks back; else tight cues of the clause decide. */
export function outlookOf(mention: Mention, expression: TimeExpression): Outlook {
  const { status, negated, time, trigger, kind } = mention;
  if (status === 'deadline') return negated ? null : 'ahead';
  if (status === 'scheduled' || status === 'proposed') {
    const ahead = time.from === 'expression' && time.ahead === true && !negated;
    return ahead && !isBareYear(expression) ? 'ahead' : null;
  }
  if (expression.direction === 'future') return status === 'occurred' && !trigger.noun ? 'behind' : null;
  if (trigger.noun && kind === 'other') return null;
  if (expression.direction === 'past') return 'behind';
  return status === 'ongoing' && expression.relation === 'until' ? null : 'behind';
}

/** “You have to go back to 2006”: a year alone is named for too much. */
function isBareYear({ form }: TimeExpression): boolean {
  return form.kind === 'calendar' && form.year !== undefined && form.month === undefined;
}

/** Every day from `FIRST_YEAR` to `LAST_YEAR` that a month and day (and weekday) without a year can mean. */
export function daysOfYears({ month, day, weekday }: YearlessDay): readonly number[] {
  const days: number[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    if (!isDay({ year, month, day })) continue;
    const number = toDayNumber({ year, month, day });
    if (weekday === undefined || weekdayOf(number) === weekday) days.push(number);
  }
  return days;
}

/** Publication days when a yearless day lies before, ahead, or either. */
export function daysAround(days: readonly number[], outlook: Outlook, atLeast = 0): DaySet {
  const before = outlook === 'behind' ? -atLeast : HALF_A_YEAR_DAYS;
  const after = outlook === 'ahead' ? -atLeast : HALF_A_YEAR_DAYS;
  return unite(days.map((day) => ({ first: day - before, last: day + after })));
}

/** The mention's own time expression with its index; `null` when it has none. */
export function expressionOf(
  reading: ArticleReading,
  mention: Mention,
): { readonly index: number; readonly expression: TimeExpression } | null {
  if (mention.time.from !== 'expression') return null;
  const expression = reading.times[mention.time.expression];
  return expression ? { index: mention.time.expression, expression } : null;
}

/** A calendar form with month and day and no year. */
export type YearlessDay = CalendarForm & { readonly month: number; readonly day: number };

export function isYearlessDay(form: TimeExpression['form']): form is YearlessDay {
  return form.kind === 'calendar' && form.year === undefined && form.month !== undefined && form.day !== undefined;
}

/** The weekday of “Thursday” and of “late on Thursday”, 1 for Monday; `null` for what names more, or less. */
export function bareWeekdayOf({ form }: TimeExpression): number | null {
  const day = form.kind === 'clock' ? form.of : form;
  if (day?.kind !== 'calendar' || day.month !== undefined || day.day !== undefined) return null;
  return day.weekday ?? null;
}
