import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { first, glue, maybe, reading, row, when, word } from '../../../pipeline/4-find/patterns.ts';
import { type RuleContext, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { TimeModifier } from '../../../types.ts';
import { MONTHS } from './lexicon.ts';
import { stretchBefore } from './near-words.ts';
import { ordinal } from './number-words.ts';
import { about, hyphen, the, year } from './parts.ts';

/** After these a number of four digits is a year. */
const BEFORE_YEARS = new Set(
  `in since by of until till from during before after through between to and late early mid around circa about year years fiscal year's
   for spring summer autumn fall winter than the`.split(/\s+/),
);
export const EARLIEST_BARE = 1400;
const LATEST_BARE = 2100;

function standsAlone({ lexemes, index, next }: RuleContext, value: number): boolean {
  if (value < EARLIEST_BARE || value > LATEST_BARE) return false;
  const before = lexemes[index - 1];
  const after = lexemes[next];
  if (before && ['$', '€', '£', '#', '.', '№', '¥'].includes(before.text) && lexemes[index]?.glued) return false;
  if (after?.kind === 'word' && isCounted(after)) return false;
  if (before === undefined)
    return after === undefined || after.text === ',' || after.text === ':' || after.kind === 'word';
  return (
    before.text === '(' ||
    isListed(lexemes, index) ||
    namesWhatFollows(before, after, value) ||
    standsBeforeMark(before, after) ||
    isAsLateAs(lexemes, index) ||
    (before.text === '-' && /^(?:post|pre|end)$/.test(lexemes[index - 2]?.lower ?? '')) ||
    before.text === '–' ||
    BEFORE_YEARS.has(before.lower) ||
    MONTHS.has(before.lower) ||
    followsAsName(before, after) ||
    OCCASIONS.has(before.lower)
  );
}

/** “1990, 1991 and 1992”, “next year or 1991”. */
function isListed(lexemes: readonly Lexeme[], index: number): boolean {
  const joint = lexemes[index - 1]?.lower ?? '';
  if (joint !== ',' && joint !== 'and' && joint !== 'or') return false;
  return (
    /^(?:(?:1[89]|20)\d\d|year)$/.test(lexemes[index - 2]?.lower ?? '') ||
    /^(?:1[89]|20)\d\d$/.test(lexemes[index - 3]?.text ?? '')
  );
}

/** “successful 1988 race”: what a year is put before. */
const AFTER_YEARS = new Set(
  `race campaign election elections season crop report study law act treaty agreement accord budget convention model film movie book novel
   album census constitution crash war invasion revolution coup earthquake results earnings profit net figures level levels period quarter
   contract merger deal olympics games attack attacks bombing referendum uprising ceasefire summit peace resolution`.split(
    /\s+/,
  ),
);

function namesWhatFollows(before: Lexeme, after: Lexeme | undefined, value: number): boolean {
  return value > 1900 && value < 2050 && before.kind === 'word' && after !== undefined && AFTER_YEARS.has(after.lower);
}

/** “compared with 1988.”: before a mark these lead a year, before a noun a number. */
const BEFORE_LONE_YEARS = new Set(['with', 'versus', 'against', 'over', 'below', 'above', 'vs', 'as']);

function standsBeforeMark(before: Lexeme, after: Lexeme | undefined): boolean {
  return BEFORE_LONE_YEARS.has(before.lower) && (after === undefined || (after.kind === 'mark' && after.text !== '%'));
}

/** “World Cup 2006”, “Expo 2010”. */
const OCCASIONS = new Set(
  'cup olympics games championship championships expo summit election conference festival awards'.split(' '),
);

/** “the 2022 talks”, “his 2019 election”: a year as a name of what follows. */
function followsAsName(before: Lexeme, after: Lexeme | undefined): boolean {
  const determiner =
    /^(?:the|his|her|its|their|a|an|our|this|that|s|’s|in|failed|disputed|landmark|controversial)$/.test(before.lower);
  return after?.kind === 'word' && determiner && !isCounted(after);
}

/** “2000 troops”, “1500 metres”: counted, not dated. */
const COUNTED = new Set(
  `people troops soldiers men women children dollars euros pounds yuan rubles roubles rupees yen miles kilometers kilometres km meters metres feet
   tons tonnes barrels acres hectares votes seats jobs workers employees homes houses units shares members students deaths cases
   injured wounded dead civilians prisoners refugees pages words calories kg kilograms degrees cars vehicles tanks drones missiles flights
   points percent pct square others more fewer calories mph kph horsepower hp volts watts mw gigawatts beds copies tickets fans`.split(
    /\s+/,
  ),
);

function isCounted({ lower }: Lexeme): boolean {
  return COUNTED.has(lower);
}

/** “early 2023” always; “about 1850” only where no noun is counted. */
function isDated(modifier: TimeModifier | null, value: number, context: RuleContext): boolean {
  if (modifier === null) return standsAlone(context, value);
  const after = context.lexemes[context.next];
  if (modifier === 'approximate') return after?.kind !== 'word' || AFTER_ABOUT.has(after.lower);
  return !(after?.kind === 'word' && isCounted(after));
}

const AFTER_ABOUT = new Set(['and', 'to', 'when', 'the', 'he', 'she', 'they', 'with', 'in', 'by', 'as', 'until']);

/** “as late as 1995”, “as of 2010”. */
function isAsLateAs(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    lexemes[index - 1]?.lower === 'as' && /^(?:late|early|recently|far|long)$/.test(lexemes[index - 2]?.lower ?? '')
  );
}

/** “in 2025”, “the 2022 talks”, “early 2023”, “(2014)”. */
export const bareYear: TimeRule = rule(
  'year',
  [maybe(first(stretchBefore, about)), year],
  ([modifier, value], context) =>
    isDated(modifier, value, context) ? { type: 'DATE', form: { kind: 'calendar', year: value }, modifier } : null,
);

/** “the year 2025”, “fiscal 2025”, “fiscal year 2025”. */
export const namedYear: TimeRule = rule(
  'named-year',
  [the, maybe(word('fiscal', 'calendar')), maybe(word('year')), year],
  ([, sort, named, value]) =>
    sort === null && named === null
      ? null
      : { type: 'DATE', form: { kind: 'calendar', year: value, ...(sort === 'fiscal' ? { fiscal: true } : {}) } },
);

const plural = first(
  reading(row(maybe(glue("'", '’')), glue('s')), () => 's'),
  glue('s'),
);

/** “the 1990s”, “the late 1800s”, “the ’90s”. */
export const decade: TimeRule = rule(
  'decade',
  [
    the,
    maybe(stretchBefore),
    maybe(word("'", '’', '‘')),
    when(['#number'], (lexemes, index) => {
      const lexeme = lexemes[index];
      const length = lexeme?.text.length ?? 0;
      return lexeme?.kind === 'number' && (length === 4 || length === 2) && lexeme.text.endsWith('0')
        ? { next: index + 1, value: lexeme.text }
        : null;
    }),
    plural,
  ],
  ([article, modifier, mark, digits]) => {
    if (digits.length === 2 && mark === null && article === null && modifier === null) return null;
    const value = Number(digits.length === 4 ? digits : `${Number(digits) < 20 ? 20 : 19}${digits}`);
    const form = digits.endsWith('00') && digits.length === 4 ? { century: value / 100 } : { decade: value / 10 };
    return { type: 'DATE', form: { kind: 'calendar', ...form }, modifier };
  },
);

const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, index) => [name, 192 + index] as const),
);

/** “the late sixties”; a person “in her sixties” has an age. */
export const wordDecade: TimeRule = rule(
  'decade-in-words',
  [word('the'), maybe(stretchBefore), word(...DECADE_WORDS.keys())],
  ([, modifier, name]) => ({ type: 'DATE', form: { kind: 'calendar', decade: DECADE_WORDS.get(name) ?? 0 }, modifier }),
);

const isTitle = (lexeme: Lexeme | undefined): boolean => /^\p{Lu}/u.test(lexeme?.text ?? '');

/** “the 18th century”, “18th-century”, “the early twentieth century”. */
export const century: TimeRule = rule(
  'century',
  [the, maybe(stretchBefore), ordinal, maybe(hyphen), word('century', 'centuries')],
  ([, modifier, nth], { lexemes, next }) =>
    nth > 30 || (isTitle(lexemes[next - 1]) && isTitle(lexemes[next]))
      ? null
      : { type: 'DATE', form: { kind: 'calendar', century: nth - 1 }, modifier },
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
export const shortYear: TimeRule = rule(
  'short-year',
  [
    word("'", '’', '‘'),
    when(['#number'], (lexemes, index) => {
      const lexeme = lexemes[index];
      const ends = !(lexemes[index + 1]?.glued && lexemes[index + 1]?.kind !== 'mark');
      return lexeme?.glued && lexeme.text.length === 2 && ends ? { next: index + 1, value: Number(lexeme.text) } : null;
    }),
  ],
  ([, value], { lexemes, index }) =>
    BEFORE_SHORT_YEARS.has(lexemes[index - 1]?.lower ?? '')
      ? { type: 'DATE', form: { kind: 'calendar', year: value < 30 ? 2000 + value : 1900 + value } }
      : null,
);

export const yearRules: readonly TimeRule[] = [
  shortYear,
  fiscalYear,
  decade,
  wordDecade,
  century,
  namedYear,
  bareYear,
  worldWar,
];
