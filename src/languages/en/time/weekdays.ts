import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, type RuleContext, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { RelativeForm, TimeForm, Weekday } from '../../../types.ts';
import { nearWord, stretchBefore } from './near-words.ts';
import { dayPartAfter, fullWeekday } from './parts.ts';
import { REPORTING } from './past-forms.ts';

/** Newspapers and broadcasts called after a weekday. */
const NAMES = new Set(
  `times mirror telegraph express post mail herald independent star sun tribune magazine addams harbor creek world business live nite
   ledger gazette courier chronicle standard record echo globe observer review journal dispatch inquirer examiner argus press people`.split(
    ' ',
  ),
);

/** “the Free Sunday newspapers”, “a Sunday school”: of every week. */
const PRESS = new Set(
  'newspaper newspapers paper papers supplement tabloid league school lunch lunches roast brunch'.split(' '),
);

/** “Mr. Friday”, “Man Friday”. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'man', 'sgt', 'sergeant', 'detective']);

/** “Patch Tuesday”, “Bloody Sunday”: days with a name, of no week at hand. */
const NAMED = new Set(['patch', 'bloody', 'freaky', 'ruby', 'throwback', 'taco']);

function isName({ lexemes, index, next }: RuleContext): boolean {
  const after = lexemes[next];
  const before = lexemes[index - 1]?.text === '.' ? lexemes[index - 2] : lexemes[index - 1];
  if (before && (TITLES.has(before.lower) || NAMED.has(before.lower)) && /^\p{Lu}/u.test(before.text)) return true;
  if (after !== undefined && PRESS.has(after.lower)) return true;
  return after !== undefined && /^\p{Lu}/u.test(after.text) && NAMES.has(after.lower);
}

/** “on a Friday afternoon, …”; not “on a Friday flight”. */
const endsPhrase = (after: Lexeme | undefined): boolean =>
  after === undefined || after.kind === 'mark' || BEHIND_ANY_DAY.has(after.lower);

const BEHIND_ANY_DAY = new Set('in at when as while and but before after for with just if that during near'.split(' '));

/** “on a recent Tuesday”, “any given Sunday”: nobody says which. */
function isAnyOne({ lexemes, index, next }: RuleContext): boolean {
  const [before, first] = [lexemes[index - 1]?.lower ?? '', lexemes[index - 2]?.lower ?? ''];
  return (
    before === 'any' ||
    (before === 'a' && first === 'on' && endsPhrase(lexemes[next])) ||
    (['recent', 'given', 'typical', 'sunny', 'rainy'].includes(before) && ['a', 'any', 'one'].includes(first))
  );
}

/** “the third Thursday after the vote”: which, only who counts knows. */
const isCounted = ({ lexemes, index, next }: RuleContext): boolean =>
  /^(?:first|second|third|fourth|fifth)$/.test(lexemes[index - 1]?.lower ?? '') &&
  /^(?:after|before|following)$/.test(lexemes[next]?.lower ?? '');

function anyWeekday(): Reading {
  return { type: 'DATE', form: { kind: 'vague', value: 'PAST_REF' } };
}

/** A day, or a part of it. */
export function dayReading(of: TimeForm, part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT' | null): Reading {
  return part === null ? { type: 'DATE', form: of } : { type: 'TIME', form: { kind: 'clock', clock: { part }, of } };
}

const weekOf = reading(row(maybe(word('of')), word('last', 'this', 'next'), word('week')), ([, which]) => which);
const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** “Friday”, “late Tuesday”, “Friday morning”, “Friday of last week”. */
export const weekday: TimeRule = rule(
  'weekday',
  [maybe(stretchBefore), fullWeekday, maybe(dayPartAfter), maybe(weekOf)],
  ([before, day, part, week], context) => {
    if (isName(context) || isCounted(context)) return null;
    if (isAnyOne(context)) return anyWeekday();
    const bare = { kind: 'calendar', weekday: day } as const;
    const shift = week === null ? undefined : SHIFTS[week];
    const of = shift === undefined ? bare : inWeek(day, shift);
    return { ...dayReading(of, part), modifier: before };
  },
);

function inWeek(day: Weekday, shift: number): TimeForm {
  const whole: RelativeForm = { kind: 'relative', of: { kind: 'unit', unit: 'week' }, shift, from: 'publication' };
  return { kind: 'within', part: { kind: 'calendar', weekday: day }, whole };
}

/** “critics say that Sunday’s vote is a sham”, “said that Monday would be quiet”: the word opens a clause. */
function isClause({ lexemes, index, next }: RuleContext): boolean {
  const after = lexemes[next]?.lower ?? '';
  return /^(?:['’]|will|would|is|was|may|could|should)$/.test(after) || REPORTING.has(lexemes[index - 1]?.lower ?? '');
}

/** “last Friday”, “this coming Monday night”, “the following Sunday”. */
export const nearWeekday: TimeRule = rule(
  'near-weekday',
  [maybe(stretchBefore), nearWord, fullWeekday, maybe(dayPartAfter)],
  ([modifier, near, day, part], context) => {
    if (isName(context) || (near.said === 'that' && isClause(context))) return null;
    const of: TimeForm = {
      kind: 'relative',
      of: { kind: 'calendar', weekday: day },
      shift: near.shift,
      from: near.from,
    };
    return { ...dayReading(of, part), modifier };
  },
);

/** “last week on Friday”. */
export const weekThenDay: TimeRule = rule(
  'week-then-day',
  [word('last', 'this', 'next'), word('week'), maybe(word(',')), maybe(word('on')), fullWeekday],
  ([which, , , on, day]) => (on === null ? null : { type: 'DATE', form: inWeek(day, SHIFTS[which] ?? 0) }),
);

/** “a week from Friday”, “two weeks from Monday” come from the joining of lengths and days. */
export const weekdayRules: readonly TimeRule[] = [weekThenDay, nearWeekday, weekday];
