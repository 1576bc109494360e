import { first, maybe, reading, row, when, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import { isYear } from './bare-years.ts';
import { stretchBefore } from './near-words.ts';
import { about, the, year } from './parts.ts';

/** “in 2025”, “the 2022 talks”, “early 2023”, “(2014)”. */
export const bareYear: TimeRule = rule(
  'year',
  [maybe(first(stretchBefore, about)), year],
  ([modifier, value], context) =>
    isYear(modifier, value, context) ? { type: 'DATE', form: { kind: 'calendar', year: value }, modifier } : null,
);

/** “the year 2025”, “fiscal 2025”, “fiscal year 2025”. */
export const namedYear: TimeRule = rule(
  'named-year',
  [maybe(stretchBefore), the, maybe(word('fiscal', 'calendar')), maybe(word('year')), year],
  ([modifier, , sort, named, value]) =>
    sort === null && named === null
      ? null
      : {
          type: 'DATE',
          form: { kind: 'calendar', year: value, ...(sort === 'fiscal' ? { fiscal: true } : {}) },
          modifier,
        },
);

/** Wars that name a stretch of history: from general knowledge. */
const ERAS: ReadonlyMap<string, string> = new Map([
  ['i', '1914/1918'],
  ['one', '1914/1918'],
  ['ii', '1939/1945'],
  ['two', '1939/1945'],
]);

/** “World War II”, “World War Two”. */
export const worldWar: TimeRule = rule(
  'world-war',
  [word('world'), word('war'), word(...ERAS.keys())],
  ([, , which], { lexemes, index }) => {
    const named = lexemes[index]?.text === 'World' && lexemes[index + 1]?.text === 'War';
    return named ? { type: 'DATE', form: { kind: 'era', edtf: ERAS.get(which) ?? '' } } : null;
  },
);

/** “FY2024”, “FY 2024”. */
export const fiscalYear: TimeRule = rule('fiscal-year', [word('fy'), year], ([, value], { lexemes, index }) =>
  lexemes[index]?.text === 'FY' ? { type: 'DATE', form: { kind: 'calendar', year: value, fiscal: true } } : null,
);

/** “’89”. */
export const yearInTwoFigures = reading(
  row(
    word("'", '’', '‘'),
    when(['#number'], (lexemes, index) => {
      const lexeme = lexemes[index];
      const ends = !(lexemes[index + 1]?.glued && lexemes[index + 1]?.kind !== 'mark');
      return lexeme?.kind === 'number' && lexeme.glued && lexeme.text.length === 2 && ends
        ? { next: index + 1, value: Number(lexeme.text) }
        : null;
    }),
  ),
  ([, value]) => (value < 30 ? 2000 + value : 1900 + value),
);

const BEFORE_SHORT_YEARS = new Set([
  'in',
  'of',
  'since',
  'by',
  'until',
  'from',
  'fiscal',
  'spring',
  'summer',
  'fall',
  'winter',
  'to',
  'early',
  'late',
]);

/** “in ’89”, “the class of ’68”. */
export const shortYear: TimeRule = rule('short-year', [yearInTwoFigures], ([value], { lexemes, index }) =>
  BEFORE_SHORT_YEARS.has(lexemes[index - 1]?.lower ?? '')
    ? { type: 'DATE', form: { kind: 'calendar', year: value } }
    : null,
);

export const yearRules: readonly TimeRule[] = [shortYear, fiscalYear, namedYear, bareYear, worldWar];
