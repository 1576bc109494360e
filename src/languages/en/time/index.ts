import type { Language } from '../../../language.ts';
import { lex } from '../../../pipeline/4-find/lex.ts';
import { indexRules, matchRules, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { TimeExpression } from '../../../types.ts';
import { clockRules } from './clocks.ts';
import { dayRules } from './day-month-year.ts';
import { durationRules } from './durations.ts';
import { holidayRules } from './holidays.ts';
import { classesOf } from './lexicon.ts';
import { monthRules } from './month-year.ts';
import { nearUnitRules } from './near-units.ts';
import { numericRules } from './numeric-date.ts';
import { directionOf, relationOf } from './relations.ts';
import { seasonRules } from './seasons-and-quarters.ts';
import { setRules } from './sets-and-vague.ts';
import { shiftRules } from './shifts.ts';
import { dayNameRules } from './weekdays-and-days.ts';
import { yearRules } from './years.ts';

/** Every way of writing a time; of equally long matches the first listed wins. */
export const timeRules: readonly TimeRule[] = [
  ...dayRules,
  ...numericRules,
  ...holidayRules,
  ...monthRules,
  ...seasonRules,
  ...clockRules,
  ...dayNameRules,
  ...shiftRules,
  ...nearUnitRules,
  ...setRules,
  ...durationRules,
  ...yearRules,
];

const index = indexRules(timeRules);

/** Time expressions of one sentence, from left to right, unresolved. */
export function findTimes(sentence: Parameters<Language['times']>[0]): readonly TimeExpression[] {
  const lexemes = lex(sentence.text, classesOf);
  const found = matchRules(lexemes, index);
  return found.map((time, at) => {
    const start = lexemes[time.first]?.start ?? 0;
    const end = lexemes[time.next - 1]?.end ?? start;
    const relation = relationOf(lexemes, time.first, found[at - 1]);
    return {
      start,
      end,
      sentence: sentence.index,
      text: sentence.text.slice(start, end),
      rule: time.rule,
      type: time.type,
      form: time.form,
      modifier: time.modifier ?? null,
      relation,
      direction: directionOf(lexemes, time, relation),
    };
  });
}
