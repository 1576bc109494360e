import { fromDayNumber, weekdayOf } from '../../calendar/days.ts';
import { formatDay } from '../../calendar/edtf.ts';
import type { DateStep, ResolvedDate, TimeExpression } from '../../types.ts';
import type { Clue } from './clues.ts';
import type { SettledDay } from './infer-publications.ts';

/**
 * The day of an expression that helped to infer the publication. Its reasons are the clues themselves,
 * never the publication, which would be a circle.
 */
export function settledDate(expression: TimeExpression, { day, clue, because }: SettledDay): ResolvedDate {
  const edtf = formatDay(day);
  const steps = clue.rule === 'weekday-equation' ? equationSteps(expression, day, clue) : [nameStep(expression, edtf)];
  return {
    edtf,
    granularity: 'day',
    year: 'implied',
    month: steps.length > 1 ? 'implied' : 'certain',
    day: steps.length > 1 ? 'implied' : 'certain',
    steps: [...steps, ...yearSteps(edtf, because)],
    alternatives: [],
  };
}

function nameStep({ text }: TimeExpression, edtf: string): DateStep {
  return { rule: 'day-and-month', words: text, value: `XXXX${edtf.slice(-6)}` };
}

/** “last Friday”, a week ahead of the deadline on “August 8”: August 1, a Friday only in some years. */
function equationSteps(expression: TimeExpression, day: number, clue: Clue): readonly DateStep[] {
  const edtf = formatDay(day);
  if (clue.details.event === expression.text) return [nameStep(expression, edtf)];
  const { year } = fromDayNumber(day);
  return [
    { rule: 'distance-from-event', words: expression.text, value: `XXXX${edtf.slice(-6)}`, details: clue.details },
    { rule: 'weekday-fits-year', value: edtf, details: { weekday: weekdayOf(day), year } },
  ];
}

/** What leaves only this year: each rule once. */
function yearSteps(edtf: string, because: readonly Clue[]): readonly DateStep[] {
  const telling = because.filter(({ rule }) =>
    [
      'lasting-since',
      'shared-event',
      'weekday-equation',
      'near',
      'anniversary',
      'first-fitting-year',
      'year-after-last',
      'year-before-plan',
    ].includes(rule),
  );
  const byRule = new Map(telling.map((clue) => [clue.rule, clue]));
  return [...byRule.values()].map((clue) => ({ rule: `year-by-${clue.rule}`, value: edtf, details: clue.details }));
}
