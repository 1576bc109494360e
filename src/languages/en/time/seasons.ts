import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { first, maybe, oneOf, reading, row, when, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { CalendarForm, Season, TimeForm } from '../../../types.ts';
import { nearWord, stretchBefore } from './near-words.ts';
import { nearYear } from './near-year.ts';
import { comma, season, year } from './parts.ts';
import { yearInTwoFigures } from './years.ts';

/** “1987-88”: a winter’s two. */
const secondYear = when(['-', '–'], (lexemes: readonly Lexeme[], index) => {
  const figures = lexemes[index + 1];
  const isYear =
    figures?.kind === 'number' && figures.glued && lexemes[index]?.glued && /^(?:\d{2}){1,2}$/.test(figures.text);
  return isYear ? { next: index + 2, value: null } : null;
});
const yearAfter = reading(
  row(maybe(word('of')), comma, first(year, yearInTwoFigures), maybe(secondYear)),
  ([, , value]) => value,
);

/** “summer 2025”, “the spring of 2014”, “winter of next year”, not “prices will fall next year”. */
export const seasonYear: TimeRule = rule(
  'season-year',
  [maybe(stretchBefore), maybe(word('the')), maybe(word('early', 'late')), season, maybe(yearAfter), maybe(nearYear)],
  ([modifier, article, , which, inYear, near], { lexemes, index, next }) => {
    const isVerb =
      article === null && near !== null && lexemes.slice(index, next).some(({ lower }) => lower === 'fall');
    if (isVerb && !BEFORE_SEASONS.has(lexemes[index - 1]?.lower ?? '') && modifier === null) return null;
    if (inYear !== null) return { type: 'DATE', form: { kind: 'calendar', season: which, year: inYear }, modifier };
    if (near === null) return null;
    const form: TimeForm = { kind: 'within', part: { kind: 'calendar', season: which }, whole: near };
    return { type: 'DATE', form, modifier };
  },
);

/** “last fall”, “this summer”, “the following spring”. */
export const nearSeason: TimeRule = rule(
  'near-season',
  [maybe(stretchBefore), nearWord, oneOf('#season', seasonsAndSeason())],
  ([modifier, near, which]) => {
    if (which === 'season') return null;
    const of: CalendarForm = { kind: 'calendar', season: which };
    return { type: 'DATE', form: { kind: 'relative', of, shift: near.shift, from: near.from }, modifier };
  },
);

function seasonsAndSeason(): ReadonlyMap<string, Season | 'season'> {
  return new Map<string, Season | 'season'>([
    ['spring', 21],
    ['summer', 22],
    ['autumn', 23],
    ['fall', 23],
    ['winter', 24],
  ]);
}

/** Before these “summer” and “the fall” are seasons. */
const BEFORE_SEASONS = new Set([
  'in',
  'during',
  'over',
  'since',
  'by',
  'until',
  'through',
  'throughout',
  'for',
  'before',
  'after',
  'from',
  'till',
  'spent',
]);
const NOT_AFTER = new Set([
  'of',
  'in',
  'from',
  'below',
  'short',
  'back',
  'behind',
  'between',
  'apart',
  'guy',
  'session',
  'sessions',
  'break',
  'recess',
  'term',
  'olympics',
  'games',
  'palace',
  'storm',
  'storms',
  'weather',
  'coat',
  'wheat',
  'solstice',
  'sports',
  'tires',
  'tyres',
]);

/** “over the summer”, “by fall”, “mid-winter”. The “fall of Saigon” and “a spring” hold no date. */
export const bareSeason: TimeRule = rule(
  'season',
  [maybe(stretchBefore), maybe(word('the')), season],
  ([modifier, article, which], { lexemes, index, next }) => {
    const before = lexemes[index - 1]?.lower ?? '';
    const after = lexemes[next];
    const placed = BEFORE_SEASONS.has(before) || (modifier !== null && modifier !== 'approximate');
    const inPlace = after?.lower === 'in' && article !== null && (which === 22 || which === 24);
    if (!placed || (after && NOT_AFTER.has(after.lower) && !inPlace)) return null;
    if (after?.text === '-' || (article === null && after?.kind === 'word' && !isPlain(after.lower))) return null;
    const form: TimeForm = { kind: 'calendar', season: which };
    return { type: 'DATE', form, modifier };
  },
);

/** “in winter conditions” holds no date; “in winter and spring” does. */
function isPlain(after: string): boolean {
  return ['and', 'or', 'to', 'when', 'as', 'but', 'the', 'he', 'she', 'it', 'they', 'at', 'on', 'with', 'for'].includes(
    after,
  );
}

export const seasonRules: readonly TimeRule[] = [seasonYear, nearSeason, bareSeason];
