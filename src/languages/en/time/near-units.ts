import { first, maybe, row, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { TimeModifier, TimeUnit } from '../../../types.ts';
import { durationForm } from './durations.ts';
import { type Count, count } from './number-words.ts';
import { stretchPart, unit, units } from './parts.ts';

const WHICH: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
  past: -1,
};
const CALENDAR_UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/** “last week”, “this month”, “next year”, “later this year”, “the current quarter”, “late last month”. */
export const nearUnit: TimeRule = rule(
  'near-unit',
  [
    maybe(first(stretchPart, word('earlier', 'later'))),
    maybe(word('the')),
    word(...Object.keys(WHICH)),
    maybe(word('fiscal', 'calendar', 'academic', 'school')),
    unit,
  ],
  ([part, article, which, , value]) => {
    if (!CALENDAR_UNITS.has(value) || (value === 'day' && which !== 'next' && which !== 'following')) return null;
    if (article !== null && !['current', 'previous', 'following', 'coming', 'next', 'past', 'last'].includes(which))
      return null;
    if (article !== null && (which === 'past' || which === 'last')) return lastingUnit(value);
    if (article === null && ['previous', 'following', 'current', 'coming', 'past'].includes(which) && value !== 'week')
      return null;
    const from = which === 'previous' || which === 'following' ? ('reference' as const) : ('publication' as const);
    const form = { kind: 'relative', of: { kind: 'unit', unit: value }, shift: WHICH[which] ?? 0, from } as const;
    return { type: 'DATE', form, modifier: modifierOf(part) };
  },
);

/** “the past week”: seven days up to now, not the calendar’s week. */
function lastingUnit(unit: TimeUnit) {
  const form = { ...durationForm(unit, { least: 1, most: 1 }), anchor: 'past', from: 'publication' } as const;
  return { type: 'DURATION', form } as const;
}

function modifierOf(part: TimeModifier | string | null): TimeModifier | null {
  return part === 'start' || part === 'mid' || part === 'end' ? part : null;
}

/** “the past two weeks”, “the next 10 days”, “recent weeks”, “the last few months”, “the coming weeks”. */
export const nearUnits: TimeRule = rule(
  'near-units',
  [
    maybe(word('the', 'these', 'those')),
    word('past', 'last', 'recent', 'next', 'coming', 'following', 'previous', 'first'),
    maybe(count),
    units,
  ],
  ([article, which, many, value], { lexemes, next }) => {
    const plural = lexemes[next - 1]?.lower.endsWith('s') || lexemes[next - 1]?.lower === 'centuries';
    if (many === null && !plural) return null;
    if (which === 'first' || (which === 'recent' && article !== null && many !== null)) return null;
    const counted: Count | null = many === null || many === 'vague' ? null : many;
    const ahead = which === 'next' || which === 'coming' || which === 'following';
    const from = which === 'following' || which === 'previous' ? ('reference' as const) : ('publication' as const);
    return { type: 'DURATION', form: { ...durationForm(value, counted), anchor: ahead ? 'future' : 'past', from } };
  },
);

/** “the end of the year”, “the middle of the month”, “the end of the week”, “year’s end”. */
export const partOfUnit: TimeRule = rule(
  'part-of-unit',
  [
    first(stretchPart, row(word('the'), word('rest', 'remainder'), word('of'))),
    word('the', 'this', 'that', 'last', 'next'),
    maybe(word('fiscal', 'calendar')),
    word('week', 'month', 'quarter', 'year', 'decade', 'century', 'season'),
  ],
  ([part, which, , name]) => {
    const value = (['week', 'month', 'quarter', 'year', 'decade', 'century'] as const).find((known) => known === name);
    if (!value) return null;
    const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
    const modifier = typeof part === 'string' ? part : null;
    return {
      type: 'DATE',
      form: { kind: 'relative', of: { kind: 'unit', unit: value }, shift, from: 'publication' },
      modifier,
    };
  },
);

/** “year-end”, “year’s end”, “month-end”. */
export const unitEnd: TimeRule = rule(
  'unit-end',
  [word('year', 'month', 'quarter'), first(row(word('-'), word('end')), row(word("'", '’'), word('s'), word('end')))],
  ([name]) => {
    const value = name === 'year' ? 'year' : name === 'month' ? 'month' : 'quarter';
    const form = { kind: 'relative', of: { kind: 'unit', unit: value }, shift: 0, from: 'publication' } as const;
    return { type: 'DATE', form, modifier: 'end' };
  },
);

export const nearUnitRules: readonly TimeRule[] = [partOfUnit, unitEnd, nearUnits, nearUnit];
