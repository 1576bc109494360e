import { first, maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { VagueForm } from '../../../types.ts';
import { pluralUnit } from './parts.ts';

const vague = (value: VagueForm['value']): Reading => ({ type: 'DATE', form: { kind: 'vague', value } });

/** “now”, “right now”, “currently”, “nowadays”, “at present”. */
export const present: TimeRule = rule(
  'present',
  [
    first(
      row(maybe(word('right', 'just', 'even')), word('now')),
      word('currently', 'nowadays', 'presently'),
      row(word('at'), maybe(word('the')), word('present', 'moment')),
      row(maybe(word('at', 'for')), word('the'), word('moment'), maybe(word(','))),
      row(word('these'), word('days')),
      row(word('the'), maybe(word('current')), word('time'), word('being')),
      row(word('at'), word('this'), word('time', 'point')),
      row(maybe(word('the')), word('present'), word('day', 'time')),
    ),
  ],
  (_, { lexemes, index, next }) => {
    const last = lexemes[next - 1]?.lower;
    if (last === ',' || (last === 'moment' && lexemes[index]?.lower === 'the')) return null;
    if (last === 'now' && lexemes[next]?.text === '-') return null;
    if (last === 'time' && /^(?:last|next|around)$/.test(lexemes[next]?.lower ?? '')) return null;
    return vague('PRESENT_REF');
  },
);

/** “recently”, “lately”, “the recent past”, “in the past”. */
export const past: TimeRule = rule(
  'past',
  [
    first(
      row(maybe(word('more', 'most', 'just', 'only', 'very', 'until')), word('recently')),
      word('lately'),
      row(word('the'), word('other'), word('day')),
      row(word('the'), maybe(word('recent', 'distant', 'not')), word('past')),
    ),
  ],
  (_, { lexemes, index, next }) => {
    // “as recently as last week”: the date that follows says when.
    if (lexemes[index - 1]?.lower === 'as' && lexemes[next]?.lower === 'as') return null;
    if (lexemes[next - 1]?.lower !== 'past') return vague('PAST_REF');
    const before = lexemes[index - 1]?.lower ?? '';
    const noun =
      lexemes[next]?.kind !== 'word' ||
      ['and', 'but', 'has', 'have', 'is', 'to', 'as', 'the', 'with', 'when', 'for', 'by', 'that'].includes(
        lexemes[next]?.lower ?? '',
      );
    return noun && ['in', 'of', 'from', 'than', 'on'].includes(before) ? vague('PAST_REF') : null;
  },
);

/** “recent years”, “the recent weeks”: how many isn’t said. */
export const recentUnits: TimeRule = rule(
  'recent-units',
  [maybe(word('the', 'more', 'most', 'these')), word('recent'), pluralUnit],
  () => vague('PAST_REF'),
);

/** “in years past”, “the months ahead”. */
export const unitsAway: TimeRule = rule(
  'units-past-or-ahead',
  [maybe(word('the')), pluralUnit, word('past', 'ahead')],
  ([, , way], { lexemes, index, next }) => {
    const before = lexemes[index - 1]?.lower ?? '';
    const plural = /s$|ia$/.test(lexemes[next - 2]?.lower ?? '');
    if (
      !plural ||
      lexemes[next]?.lower === 'of' ||
      !['in', 'for', 'over', 'during', 'of', 'from', 'than', 'about', 'into'].includes(before)
    )
      return null;
    return vague(way === 'past' ? 'PAST_REF' : 'FUTURE_REF');
  },
);

const FUTURE_BEFORE = new Set(['in', 'for', 'about', 'of', 'on', 'into', 'to']);

/** “the future”, “in the near future”, “the foreseeable future”. */
export const future: TimeRule = rule(
  'future',
  [
    first(
      reading(
        row(word('the'), maybe(word('near', 'foreseeable', 'distant', 'immediate', 'not')), word('future')),
        () => 'the' as const,
      ),
      reading(row(word('near'), word('future')), () => 'the' as const),
    ),
  ],
  (_, { lexemes, index, next }) => {
    const before = lexemes[index - 1]?.lower ?? '';
    const adjective =
      lexemes[next]?.kind === 'word' && lexemes[next]?.lower !== 'and' && next - index === 2 && before !== 'in';
    return FUTURE_BEFORE.has(before) && !adjective ? vague('FUTURE_REF') : null;
  },
);

export const vagueRules: readonly TimeRule[] = [present, past, recentUnits, unitsAway, future];
