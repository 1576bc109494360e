import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { first, maybe, oneOf, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import { durationValue } from './duration-value.ts';
import { WEEKDAY_PLURALS } from './lexicon.ts';
import { count, number, ordinal } from './number-words.ts';
import { dayPart, fullWeekday, isCapitalised, monthName, season, startsSentence, the, unit, units } from './parts.ts';

const once = { least: 1, most: 1 };

function everyReading(value: string, quant: string): Reading {
  return { type: 'SET', form: { kind: 'set', value, quant } };
}

const SEASON_CODES: Readonly<Record<number, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' };

/** “every day”, “each year”, “every Monday”, “every four years”, “every other week”, “each morning”. */
export const every: TimeRule = rule(
  'every',
  [
    first(
      reading(word('every'), () => 'EVERY'),
      reading(word('each'), () => 'EACH'),
    ),
    maybe(word('single', 'other')),
    first(
      reading(fullWeekday, (day) => `XXXX-WXX-${day}`),
      reading(dayPart, (part) => `XXXX-XX-XXT${part}`),
      reading(season, (which) => `XXXX-${SEASON_CODES[which]}`),
      reading(unit, (of) => durationValue(of, once)),
      reading(row(word('few'), units), ([, of]) => durationValue(of, null)),
      reading(monthName, (month) => `XXXX-${String(month).padStart(2, '0')}`),
      reading(row(count, units), ([many, of]) => durationValue(of, many === 'vague' ? null : many)),
    ),
  ],
  ([quant, sort, value]) => everyReading(sort === 'other' ? value.replace(/^P(T?)1/, 'P$12') : value, quant),
);

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['hourly', 'PT1H'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['biannual', 'P6M'],
  ['biennial', 'P2Y'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** “daily”, “annually”; not the “Daily Mail” or “People’s Daily”. */
export const adverb: TimeRule = rule('often', [word(...ADVERBS.keys())], ([name], { lexemes, index }) => {
  const lexeme = lexemes[index];
  const titled = lexeme && isCapitalised(lexeme) && !startsSentence(lexemes, index);
  return titled ? null : everyReading(ADVERBS.get(name) ?? '', 'EVERY');
});

/** “twice a week”, “three times a year”, “once every two years”. */
export const times: TimeRule = rule(
  'times-a',
  [
    first(
      reading(word('once', 'twice', 'thrice'), (said) => ({ once: 1, twice: 2, thrice: 3 })[said] ?? 1),
      reading(row(number, word('times')), ([many]) => many),
      reading(row(word('several', 'many'), word('times')), () => 0),
    ),
    word('a', 'an', 'per', 'each', 'every'),
    unit,
  ],
  ([freq, , of]) => ({
    type: 'SET',
    form: { kind: 'set', value: durationValue(of, once), freq: freq === 0 ? 'X' : `${freq}X` },
  }),
);

const RATE_BEFORE = new Set(
  'times percent % pct dollars people barrels tons tonnes million billion thousand hundred cents pounds euros hours days months weeks'.split(
    ' ',
  ),
);

/** “$40 a barrel” no; “$3 million a year”, “8 hours a day”, “per month”. */
export const rate: TimeRule = rule('rate', [word('a', 'an', 'per'), unit], ([how, of], { lexemes, index, next }) => {
  if (of === 'second' || of === 'quarter' || of === 'minute' || of === 'century') return null;
  const counted = isCountedBefore(lexemes, index) && !COUNTED_FROM.has(lexemes[next]?.lower ?? '');
  return how === 'per' || counted ? { type: 'SET', form: { kind: 'set', value: durationValue(of, once) } } : null;
});

/** “30 jobs a week before the vote”: a length up to something. */
const COUNTED_FROM = new Set(['before', 'after', 'ahead', 'prior', 'into', 'since', 'or']);
const NOUN_REACH = 3;

/** “12%”, “$3 million”, “200,000 cars”, “500 new homes”: something a rate counts. */
function isCountedBefore(lexemes: readonly Lexeme[], index: number): boolean {
  const noun = lexemes[index - 1];
  if (noun === undefined) return false;
  if (RATE_BEFORE.has(noun.lower) || noun.kind === 'number') return true;
  if (noun.kind !== 'word' || !/[a-z]{2}s$/.test(noun.text)) return false;
  for (let at = index - 2; at >= Math.max(0, index - 1 - NOUN_REACH); at -= 1) {
    if (lexemes[at]?.kind === 'number') return true;
    if (lexemes[at]?.kind !== 'word' || JOINTS.has(lexemes[at]?.lower ?? '')) return false;
  }
  return false;
}

/** Words that part a number from a noun. */
const JOINTS = new Set('of in on at for to from with by and or as that were was are is has had have'.split(' '));

/** “Mondays”, “Friday nights”. */
export const weekdays: TimeRule = rule(
  'weekdays',
  [
    first(
      oneOf('#weekdays', WEEKDAY_PLURALS),
      reading(row(fullWeekday, word('nights', 'mornings', 'evenings', 'afternoons')), ([day]) => day),
    ),
  ],
  ([day]) => ({ type: 'SET', form: { kind: 'set', value: `XXXX-WXX-${day}` } }),
);

/** “The road is shut on weekends.” */
export const weekends: TimeRule = rule('weekends', [word('weekends')], (_, { lexemes, index }) =>
  /^(?:on|at)$/.test(lexemes[index - 1]?.lower ?? '')
    ? { type: 'SET', form: { kind: 'set', value: 'XXXX-WXX-WE' } }
    : null,
);

/** “the second Tuesday of each month”, “the last Friday of every month”. */
export const nthOfEach: TimeRule = rule(
  'nth-of-each',
  [the, first(ordinal, word('last', 'final')), fullWeekday, word('of', 'in'), word('each', 'every'), word('month')],
  ([, , day]) => everyReading(`XXXX-WXX-${day}`, 'EACH'),
);

export const setRules: readonly TimeRule[] = [nthOfEach, every, times, rate, weekdays, weekends, adverb];
