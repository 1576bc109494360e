import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { first, glue, maybe, reading, row, when, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, type RuleContext, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { CalendarForm, TimeForm } from '../../../types.ts';
import { nearUnit } from './near-units.ts';
import { stretchBefore } from './near-words.ts';
import { ordinal } from './number-words.ts';
import { hyphen, possessive, year } from './parts.ts';

type Whole = TimeForm | { readonly kind: 'year'; readonly year: number };

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  'the previous': -1,
  'the following': 1,
  the: 0,
};
const fiscal = maybe(word('fiscal', 'calendar', 'financial'));

/** “of 2024”, “of last year”, “of the year”. */
const ofYear = first(
  reading(
    row(maybe(word('of')), fiscal, maybe(word('year')), year),
    ([, sort, , value]): Whole & { fiscal?: boolean } => ({
      kind: 'year',
      year: value,
      ...(sort === 'fiscal' ? { fiscal: true } : {}),
    }),
  ),
  reading(
    row(maybe(word('of')), word('last', 'this', 'next'), fiscal, word('year')),
    ([, which]): Whole => nearUnit('year', SHIFTS[which] ?? 0),
  ),
  reading(row(word('of', 'in'), word('the'), fiscal, word('year')), (): Whole => nearUnit('year', 0)),
);

/** “1988’s third quarter”, “last year’s first half”, “the 2024 first quarter”. */
const ownerYear = first(
  reading(row(year, maybe(possessive)), ([value]): Whole => ({ kind: 'year', year: value })),
  reading(
    row(word('last', 'this', 'next'), word('year'), possessive),
    ([which]): Whole => nearUnit('year', SHIFTS[which] ?? 0),
  ),
);

function within(part: CalendarForm, whole: Whole | null): TimeForm {
  if (whole === null) return part;
  return whole.kind === 'year' ? { ...part, year: whole.year } : { kind: 'within', part, whole };
}

const quarterOf = (nth: number): 1 | 2 | 3 | 4 | null => ([1, 2, 3, 4] as const)[nth - 1] ?? null;
const halfOf = (nth: number): 1 | 2 | null => ([1, 2] as const)[nth - 1] ?? null;

/** “the third quarter”, “fourth-quarter”, “2024 first quarter”, “the first half of last year”. */
export const quarter: TimeRule = rule(
  'quarter',
  [
    maybe(stretchBefore),
    maybe(word('the')),
    maybe(ownerYear),
    maybe(word('fiscal', 'calendar', 'latest', 'recent', 'current', "year's")),
    ordinal,
    maybe(word('fiscal', 'calendar')),
    maybe(hyphen),
    word('quarter', 'half'),
    maybe(ofYear),
  ],
  ([modifier, , before, sort, nth, sort2, , unit, whole], context): Reading | null => {
    const inYear: Whole | null = before ?? whole;
    const fiscalYear = sort === 'fiscal' || sort2 === 'fiscal' ? { fiscal: true } : {};
    if (unit === 'half' && inYear === null && !isBusiness(context)) return null;
    if (unit === 'quarter' && inYear === null && isGame(context)) return null;
    const q = unit === 'quarter' ? quarterOf(nth) : null;
    const h = unit === 'half' ? halfOf(nth) : null;
    const part: CalendarForm | null =
      q !== null
        ? { kind: 'calendar', quarter: q, ...fiscalYear }
        : h !== null
          ? { kind: 'calendar', half: h, ...fiscalYear }
          : null;
    return part && { type: 'DATE', form: within(part, inYear), modifier };
  },
);

/** Words of accounts; of games. */
const BUSINESS = new Set(
  `profit profits sales revenue revenues earnings growth income net loss losses exports imports output gdp economy economic inflation results
   trade investment turnover dividend production year fiscal orders market margins shipments deficit surplus percent $ € £ % rate rates`.split(
    /\s+/,
  ),
);
const GAMES = new Set(
  'touchdown touchdowns yard nfl nba playoff playoffs interception fumble linebacker cornerback quarterback goal goals scored halftime kickoff coach yards overtime rebounds referee'.split(
    ' ',
  ),
);
const WINDOW = 40;

function near({ lexemes, index, next }: RuleContext, words: ReadonlySet<string>): boolean {
  const from = Math.max(0, index - WINDOW);
  for (let at = from; at < Math.min(lexemes.length, next + WINDOW); at += 1)
    if (words.has(lexemes[at]?.lower ?? '')) return true;
  return false;
}

const isBusiness = (context: RuleContext): boolean => near(context, BUSINESS) && !near(context, GAMES);
const isGame = (context: RuleContext): boolean => near(context, GAMES);

/** “the second and third quarters”, “second- and third-quarter”: two dates, each with its own words. */
export const twoQuarters: TimeRule = rule(
  'two-quarters',
  [
    maybe(word('the')),
    maybe(word('fiscal')),
    ordinal,
    maybe(hyphen),
    word('and', 'or'),
    maybe(word('the')),
    ordinal,
    maybe(hyphen),
    word('quarter', 'quarters'),
    maybe(ofYear),
  ],
  ([, sort, from, , , , last, , , whole], context): Reading | null => {
    const [start, end] = [quarterOf(from), quarterOf(last)];
    if (start === null || end === null || start >= end || isGame(context)) return null;
    const fiscalYear = sort === 'fiscal' ? { fiscal: true } : {};
    const later = within({ kind: 'calendar', quarter: end, ...fiscalYear }, whole);
    // Of one year: the first is told from the last.
    const earlier: TimeForm = { kind: 'shift', unit: 'quarter', by: start - end, from: later };
    const { index, next, places } = context;
    const parts = [
      { type: 'DATE', form: earlier, first: index, next: places[3] ?? next },
      { type: 'DATE', form: later, first: places[5] ?? index, next },
    ] as const;
    return { type: 'DATE', form: { kind: 'range', start: earlier, end: later }, parts };
  },
);

/** “Q3”, “Q1 2024”, “Q3 of last year”, “H1 2025”. */
export const shortQuarter: TimeRule = rule(
  'short-quarter',
  [
    word('q', 'h'),
    when(['#number'], (lexemes: readonly Lexeme[], index) => {
      const lexeme = lexemes[index];
      return lexeme?.glued && /^[1-4]$/.test(lexeme.text) ? { next: index + 1, value: Number(lexeme.text) } : null;
    }),
    maybe(glue("'", '’')),
    maybe(ofYear),
  ],
  ([letter, nth, , whole], { lexemes, index }) => {
    const start = lexemes[index];
    if (start?.glued || !/[QH]/.test(start?.text ?? '') || (letter === 'h' && whole === null)) return null;
    const q = letter === 'q' ? quarterOf(nth) : null;
    const h = letter === 'h' ? halfOf(nth) : null;
    if (q !== null) return { type: 'DATE', form: within({ kind: 'calendar', quarter: q }, whole) };
    return h === null ? null : { type: 'DATE', form: within({ kind: 'calendar', half: h }, whole) };
  },
);

/** “the latest quarter”, “the most recent quarter”. */
export const latestQuarter: TimeRule = rule(
  'latest-quarter',
  [word('the', 'its'), maybe(word('most')), word('latest', 'recent'), maybe(word('fiscal')), word('quarter')],
  () => ({ type: 'DATE', form: nearUnit('quarter', -1) }),
);

/** “the same quarter last year”, “the corresponding month a year earlier”. */
export const sameLastYear: TimeRule = rule(
  'same-last-year',
  [
    word('the'),
    word('same', 'corresponding', 'comparable'),
    word('quarter', 'month'),
    maybe(word('of', 'in')),
    first(
      row(maybe(word('the')), word('last', 'previous', 'prior'), word('year')),
      row(word('a'), word('year'), word('ago', 'earlier', 'before')),
    ),
  ],
  ([, , unit]) => {
    const from = nearUnit(unit === 'month' ? 'month' : 'quarter', 0, unit === 'month' ? 'reference' : 'text');
    return { type: 'DATE', form: { kind: 'shift', unit: 'year', by: -1, from } };
  },
);

export const quarterRules: readonly TimeRule[] = [sameLastYear, twoQuarters, quarter, shortQuarter, latestQuarter];
