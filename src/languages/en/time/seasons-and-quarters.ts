import { first, maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { CalendarForm, RelativeForm } from '../../../types.ts';
import { ordinal } from './number-words.ts';
import { comma, hyphen, number, season, stretchPart, the, year } from './parts.ts';

const ofYear = reading(row(comma, maybe(word('of')), year), ([, , value]) => value);
const ofNearYear = reading(
  row(maybe(word('of')), word('last', 'this', 'next'), maybe(word('fiscal')), word('year')),
  ([, which]) => SHIFTS[which] ?? 0,
);
const SHIFTS: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 };

const nearYear = (shift: number): RelativeForm => ({
  kind: 'relative',
  of: { kind: 'unit', unit: 'year' },
  shift,
  from: 'publication',
});

/** “the summer of 2025”, “early spring 2024”. */
export const seasonYear: TimeRule = rule(
  'season-year',
  [the, maybe(stretchPart), season, ofYear],
  ([, modifier, value, inYear]) => ({
    type: 'DATE',
    form: { kind: 'calendar', year: inYear, season: value },
    modifier,
  }),
);

/** “last fall”, “this summer”, “next winter”. */
export const nearSeason: TimeRule = rule(
  'near-season',
  [maybe(stretchPart), word(...Object.keys(SHIFTS)), season],
  ([modifier, which, value]) => ({
    type: 'DATE',
    form: { kind: 'relative', of: { kind: 'calendar', season: value }, shift: SHIFTS[which] ?? 0, from: 'publication' },
    modifier,
  }),
);

/** “over the summer”, “in late spring”; the verb “fall” and “a fall of snow” are left alone. */
export const bareSeason: TimeRule = rule(
  'season',
  [the, maybe(stretchPart), season],
  ([article, modifier, value], { lexemes, index, next }) => {
    const before = lexemes[index - 1]?.lower ?? '';
    const after = lexemes[next]?.lower ?? '';
    const placed = [
      'in',
      'over',
      'during',
      'by',
      'since',
      'until',
      'through',
      'throughout',
      'of',
      'for',
      'before',
      'after',
      'all',
    ].includes(before);
    const name = lexemes[next - 1]?.lower ?? '';
    const doubtful = name === 'fall' || name === 'spring';
    if (!placed || (doubtful && ['of', 'in', 'to', 'from'].includes(after))) return null;
    if (doubtful && article === null && modifier === null && before !== 'in') return null;
    return { type: 'DATE', form: { kind: 'calendar', season: value }, modifier };
  },
);

const quarterOf = (nth: number): 1 | 2 | 3 | 4 | null =>
  ([1, 2, 3, 4] as const).find((quarter) => quarter === nth) ?? null;
const inYear = maybe(
  first(
    reading(ofYear, (value) => ({ year: value })),
    reading(ofNearYear, (shift) => ({ shift })),
  ),
);
type InYear = { readonly year: number } | { readonly shift: number } | null;

function inside(part: CalendarForm, whole: InYear) {
  if (whole === null) return { type: 'DATE', form: part } as const;
  if ('year' in whole) return { type: 'DATE', form: { ...part, year: whole.year } } as const;
  return { type: 'DATE', form: { kind: 'within', part, whole: nearYear(whole.shift) } } as const;
}

/** “the third quarter”, “third-quarter”, “the fiscal second quarter of 2025”. */
export const nthQuarter: TimeRule = rule(
  'quarter',
  [the, maybe(word('fiscal')), ordinal, maybe(hyphen), maybe(word('fiscal')), word('quarter'), inYear],
  ([, fiscal, nth, , fiscalToo, , whole], { lexemes, next }) => {
    const quarter = quarterOf(nth);
    const sport = ['goal', 'touchdown', 'point', 'points', 'lead'].includes(lexemes[next]?.lower ?? '');
    if (quarter === null || sport) return null;
    return inside({ kind: 'calendar', quarter, ...((fiscal ?? fiscalToo) ? { fiscal: true } : {}) }, whole);
  },
);

/** “Q3”, “Q3 2025”. */
export const shortQuarter: TimeRule = rule(
  'quarter-short',
  [word('q'), number, maybe(ofYear)],
  ([, nth, value], { lexemes, index }) => {
    const quarter = lexemes[index + 1]?.glued && lexemes[index]?.text === 'Q' ? quarterOf(nth) : null;
    return quarter === null ? null : inside({ kind: 'calendar', quarter }, value === null ? null : { year: value });
  },
);

/** “the first half of 2025”, “the second half of last year”. */
export const nthHalf: TimeRule = rule(
  'half',
  [the, word('first', 'second'), maybe(hyphen), word('half'), inYear],
  ([, which, , , whole], { lexemes, index }) => {
    const timed = whole !== null || ['in', 'for', 'during', 'by'].includes(lexemes[index - 1]?.lower ?? '');
    return timed ? inside({ kind: 'calendar', half: which === 'first' ? 1 : 2 }, whole) : null;
  },
);

export const seasonRules: readonly TimeRule[] = [seasonYear, nearSeason, bareSeason, nthQuarter, shortQuarter, nthHalf];
