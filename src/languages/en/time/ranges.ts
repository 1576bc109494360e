import { maybe, numeral, type Pattern, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type PartReading, type Reading, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import { EARLIEST_BARE } from './bare-years.ts';
import { dateOf, yearAfter } from './day-month-year.ts';
import { dayNumber, monthName, year } from './parts.ts';

const to = word('-', '‑', '–', '—', 'to', 'through', 'until', 'and', '/');

function rangeOf(
  start: Reading | null,
  end: Reading | null,
  places: readonly [number, number, number, number],
): Reading | null {
  if (!start || !end) return null;
  const [first, next, second, last] = places;
  const parts: readonly PartReading[] = [
    { type: 'DATE', form: start.form, first, next },
    { type: 'DATE', form: end.form, first: second, next: last },
  ];
  return { type: 'DATE', form: { kind: 'range', start: start.form, end: end.form }, parts };
}

/** “Aug. 3–8”, “August 3 to 8, 2025”, “May 6 and 7”. */
export const monthDays: TimeRule = rule(
  'month-days',
  [monthName, dayNumber, to, dayNumber, yearAfter],
  ([month, from, , last, inYear], { index, next, places }) => {
    if (from >= last) return null;
    const day = (number: number) => dateOf({ weekday: null, month, day: number, year: inYear });
    return rangeOf(day(from), day(last), [index, places[2] ?? next, places[3] ?? next, next]);
  },
);

/** “3–8 August 2025”, “between 3 and 8 August”. */
export const daysMonth: TimeRule = rule(
  'days-month',
  [maybe(word('the')), dayNumber, to, maybe(word('the')), dayNumber, maybe(word('of')), monthName, yearAfter],
  ([, from, , , last, , month, inYear], { index, next, places }) => {
    if (from >= last) return null;
    const day = (number: number) => dateOf({ weekday: null, month, day: number, year: inYear });
    return rangeOf(day(from), day(last), [index, places[2] ?? next, places[4] ?? next, next]);
  },
);

/** The end of “2014–2016” or “2014-16”. */
const endYear: Pattern<string> = numeral([2, 4], (lexemes, index) => {
  const lexeme = lexemes[index];
  const after = lexemes[index + 1];
  const whole = lexeme?.kind === 'number' && (lexeme.text.length === 4 || (lexeme.text.length === 2 && lexeme.glued));
  const bound = after?.glued && (after.kind === 'word' || after.text === '-' || after.text === '%');
  return whole && !bound ? { next: index + 1, value: lexeme.text } : null;
});

const COUNTED_BEFORE = new Set(['$', '€', '£', '-', '.', 'pages', 'pp', 'p', 'page', ':']);

/** “2014–2016”, “2021-22”, “2014 to 2016”, “fiscal year 2021-22”. */
export const yearToYear: TimeRule = rule(
  'year-to-year',
  [
    maybe(row(word('fiscal', 'financial'), maybe(word('year')))),
    year,
    word('-', '‑', '–', '/', 'to', 'through'),
    endYear,
  ],
  ([, from, joint, text], { lexemes, index, next, places }) => {
    const last = text.length === 4 ? Number(text) : Math.floor(from / 100) * 100 + Number(text);
    const before = lexemes[index - 1]?.lower ?? '';
    if (last <= from || last - from > 200 || from < EARLIEST_BARE || COUNTED_BEFORE.has(before)) return null;
    if (joint === 'to' && before !== 'from' && before !== '(') return null;
    const yearOf = (value: number): Reading => ({ type: 'DATE', form: { kind: 'calendar', year: value } });
    return rangeOf(yearOf(from), yearOf(last), [places[1] ?? index, places[2] ?? next, places[3] ?? next, next]);
  },
);

export const rangeRules: readonly TimeRule[] = [monthDays, daysMonth, yearToYear];
