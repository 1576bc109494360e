import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { RuleContext } from '../../../pipeline/4-find/rules.ts';
import type { TimeModifier } from '../../../types.ts';
import { MONTHS } from './lexicon.ts';

/** After these a number of four digits is a year. */
const BEFORE_YEARS = new Set(
  `in since by due of until till from during before after through between to and late early mid around circa about year years fiscal year's
   for into throughout spring summer autumn fall winter than the`.split(/\s+/),
);
export const EARLIEST_BARE = 1400;
const LATEST_BARE = 2100;

function standsAlone({ lexemes, index, next }: RuleContext, value: number): boolean {
  if (value < EARLIEST_BARE || value > LATEST_BARE) return false;
  const before = lexemes[index - 1];
  const after = lexemes[next];
  if (value > 1900 && isPossessor(lexemes, next)) return true;
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
    isAdjective(lexemes, index, next, value) ||
    OCCASIONS.has(before.lower)
  );
}

/** “1997’s losses”. */
const isPossessor = (lexemes: readonly Lexeme[], next: number): boolean =>
  /^['’]$/.test(lexemes[next]?.text ?? '') && lexemes[next + 1]?.lower === 's' && lexemes[next + 2]?.kind === 'word';

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
   pact contract merger deal olympics games attack attacks bombing referendum uprising ceasefire summit peace resolution`.split(
    /\s+/,
  ),
);

function namesWhatFollows(before: Lexeme, after: Lexeme | undefined, value: number): boolean {
  return value > 1900 && value < 2050 && before.kind === 'word' && after !== undefined && AFTER_YEARS.has(after.lower);
}

/** “compared with 1988.”: before a mark these lead a year, before a noun a number. */
const BEFORE_LONE_YEARS = new Set(['with', 'versus', 'against', 'over', 'below', 'above', 'vs', 'as', 'least']);

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

/** “the bungled 1972 break-in”, “his deadly 1998 rampage”: one more word before the year; not “the last 2000 runners”. */
function isAdjective(lexemes: readonly Lexeme[], index: number, next: number, value: number): boolean {
  const [determiner, adjective, after] = [lexemes[index - 2], lexemes[index - 1], lexemes[next]];
  if (value < 1900 || value > 2049 || adjective?.kind !== 'word' || !/^\p{Ll}/u.test(adjective.text)) return false;
  if (!DETERMINERS.has(determiner?.lower ?? '') || COUNTING.has(adjective.lower)) return false;
  return after?.kind === 'word' && /^\p{Ll}/u.test(after.text) && !after.text.endsWith('s') && !isCounted(after);
}

const DETERMINERS = new Set('the his her its their a an our my this that s ’s'.split(' '));
const COUNTING = new Set(
  'first last next remaining additional another some about only other total estimated roughly full initial final required more extra top'.split(
    ' ',
  ),
);

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
export function isYear(modifier: TimeModifier | null, value: number, context: RuleContext): boolean {
  if (modifier === null) return standsAlone(context, value) && !opensDesignation(context);
  const after = context.lexemes[context.next];
  if (modifier === 'approximate') return after?.kind !== 'word' || AFTER_ABOUT.has(after.lower);
  return !(after?.kind === 'word' && isCounted(after));
}

/** “2001 QK17”, “2001 QK-17”: what astronomers call a rock. */
function opensDesignation({ lexemes, next }: RuleContext): boolean {
  const [letters, second, third] = lexemes.slice(next, next + 3).map(({ text }) => text);
  const digits = second === '-' ? third : second;
  return /^[A-Z]{1,2}$/.test(letters ?? '') && /^\d+$/.test(digits ?? '') && lexemes[next + 1]?.glued === true;
}

const AFTER_ABOUT = new Set(['and', 'to', 'when', 'the', 'he', 'she', 'they', 'with', 'in', 'by', 'as', 'until']);

/** “as late as 1995”, “as of 2010”. */
function isAsLateAs(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    lexemes[index - 1]?.lower === 'as' &&
    /^(?:late|early|recently|far|long|ago|back)$/.test(lexemes[index - 2]?.lower ?? '')
  );
}
