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
  const steps = ownSteps(expression, day, clue);
  const isNamed = steps.some(({ rule }) => rule === NAMED);
  const reasons = clue.rule === 'shared-event' ? [...because, clue] : because;
  return {
    edtf,
    granularity: 'day',
    year: 'implied',
    month: isNamed ? 'certain' : 'implied',
    day: isNamed ? 'certain' : 'implied',
    steps: [...steps, ...yearSteps(edtf, reasons)],
    alternatives: [],
  };
}

function ownSteps(expression: TimeExpression, day: number, clue: Clue): readonly DateStep[] {
  const [edtf, words] = [formatDay(day), expression.text];
  if (clue.rule === 'weekday-equation') return equationSteps(expression, day, clue);
  // “on Tuesday”: neither a month nor a day of it is named.
  if (clue.rule === 'shared-weekday') return [{ rule: clue.rule, words, value: edtf, details: clue.details }];
  return [nameStep(expression, edtf)];
}

const NAMED = 'day-and-month';

function nameStep({ text }: TimeExpression, edtf: string): DateStep {
  return { rule: NAMED, words: text, value: `XXXX${edtf.slice(-6)}` };
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
