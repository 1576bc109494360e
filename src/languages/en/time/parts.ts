import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import {
  first,
  glue,
  maybe,
  numeral,
  oneOf,
  type Pattern,
  reading,
  remembered,
  row,
  when,
  word,
} from '../../../pipeline/4-find/patterns.ts';
import type { TimeModifier } from '../../../types.ts';
import {
  DAY_PARTS,
  DOUBTFUL_MONTHS,
  FULL_WEEKDAYS,
  MONTHS,
  SEASONS,
  UNIT_PLURALS,
  UNITS,
  WEEKDAYS,
} from './lexicon.ts';
import { ordinal } from './number-words.ts';
import { spokenYear } from './spoken-years.ts';

/** A full stop that belongs to an abbreviation. */
export const dot = maybe(glue('.'));
export const comma = maybe(word(','));
export const hyphen = word('-', '‑', '–');
/** “year’s”. */
export const possessive = row(glue("'", '’'), glue('s'));
export const the = maybe(word('the'));

/** A month’s name, with the full stop of an abbreviation. */
export const monthName: Pattern<number> = remembered(
  when(['#month'], (lexemes, index) => {
    const lexeme = lexemes[index];
    const month = MONTHS.get(lexeme?.lower ?? '');
    if (!lexeme || month === undefined || isVerb(lexeme, lexemes[index + 1])) return null;
    const mark = lexemes[index + 1];
    const isFull = !isShortened(lexeme.lower);
    const abbreviated = mark?.text === '.' && mark.glued && (!isFull || isDayOfMay(lexeme, lexemes[index + 2]));
    return { next: index + (abbreviated ? 2 : 1), value: month };
  }),
);

/** “May. 3, 2013”. */
const isDayOfMay = ({ text }: Lexeme, day: Lexeme | undefined): boolean =>
  text === 'May' && /^\d\d?$/.test(day?.text ?? '');

/** “may second the motion”, “march 3 miles”: in small letters a month only before a lone number. */
function isVerb({ text }: Lexeme, after: Lexeme | undefined): boolean {
  return (text === 'may' || text === 'march') && after?.kind === 'word';
}

/** “Aug” and “Sept”, not “May”, “June”, “July”. */
export function isShortened(lower: string): boolean {
  return lower.length <= 4 && lower !== 'may' && lower !== 'june' && lower !== 'july';
}

export const weekdayName = first(
  reading(row(when(['#weekday'], shortWeekday), dot), ([weekday]) => weekday),
  oneOf('#weekday', WEEKDAYS),
);

export const fullWeekday = oneOf('#weekday', FULL_WEEKDAYS);
export const season = oneOf('#season', SEASONS);
export const dayPart = oneOf('#part', DAY_PARTS);
export const unit = oneOf('#unit', UNITS);
/** “morning”, “early-evening”: the part of a day that is named after it. */
export const dayPartAfter = reading(
  row(maybe(word('early', 'late', 'mid')), maybe(word('-')), dayPart),
  ([, , part]) => part,
);
export const pluralUnit = oneOf('#units', UNIT_PLURALS);
export const units = first(pluralUnit, oneOf('#unit', UNITS));

/** A month whose name can't be another word here: capitalised, and not a bare “May” or “March”. */
export const surelyMonth: Pattern<number> = when(['#month'], (lexemes, index) => {
  const lexeme = lexemes[index];
  const month = MONTHS.get(lexeme?.lower ?? '');
  if (!lexeme || month === undefined || !isCapitalised(lexeme)) return null;
  if (DOUBTFUL_MONTHS.has(lexeme.lower)) return null;
  const abbreviated = isShortened(lexeme.lower) && lexemes[index + 1]?.text === '.' && lexemes[index + 1]?.glued;
  if (lexeme.lower.length <= 4 && !abbreviated && !['june', 'july'].includes(lexeme.lower)) return null;
  return { next: index + (abbreviated ? 2 : 1), value: month };
});

const SENTENCE_ENDS = new Set(['.', '!', '?', ':', '“', '"', '‘', '”', '—', '•']);

/** A lexeme whose capital may be its sentence’s. */
export function startsSentence(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1];
  return before === undefined || SENTENCE_ENDS.has(before.text);
}

export function isCapitalised({ text }: Lexeme): boolean {
  return /^\p{Lu}/u.test(text);
}

/** A day of a month: `8`, `8th`, `the eighth`. */
export const dayNumber: Pattern<number> = first(
  reading(ordinal, inMonth),
  numeral([1, 2], (lexemes, index) => {
    const lexeme = lexemes[index];
    const after = lexemes[index + 1];
    const value = Number(lexeme?.text);
    const fraction = after?.glued && (after.kind === 'word' || after.text === '%' || isDecimal(lexemes, index + 1));
    return lexeme?.kind === 'number' && lexeme.text.length <= 2 && !fraction && inMonth(value) !== null
      ? { next: index + 1, value }
      : null;
  }),
);

function inMonth(value: number): number | null {
  return Number.isInteger(value) && value >= 1 && value <= 31 ? value : null;
}

function isDecimal(lexemes: readonly Lexeme[], index: number): boolean {
  const mark = lexemes[index]?.text;
  const after = lexemes[index + 1];
  return (mark === '.' || mark === ',' || mark === ':') && after?.kind === 'number' && after.glued;
}

/** A year in four digits that nothing else is written onto. */
const writtenYear: Pattern<number> = numeral([4], (lexemes, index) => {
  const lexeme = lexemes[index];
  const after = lexemes[index + 1];
  const value = Number(lexeme?.text);
  if (lexeme?.kind !== 'number' || lexeme.text.length !== 4 || value < 1000 || value > 2999) return null;
  const glued =
    after?.glued && (after.kind === 'word' || ['%', '/', '°'].includes(after.text) || isDecimal(lexemes, index + 1));
  return glued ? null : { next: index + 1, value };
});

export const year: Pattern<number> = first(writtenYear, spokenYear);

/** “about”, “around”: not to be taken to the day. */
export const about: Pattern<TimeModifier> = reading(
  word('about', 'around', 'approximately', 'roughly', 'nearly', 'almost', 'circa', 'some'),
  (): TimeModifier => 'approximate',
);

function shortWeekday(lexemes: readonly Lexeme[], index: number) {
  const lower = lexemes[index]?.lower ?? '';
  const weekday = lower.length <= 5 ? WEEKDAYS.get(lower) : undefined;
  return weekday === undefined ? null : { next: index + 1, value: weekday };
}
