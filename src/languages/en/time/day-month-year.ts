import { isDay } from '../../../calendar/days.ts';
import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { CalendarForm, RelativeForm, Weekday } from '../../../types.ts';
import { nearUnit } from './near-units.ts';
import { nearYear } from './near-year.ts';
import { ordinal } from './number-words.ts';
import { comma, dayNumber, fullWeekday, monthName, the, weekdayName, year } from './parts.ts';

const weekdayBefore = maybe(reading(row(weekdayName, comma, maybe(word('the'))), ([weekday]) => weekday));
export const yearAfter = maybe(reading(row(comma, maybe(word('of')), year), ([, , value]) => value));
/** “August 8, 2025”, “Friday, Aug. 8”, “Aug. 8th”. */
export const monthDay: TimeRule = rule(
  'month-day',
  [
    maybe(word('last', 'this', 'next')),
    weekdayBefore,
    monthName,
    maybe(word('the')),
    dayNumber,
    yearAfter,
    maybe(reading(row(comma, nearYear), ([, whole]) => whole)),
  ],
  ([near, weekday, month, , day, inYear, whole], { lexemes, next }) => {
    const reading = lexemes[next]?.text === '%' ? null : dateOf({ weekday, month, day, year: inYear });
    if (whole !== null) return within(reading, whole);
    if (near === null || near === 'this' || reading?.form.kind !== 'calendar' || inYear !== null) return reading;
    const shift = near === 'last' ? -1 : 1;
    return { type: 'DATE', form: { kind: 'relative', of: reading.form, shift, from: 'publication' } };
  },
);

/** “Jan. 31 next year”, “3 June that year”. */
const within = (day: Reading | null, whole: RelativeForm): Reading | null =>
  day?.form.kind === 'calendar' ? { type: 'DATE', form: { kind: 'within', part: day.form, whole } } : day;

const shiftOf = (which: string): number => (which === 'last' ? -1 : which === 'next' ? 1 : 0);

/** “8 August 2025”, “the 8th of August”. */
export const dayMonth: TimeRule = rule(
  'day-month',
  [weekdayBefore, the, dayNumber, maybe(word('of')), monthName, yearAfter, maybe(nearYear)],
  ([weekday, , day, of, month, inYear, whole], { lexemes, index, next }) => {
    const other = isCounted(lexemes[index - 1]?.text) || isAddress(lexemes[next]);
    if (of === null && inYear === null && weekday === null && other) return null;
    const reading = dateOf({ weekday, month, day, year: inYear });
    return whole === null ? reading : within(reading, whole);
  },
);

/** “12 May Street”. */
function isAddress(after: Lexeme | undefined): boolean {
  return /^(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Place|Square|Court|Way|Boulevard)$/.test(after?.text ?? '');
}

/** “$8 March” holds no date. */
function isCounted(before: string | undefined): boolean {
  return before === '$' || before === '€' || before === '£';
}

/** “the 8th”, “on the 30th”, “the night of the 6th”: a day of the month the text is in. */
export const theNth: TimeRule = rule('the-nth', [word('the'), dayNumber], ([, day], { lexemes, index, next }) => {
  const before = lexemes[index - 1]?.lower ?? '';
  const suffix = lexemes[next - 1]?.lower ?? '';
  return /^(?:st|nd|rd|th)$/.test(suffix) &&
    (['on', 'by', 'until', 'since', 'from', 'least'].includes(before) ||
      (before === 'of' && /^(?:morning|afternoon|evening|night|hours)$/.test(lexemes[index - 2]?.lower ?? ''))) &&
    !isOrdinary(lexemes[next])
    ? { type: 'DATE', form: { kind: 'calendar', day } }
    : null;
});

/** “on the 30th floor”, “Tuesday the first rockets fell”. */
function isOrdinary(after: Lexeme | undefined): boolean {
  return after?.kind === 'word' && !BEHIND_ORDINAL.has(after.lower);
}

const BEHIND_ORDINAL = new Set(['when', 'and', 'but', 'he', 'she', 'they', 'the', 'after', 'at', 'with']);

/** “Saturday, the 28th”: of the month that has it so. */
export const weekdayTheNth: TimeRule = rule(
  'weekday-the-nth',
  [fullWeekday, maybe(word(',')), word('the'), ordinal],
  ([weekday, , , day], { lexemes, next }) =>
    day > 31 || isOrdinary(lexemes[next]) ? null : { type: 'DATE', form: { kind: 'calendar', weekday, day } },
);

/** “the 15th of next month”, “the 3rd of this month”. */
export const nthOfMonth: TimeRule = rule(
  'nth-of-month',
  [the, dayNumber, word('of'), word('last', 'this', 'next'), word('month')],
  ([, day, , which]) => within({ type: 'DATE', form: { kind: 'calendar', day } }, nearUnit('month', shiftOf(which))),
);

interface Parts {
  readonly weekday: Weekday | null;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

export function dateOf({ weekday, month, day, year: inYear }: Parts): Reading | null {
  if (!isDay({ year: inYear ?? 2000, month, day })) return null;
  const form: CalendarForm = {
    kind: 'calendar',
    ...(inYear === null ? {} : { year: inYear }),
    month,
    day,
    ...(weekday === null ? {} : { weekday }),
  };
  return { type: 'DATE', form };
}

export const dayRules: readonly TimeRule[] = [monthDay, dayMonth, nthOfMonth, weekdayTheNth, theNth];
