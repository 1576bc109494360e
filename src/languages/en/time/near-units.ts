import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { first, maybe, oneOf, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { RelativeForm, TimeForm, TimeUnit } from '../../../types.ts';
import { durationValue } from './duration-value.ts';
import { MONTHS, WEEKDAYS } from './lexicon.ts';
import { nearWord, stretchBefore } from './near-words.ts';
import { hyphen, possessive, unit } from './parts.ts';

export const nearUnit = (of: TimeUnit, shift: number, from: RelativeForm['from'] = 'publication'): RelativeForm => ({
  kind: 'relative',
  of: { kind: 'unit', unit: of },
  shift,
  from,
});

/** After these “the next year” is a length, not a year. */
const LENGTH_BEFORE = new Set([
  'over',
  'within',
  'during',
  'in',
  'for',
  'throughout',
  'of',
  'spent',
  'spend',
  'spending',
]);

/** “last week”, “early this year”, “the following day”, “later that month”. */
export const nearUnitRule: TimeRule = rule(
  'near-unit',
  [
    maybe(stretchBefore),
    nearWord,
    maybe(word('calendar', 'fiscal', 'financial', 'school')),
    unit,
    maybe(row(word('and'), word('a'), word('half'))),
  ],
  ([modifier, near, , of, half], { lexemes, index, next }) => {
    if (of === 'second' || of === 'minute' || of === 'hour' || lexemes[next]?.text === '-') return null;
    if (half !== null) return modifier === null && near.shift !== 0 ? stretchOf(of, near.shift, 1.5) : null;
    if (modifier === null && isLength(near.said, lexemes[index - 1]?.lower ?? '', of)) return stretchOf(of, near.shift);
    return { type: 'DATE', form: nearUnit(of, near.shift, near.from), modifier };
  },
);

function isLength(said: string, before: string, of: TimeUnit): boolean {
  if (said === 'the past' || said === 'this past' || said === 'past') return of !== 'weekend';
  if (said === 'the last' || said === 'the next' || said === 'the coming')
    return LENGTH_BEFORE.has(before) && before !== 'of' && of !== 'weekend' && of !== 'quarter';
  return false;
}

/** “the past week”, “the past year and a half”: a length that ends with the publication. */
export function stretchOf(
  of: TimeUnit,
  shift: number,
  many = 1,
): { readonly type: 'DURATION'; readonly form: TimeForm } {
  const count = { least: many, most: many };
  const anchor = shift < 0 ? 'past' : 'future';
  return {
    type: 'DURATION',
    form: { kind: 'duration', value: durationValue(of, count), unit: of, count, anchor, from: 'publication' },
  };
}

/** Before these “the year” is the one the text speaks of. */
const BEFORE_THE_UNIT = new Set(['for', 'during', 'in', 'of', 'throughout', 'over', 'until', 'by', 'to', 'from']);

/** “for the year”, “during the quarter”, “the end of the month”, “earlier in the week”. */
export const theUnit: TimeRule = rule(
  'the-unit',
  [maybe(stretchBefore), word('the'), maybe(word('calendar', 'fiscal', 'financial')), oneOf('#unit', BARE_UNITS())],
  ([modifier, , , of], { lexemes, index, next }) => {
    const before = lexemes[index - 1]?.lower ?? '';
    if (modifier === null && (!BEFORE_THE_UNIT.has(before) || (of === 'year' && isTold(before, lexemes[next]))))
      return null;
    if (isQualified(lexemes[next], lexemes[next + 1]) || (modifier === null && before === 'of' && of !== 'year'))
      return null;
    return { type: 'DATE', form: nearUnit(of, 0, 'text'), modifier };
  },
);

function BARE_UNITS(): ReadonlyMap<string, TimeUnit> {
  return new Map<string, TimeUnit>([
    ['week', 'week'],
    ['weekend', 'weekend'],
    ['month', 'month'],
    ['quarter', 'quarter'],
    ['year', 'year'],
    ['decade', 'decade'],
    ['century', 'century'],
  ]);
}

/** “the year of the flood”, “the week before the vote”, “the month-long siege”; not “over the weekend before turning north”. */
function isQualified(after: Lexeme | undefined, then: Lexeme | undefined): boolean {
  return (
    after !== undefined &&
    !(then && /[a-z]{2}ing$/.test(then.lower)) &&
    ['-', 'before', 'after', 'when', 'that', 'since', 'prior', 'following', 'of'].includes(after.lower)
  );
}

/** “in the year she was born”, “to the year Marsh bought it”: some year of the past; not “for the year they expect …”. */
const isTold = (before: string, after: Lexeme | undefined): boolean =>
  after !== undefined && (before === 'in' || before === 'to') && (TELLERS.has(after.lower) || isName(after));
const TELLERS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'his', 'her', 'its', 'their']);
const isName = ({ text, lower }: Lexeme): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && !MONTHS.has(lower) && !WEEKDAYS.has(lower);

/** “decided over the weekend that it would close”; not “over the weekend that he died”. */
const isSaidOver = (lexemes: readonly Lexeme[], index: number, next: number): boolean =>
  lexemes[next]?.lower === 'that' &&
  lexemes[index - 1]?.lower === 'over' &&
  /^(?:said|decided|announced|warned|confirmed|told|agreed|ruled|reported|learned|concluded)$/.test(
    lexemes[index - 2]?.lower ?? '',
  );

/** “the weekend”, “over the weekend”. */
export const weekend: TimeRule = rule('weekend', [word('the'), word('weekend')], (_, { lexemes, index, next }) =>
  isQualified(lexemes[next], lexemes[next + 1]) && !isSaidOver(lexemes, index, next)
    ? null
    : { type: 'DATE', form: nearUnit('weekend', 0, 'text') },
);

/** “year-end”, “year's end”, “month's end”. */
export const unitEnd: TimeRule = rule(
  'unit-end',
  [
    maybe(word('the')),
    oneOf('#unit', BARE_UNITS()),
    first(
      reading(hyphen, () => true),
      reading(possessive, () => true),
    ),
    word('end'),
  ],
  ([, of]) => ({ type: 'DATE', form: nearUnit(of, 0), modifier: 'end' }),
);

const MIDDLES: ReadonlyMap<string, TimeUnit> = new Map([
  ['midyear', 'year'],
  ['midmonth', 'month'],
  ['midweek', 'week'],
]);

/** “by midyear”, “at mid-week”. */
export const midUnit: TimeRule = rule(
  'mid-unit',
  [
    first(
      reading(word(...MIDDLES.keys()), (said) => MIDDLES.get(said) ?? null),
      reading(
        row(word('mid'), hyphen, oneOf('#unit', new Map([...MIDDLES.values()].map((of) => [of, of])))),
        ([, , of]) => of,
      ),
    ),
  ],
  ([of]) => ({ type: 'DATE', form: nearUnit(of, 0, 'text'), modifier: 'mid' }),
);

/** “year end”. */
export const yearEnd: TimeRule = rule('year-end', [word('year'), word('end')], () => ({
  type: 'DATE',
  form: nearUnit('year', 0, 'text'),
  modifier: 'end',
}));

/** “year-earlier”, “the year-ago quarter”, “prior-year”: the same stretch a year before. */
export const yearEarlier: TimeRule = rule(
  'year-earlier',
  [
    maybe(word('the', 'a')),
    first(
      row(word('year'), hyphen, word('earlier', 'ago', 'before')),
      row(word('prior', 'previous'), hyphen, word('year')),
    ),
    maybe(word('fiscal', 'third', 'first', 'second', 'fourth')),
    maybe(word('period', 'quarter', 'level', 'month')),
  ],
  ([, , , what]) => {
    const from: TimeForm | 'reference' =
      what === 'quarter' || what === 'month' ? nearUnit(what, 0, 'text') : 'reference';
    return { type: 'DATE', form: { kind: 'shift', unit: 'year', by: -1, from } };
  },
);

/** “the week before last”, “the year after next”. */
export const secondUnit: TimeRule = rule(
  'second-unit',
  [word('the'), unit, word('before', 'after'), word('last', 'next')],
  ([, of, way, near]) => {
    if ((way === 'before') !== (near === 'last')) return null;
    return { type: 'DATE', form: nearUnit(of, near === 'last' ? -2 : 2) };
  },
);

/** “the year ended March 31”, “the fiscal year to June”: a length. */
export const unitTo: TimeRule = rule(
  'unit-to',
  [word('the', 'its', 'a'), maybe(word('fiscal', 'financial')), oneOf('#unit', BARE_UNITS())],
  ([, , of], { lexemes, next }) => {
    const [joint = '', last] = [lexemes[next]?.lower, lexemes[next + 1]];
    if (!['ended', 'ending', 'to', 'through'].includes(joint)) return null;
    const dated = MONTHS.has(last?.lower ?? '') && /^\p{Lu}/u.test(last?.text ?? '');
    if (!dated && !(joint.startsWith('end') && WEEKDAYS.has(last?.lower ?? ''))) return null;
    const count = { least: 1, most: 1 };
    return { type: 'DURATION', form: { kind: 'duration', value: durationValue(of, count), unit: of, count } };
  },
);

/** “the week of” some day, which follows. */
export const weekOfSomeDay: TimeRule = rule(
  'week-of-some-day',
  [word('the'), word('week', 'weekend'), word('of')],
  ([, of]) => ({ type: 'DATE', form: nearUnit(of === 'week' ? 'week' : 'weekend', 0, 'text') }),
);

/** “the week beginning 17 October”: that which holds the day. */
export const weekFromSomeDay: TimeRule = rule(
  'week-of-some-day',
  [word('the'), word('week'), word('beginning', 'starting', 'commencing')],
  () => ({ type: 'DATE', form: nearUnit('week', 0, 'text') }),
);

export const nearUnitRules: readonly TimeRule[] = [
  weekOfSomeDay,
  weekFromSomeDay,
  secondUnit,
  unitTo,
  nearUnitRule,
  unitEnd,
  yearEnd,
  midUnit,
  yearEarlier,
  weekend,
  theUnit,
];
