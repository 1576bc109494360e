import { first, maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { CalendarForm, RelativeForm, TimeForm } from '../../../types.ts';
import { nearUnit } from './near-units.ts';
import { nearYear } from './near-year.ts';
import { ordinal } from './number-words.ts';
import { comma, fullWeekday, monthName, the, year } from './parts.ts';

interface MonthOfYear {
  readonly kind: 'month';
  readonly month: number;
  readonly year: number | RelativeForm | null;
}

type Whole = MonthOfYear | RelativeForm;

const nearMonths: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** “November”, “November 1994”, “November last year”, “next month”. */
const wholeMonth = first(
  reading(
    row(
      monthName,
      maybe(
        first(
          reading(row(comma, maybe(word('of')), year), ([, , value]) => value),
          nearYear,
        ),
      ),
    ),
    ([month, inYear]): Whole => ({ kind: 'month', month, year: inYear }),
  ),
  reading(
    row(word('last', 'this', 'next'), word('month')),
    ([which]): Whole => nearUnit('month', nearMonths[which] ?? 0),
  ),
);

const MOST_IN_MONTH = 5;

/** “the third Thursday in November”, “the last Sunday of May 1994”, “the second Tuesday of next month”. */
const nthOfMonth: TimeRule = rule(
  'nth-weekday',
  [
    the,
    first(
      reading(ordinal, (nth) => (nth <= MOST_IN_MONTH ? nth : null)),
      reading(word('last', 'final'), () => -1),
    ),
    fullWeekday,
    word('of', 'in'),
    wholeMonth,
  ],
  ([, nth, weekday, , whole]) => {
    if (whole.kind === 'relative') return { type: 'DATE', form: within({ kind: 'calendar', weekday, nth }, whole) };
    const day: CalendarForm = { kind: 'calendar', month: whole.month, weekday, nth };
    if (whole.year === null) return { type: 'DATE', form: day };
    return {
      type: 'DATE',
      form: typeof whole.year === 'number' ? { ...day, year: whole.year } : within(day, whole.year),
    };
  },
);

const within = (part: CalendarForm, whole: TimeForm): TimeForm => ({ kind: 'within', part, whole });

export const nthWeekdayRules: readonly TimeRule[] = [nthOfMonth];
