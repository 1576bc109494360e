import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { first, maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { CalendarForm } from '../../../types.ts';
import { DOUBTFUL_MONTHS } from './lexicon.ts';
import { nearWord, stretchBefore } from './near-words.ts';
import { nearYear } from './near-year.ts';
import { about, comma, isCapitalised, isShortened, monthName, startsSentence, surelyMonth, year } from './parts.ts';

const ofYear = reading(row(comma, maybe(word('of')), year), ([, , value]) => value);

/** “August 2025”, “early August 2025”, “Aug. of 2025”. */
export const monthYear: TimeRule = rule(
  'month-year',
  [maybe(first(stretchBefore, about)), monthName, ofYear],
  ([modifier, month, inYear]) => ({ type: 'DATE', form: { kind: 'calendar', year: inYear, month }, modifier }),
);

/** “November last year”, “March of this year”, “May that year”. */
export const monthOfYear: TimeRule = rule(
  'month-of-near-year',
  [maybe(stretchBefore), monthName, nearYear],
  ([modifier, month, whole]) => ({
    type: 'DATE',
    form: { kind: 'within', part: { kind: 'calendar', month }, whole },
    modifier,
  }),
);

/** Before these a doubtful “May” or “March” is a month. */
const BEFORE_MONTHS = new Set(
  'in since by until till of from during before after through between early late mid last next this to and'.split(' '),
);

/** “August”, “mid-August”, “in May”; the verb and the name are left alone. */
export const month: TimeRule = rule(
  'month',
  [maybe(stretchBefore), first(surelyMonth, monthName)],
  ([modifier, value], { lexemes, index, next }) => {
    const name = lexemes[next - 1]?.text === '.' ? lexemes[next - 2] : lexemes[next - 1];
    if (!name || !isCapitalised(name)) return null;
    const before = lexemes[index - 1]?.lower ?? '';
    const after = lexemes[next];
    const doubtful = DOUBTFUL_MONTHS.has(name.lower) || isShortened(name.lower);
    if (doubtful && modifier === null && !BEFORE_MONTHS.has(before) && !isMidSentence(lexemes, index)) return null;
    if (after && isNameLike(before, name.lower, after.text)) return null;
    if (modifier !== null && after?.kind === 'number' && /^[0-3]?\d$/.test(after.text)) return null;
    return { type: 'DATE', form: { kind: 'calendar', month: value }, modifier };
  },
);

/** “a May report”, “its March meeting”; “Theresa May” and “the March on Rome” are names. */
function isMidSentence(lexemes: readonly Lexeme[], index: number): boolean {
  const [before, name, after] = [lexemes[index - 1], lexemes[index], lexemes[index + 1]];
  if (!before || !name || isShortened(name.lower) || startsSentence(lexemes, index)) return false;
  const afterName = isCapitalised(before) && !DETERMINERS.has(before.lower);
  if (afterName || before.kind === 'number' || before.lower === 's') return false;
  return !['on', 'for', 'of', 'against', 'to', 'madness'].includes(after?.lower ?? '');
}

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'this',
  'that',
  'each',
  'every',
  'one',
  'another',
]);

const NAMES = new Set(['april', 'june', 'august', 'may']);
const SURELY_TIME = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'during',
  'before',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
]);

/** “April O’Neil”, “June Carter”, “August Wilson”: a person’s name, not a month, unless a preposition says so. */
function isNameLike(before: string, name: string, after: string): boolean {
  return NAMES.has(name) && /^\p{Lu}/u.test(after) && !SURELY_TIME.has(before) && after !== 'I';
}

/** What may stand behind “that March” as a month, but not as a subject. */
const endsPhrase = (next: Lexeme | undefined): boolean =>
  next === undefined || next.kind === 'mark' || BEHIND_MONTHS.has(next.lower);

const BEHIND_MONTHS = new Set('at in by on and but as after before when while for with to from'.split(' '));

/** “last August”, “next March”, “this May”, “the following June”. */
export const nearMonth: TimeRule = rule(
  'near-month',
  [maybe(stretchBefore), nearWord, monthName],
  ([modifier, { said, shift, from }, value], { lexemes, next }) => {
    const name = lexemes[next - 1]?.text === '.' ? lexemes[next - 2] : lexemes[next - 1];
    if (!name || !isCapitalised(name)) return null;
    if (said === 'that' && DOUBTFUL_MONTHS.has(name.lower) && !endsPhrase(lexemes[next])) return null;
    const of: CalendarForm = { kind: 'calendar', month: value };
    return { type: 'DATE', form: { kind: 'relative', of, shift, from }, modifier };
  },
);

export const monthRules: readonly TimeRule[] = [monthOfYear, monthYear, nearMonth, month];
