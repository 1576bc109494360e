import { maybe, row, when, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { DurationForm, TimeModifier, TimeUnit } from '../../../types.ts';
import { lastingThing } from '../events/beginnings.ts';
import { type Count, count } from './number-words.ts';
import { about, hyphen, number, unit, units } from './parts.ts';

const LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  season: 'SE',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

/** TIMEX3's value of a length: `P3Y`, `PT24H`, `PXW`. */
export function durationForm(unit: TimeUnit, count: Count | null): DurationForm {
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  const many = count === null ? 'X' : String(count.most);
  return { kind: 'duration', value: `P${clock}${many}${LETTERS[unit]}`, unit, count };
}

const moreThan = row(
  word('more', 'less', 'fewer', 'over', 'under', 'at', 'nearly', 'almost', 'up'),
  maybe(word('than', 'least', 'most', 'to')),
);

function modifierOf(words: readonly [string, string | null] | null): TimeModifier | null {
  if (!words) return null;
  const [start, rest] = words;
  if (start === 'more' || start === 'over' || rest === 'least') return 'more-than';
  return start === 'nearly' || start === 'almost' ? 'approximate' : 'less-than';
}

/** “three years”, “over three years of war”, “10 or 12 days”, “half an hour”; an age is left alone. */
export const duration: TimeRule = rule(
  'duration',
  [maybe(moreThan), maybe(about), maybe(word('another', 'full', 'the', 'these', 'those')), count, units],
  ([more, modifier, , many, value], { lexemes, index, next }) => {
    const after = lexemes[next]?.lower ?? '';
    const previous = lexemes[next - 1];
    if (after === 'old' || (after === '-' && lexemes[next + 1]?.lower === 'old')) return null;
    if (previous?.lower === 'second' || (many === 'vague' && value === 'second')) return null;
    if (isIndefiniteAlone(lexemes[index]?.lower, lexemes[index - 1]?.lower, after)) return null;
    const counted = many === 'vague' ? null : many;
    const what = after === 'of' ? whatLasts(lexemes, next + 1) : null;
    const form = {
      ...durationForm(value, counted),
      ...within(lexemes[index - 1]?.lower),
      ...(what ? { lastingNow: true, what } : {}),
    };
    return { type: 'DURATION', form, modifier: modifier ?? modifierOf(more) };
  },
);

/** “within 10 or 12 days” runs from the publication. */
function within(before: string | undefined): Partial<DurationForm> {
  return before === 'within' ? { anchor: 'future', from: 'publication' } : {};
}

/** “a day”, “a year” that count nothing: “$2 a day”, “once a year”. */
function isIndefiniteAlone(first: string | undefined, before: string | undefined, after: string): boolean {
  if (first !== 'a' && first !== 'an') return false;
  const measured = [
    'for',
    'in',
    'than',
    'within',
    'after',
    'nearly',
    'almost',
    'about',
    'over',
    'half',
    'lasted',
    'took',
    'of',
  ];
  return !measured.includes(before ?? '') && after !== 'long';
}

/** The lasting thing within a few words: “of ongoing war”. */
function whatLasts(lexemes: readonly { readonly lower: string }[], from: number): string | null {
  for (const lexeme of lexemes.slice(from, from + 4)) {
    const what = lastingThing(lexeme.lower.replace(/ies$/, 'y'));
    if (what) return what;
    if (/[,.;:]/.test(lexeme.lower)) return null;
  }
  return null;
}

/** “three-year-old war” has lasted; “54-year-old” is an age, and so is “a two-year-old”. */
export const lasting: TimeRule = rule(
  'lasting',
  [
    number,
    hyphen,
    unit,
    hyphen,
    word('old'),
    when([], (lexemes, index) => ({ next: index, value: whatLasts(lexemes, index) })),
  ],
  ([many, , value, , , what]) =>
    what === null
      ? null
      : { type: 'DURATION', form: { ...durationForm(value, { least: many, most: many }), lastingNow: true, what } },
);

/** “30-day truce”, “five-year plan”, “24-hour”; an age is left alone. */
export const compound: TimeRule = rule(
  'compound-duration',
  [number, hyphen, unit],
  ([many, , value], { lexemes, next }) => {
    const age = lexemes[next]?.text === '-' && /^olds?$/.test(lexemes[next + 1]?.lower ?? '');
    return age ? null : { type: 'DURATION', form: durationForm(value, { least: many, most: many }) };
  },
);

/** “decades of war”, “for years”, “in months”: no number at all. */
export const vagueDuration: TimeRule = rule('vague-duration', [units], ([value], { lexemes, index, next }) => {
  const name = lexemes[next - 1]?.lower ?? '';
  const before = lexemes[index - 1]?.lower ?? '';
  const plural = name.endsWith('s') || name === 'centuries';
  const placed =
    ['for', 'in', 'over', 'of', 'after', 'within', 'took', 'lasted', 'many'].includes(before) ||
    lexemes[next]?.lower === 'of';
  if (!plural || !placed || value === 'second' || name === 'minutes' || name === 'quarters') return null;
  return { type: 'DURATION', form: durationForm(value, null) };
});

export const durationRules: readonly TimeRule[] = [lasting, compound, duration, vagueDuration];
