import { first, maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, type RuleContext, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { DurationForm, TimeUnit } from '../../../types.ts';
import { overNumber, roughlyNumber } from './about-number.ts';
import { durationValue } from './duration-value.ts';
import { isAgeOfThing, lastingNoun } from './lasting-nouns.ts';
import { type Count, count } from './number-words.ts';
import { hyphen, pluralUnit, unit, units } from './parts.ts';

export const betweenCountAndUnit = maybe(
  word(
    'straight',
    'consecutive',
    'full',
    'more',
    'additional',
    'whole',
    'solid',
    'calendar',
    'fiscal',
    'business',
    'working',
    'trading',
    'long',
    'further',
    'successive',
    'short',
    'other',
    'school',
    'single',
    'previous',
    'preceding',
  ),
);

function roughlyMore() {
  return row(word('or'), word('so', 'more'));
}

export function durationOf(of: TimeUnit, howMany: Count | 'vague'): DurationForm {
  const counted = howMany === 'vague' ? null : howMany;
  return { kind: 'duration', value: durationValue(of, counted), unit: of, count: counted };
}

/** A unit that is often another word: “a second”, “a quarter of the vote”, “the minutes”. */
export function isOtherWord(of: TimeUnit, howMany: Count | 'vague', { lexemes, next }: RuleContext): boolean {
  const after = lexemes[next]?.lower ?? '';
  const singular = lexemes[next - 1]?.lower === of;
  if (of === 'second' && singular) return true;
  if (of === 'weekend' && singular) return true;
  if (of === 'quarter') return singular || after === 'of' || howMany === 'vague';
  return false;
}

/** “three years”, “several weeks”, “a day”. */
export const lengths: TimeRule = rule(
  'length',
  [
    maybe(word('the')),
    maybe(first(overNumber, roughlyNumber)),
    count,
    maybe(roughlyMore()),
    betweenCountAndUnit,
    units,
    maybe(row(word('and'), word('a'), word('half'))),
    maybe(row(word('or'), word('two'))),
  ],
  ([article, modifier, counted, , , of, half, orTwo], context): Reading | null => {
    const howMany = counted === 'vague' ? counted : spread(counted, half !== null, orTwo !== null);
    const { lexemes, next, index } = context;
    if (
      isOtherWord(of, howMany, context) ||
      isAge(context) ||
      isHyphened(context) ||
      isAsMany(context.lexemes, context.index) ||
      isHour(context) ||
      (article !== null && isNamed(context))
    )
      return null;
    const before = lexemes[index - 1];
    if (before && ['$', '€', '£', '-', '.', '/'].includes(before.text) && lexemes[index]?.glued) return null;
    const what = isLasting(lexemes, index, next) ? lastingNoun(lexemes, next) : null;
    const form = durationOf(of, howMany);
    return { type: 'DURATION', form: what === null ? form : { ...form, lastingNow: true, what }, modifier };
  },
);

/** “a year and a half”, “a day or two”. */
const spread = ({ least, most }: Count, half: boolean, orTwo: boolean): Count =>
  half ? { least: least + 0.5, most: most + 0.5 } : { least, most: orTwo ? Math.max(2, most) : most };

/** “the Hundred Days Offensive”, “the nine day march”: not a number of days that the text speaks of. */
function isNamed({ lexemes, next }: RuleContext): boolean {
  const last = lexemes[next - 1];
  return last === undefined || !/^\p{Ll}.*(?:s|ia)$/u.test(last.text) || /^['’]$/.test(lexemes[next]?.text ?? '');
}

/** “in over three years of war” lasts; “after three years of war” may be over. */
function isLasting(lexemes: RuleContext['lexemes'], index: number, next: number): boolean {
  const before = lexemes[index - 1]?.lower ?? '';
  if (['in', 'for', 'amid', 'during', 'into', 'throughout', 'despite'].includes(before)) return true;
  return lexemes.slice(next, next + 3).some(({ lower }) => lower === 'ongoing' || lower === 'continuing');
}

/** “a year-long probe”: another rule’s. */
function isHyphened({ lexemes, next }: RuleContext): boolean {
  return lexemes[next]?.text === '-' && lexemes[next]?.glued === true;
}

/** “twice in as many days”. */
const isAsMany = (lexemes: RuleContext['lexemes'], index: number): boolean =>
  lexemes[index]?.lower === 'many' && lexemes[index - 1]?.lower === 'as';

/** “at 1800 hours”: a time of day. */
const isHour = ({ lexemes, index }: RuleContext): boolean =>
  /^(?:[01]\d|2[0-3])[0-5]\d$/.test(lexemes[index]?.text ?? '') &&
  /^h(?:ou)?rs$/.test(lexemes[index + 1]?.lower ?? '') &&
  BEFORE_HOURS.has(lexemes[index - 1]?.lower ?? '');

const BEFORE_HOURS = new Set(['at', 'by', 'until', 'from', 'since']);

/** “54 years old”, “20 years of age”, “aged 12 months”: how old somebody is. */
function isAge({ lexemes, next, index }: RuleContext): boolean {
  const [a, b] = [lexemes[next]?.lower, lexemes[next + 1]?.lower];
  return (
    a === 'old' || (a === 'of' && b === 'age') || lexemes[index - 1]?.lower === 'aged' || (a === '-' && b === 'old')
  );
}

/** “three-year”, “24-hour”, “a two-week-long strike”, “the three-year-old war”. */
export const hyphenLength: TimeRule = rule(
  'length-adjective',
  [
    maybe(first(overNumber, roughlyNumber)),
    count,
    hyphen,
    first(unit, units),
    maybe(row(maybe(hyphen), word('old', 'long', 'plus'))),
  ],
  ([modifier, howMany, , of, tail], { lexemes, next }): Reading | null => {
    const form = durationOf(of, howMany);
    if (of === 'second' && howMany !== 'vague' && howMany.most > 60) return null;
    if (of === 'quarter' && /s$/.test(lexemes[next - 1]?.lower ?? '')) return null;
    const what = lastingNoun(lexemes, next);
    if (tail?.[1] !== 'old') return { type: 'DURATION', form, modifier };
    if (what === null) return isAgeOfThing(lexemes, next) ? { type: 'DURATION', form, modifier } : null;
    return { type: 'DURATION', form: { ...form, lastingNow: true, what }, modifier };
  },
);

const LONG: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['daylong', 'day'],
  ['weeklong', 'week'],
  ['monthlong', 'month'],
  ['yearlong', 'year'],
  ['hourlong', 'hour'],
  ['decadelong', 'decade'],
]);

/** “weeklong”, “year-long”, “decades-long”, “a centuries-old dispute”. */
export const longAdjective: TimeRule = rule(
  'long-adjective',
  [
    first(
      reading(word(...LONG.keys()), (said) => ({ of: LONG.get(said) ?? ('day' as const), plural: false })),
      reading(row(units, hyphen, word('long', 'old')), ([of]) => ({ of, plural: true })),
    ),
  ],
  ([{ of, plural }], { lexemes, index }): Reading | null => {
    if (lexemes[index - 1]?.text === '-') return null;
    const many = plural && /s$|ia$/.test(lexemes[index]?.lower ?? '');
    return { type: 'DURATION', form: durationOf(of, many ? 'vague' : { least: 1, most: 1 }) };
  },
);

const BARE_BEFORE = new Set([
  'for',
  'in',
  'after',
  'within',
  'took',
  'take',
  'takes',
  'taken',
  'lasted',
  'last',
  'of',
  'over',
  'spent',
  'through',
  'many',
]);

/** “the hours after the vote” and “office hours after lunch” aren’t lengths up to something. */
const NOT_COUNTED_FROM = new Set(
  `the these those his her its their our my your s ’s office business opening closing working school visiting banking trading peak rush happy
   man light holiday election feast market dark early final last first teen teenage college formative`.split(/\s+/),
);

/** “in a matter of minutes”. */
const isMatterOf = (lexemes: RuleContext['lexemes'], index: number): boolean =>
  lexemes[index - 2]?.lower === 'matter' && /^(?:in|within)$/.test(lexemes[index - 4]?.lower ?? '');

/** “hours after takeoff”, “for years”, “within hours”, “decades of war”, “months of talks”. */
export const bareUnits: TimeRule = rule(
  'bare-units',
  [pluralUnit],
  ([of], { lexemes, index, next }): Reading | null => {
    const before = lexemes[index - 1]?.lower ?? '';
    const after = lexemes[next]?.lower ?? '';
    const plural = /s$|ia$/.test(lexemes[index]?.lower ?? '');
    if (lexemes[index - 1]?.kind === 'number' || isAsMany(lexemes, index - 1)) return null;
    if (!plural || of === 'quarter' || of === 'second' || of === 'weekend') return null;
    const what = lastingNoun(lexemes, next);
    const anchored = (after === 'before' || after === 'after') && lexemes[next + 1]?.kind === 'word';
    const counted = anchored && of !== 'minute' && !NOT_COUNTED_FROM.has(before);
    if (!counted && !BARE_BEFORE.has(before) && !(after === 'of' && of !== 'minute' && of !== 'day')) return null;
    if ((before === 'of' && !isMatterOf(lexemes, index)) || (after === "'" && before !== 'in')) return null;
    return {
      type: 'DURATION',
      form: { ...durationOf(of, 'vague'), ...(what === null ? {} : { lastingNow: true, what }) },
    };
  },
);

/** “all day”, “the whole year”, “all week long”. */
export const wholeUnit: TimeRule = rule(
  'whole-unit',
  [
    first(
      reading(word('all'), () => true),
      reading(row(maybe(word('the', 'a', 'an')), word('entire', 'whole', 'full')), () => true),
    ),
    unit,
  ],
  ([, of]) =>
    ['second', 'minute', 'quarter'].includes(of)
      ? null
      : { type: 'DURATION', form: durationOf(of, { least: 1, most: 1 }) },
);

export const durationRules: readonly TimeRule[] = [hyphenLength, longAdjective, lengths, wholeUnit, bareUnits];
