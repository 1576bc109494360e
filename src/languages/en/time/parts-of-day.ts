import { first, maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { ClockTime } from '../../../types.ts';
import { hyphen } from './parts.ts';

const PARTS: ReadonlyMap<string, ClockTime['part']> = new Map([
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['nightfall', 'NI'],
  ['nighttime', 'NI'],
  ['daytime', 'DT'],
  ['midmorning', 'MO'],
  ['midafternoon', 'AF'],
]);

/** “moved only at night”: of whatever day. */
const ANY_NIGHT: Reading = { type: 'TIME', form: { kind: 'set', value: 'XXXX-XX-XXTNI' } };

/** “at dawn”, “in the morning”, “by mid-afternoon”. */
export const partOfDay: TimeRule = rule(
  'part-of-day',
  [
    maybe(word('early', 'late', 'mid')),
    maybe(hyphen),
    first(
      reading(word(...PARTS.keys()), (said) => PARTS.get(said) ?? null),
      reading(
        word('morning', 'afternoon', 'evening', 'night'),
        (said) => (({ morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }) as const)[said] ?? null,
      ),
    ),
  ],
  ([mid, , part], { lexemes, index, next }) => {
    const before = lexemes[index - 1]?.lower ?? '';
    const single = next - index === 1;
    const named = PARTS.has(lexemes[next - 1]?.lower ?? '');
    if (lexemes[next]?.text === '-' || /^\p{Lu}/u.test(lexemes[next - 1]?.text ?? '')) return null;
    const placed =
      ['at', 'by', 'before', 'after', 'until', 'since', 'in', 'through'].includes(before) || (mid !== null && !single);
    if (before === 'at' && single && part === 'NI' && !named) return ANY_NIGHT;
    if (part === null || (!placed && !named) || (named && !placed && before !== 'the')) return null;
    return { type: 'TIME', form: { kind: 'clock', clock: { part }, of: null } };
  },
);

/** “in the middle of the night”. */
export const middleOfNight: TimeRule = rule(
  'middle-of-the-night',
  [maybe(word('the')), word('middle', 'dead'), word('of'), maybe(word('the')), word('night')],
  () => ({ type: 'TIME', form: { kind: 'clock', clock: { part: 'NI' }, of: null } }),
);

/** “in the morning”, “during the night”. */
export const thePartOfDay: TimeRule = rule(
  'the-part-of-day',
  [word('the'), maybe(word('early', 'late')), word('morning', 'afternoon', 'evening', 'night'), maybe(word('hours'))],
  ([, , said], { lexemes, index, next }) => {
    const before = lexemes[index - 1]?.lower ?? '';
    if (lexemes[next]?.lower === 'of') return null;
    if (
      !['in', 'during', 'through', 'throughout', 'for', 'by', 'into', 'spent', 'spend', 'spends', 'spending'].includes(
        before,
      )
    )
      return null;
    if (lexemes[next]?.kind === 'word' && lexemes[next]?.lower === 'sky') return null;
    const part = ({ morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' } as const)[said];
    return part === undefined ? null : { type: 'TIME', form: { kind: 'clock', clock: { part }, of: null } };
  },
);

/** “the early hours of” some day, which follows. */
export const earlyHours: TimeRule = rule(
  'part-of-some-day',
  [word('the'), word('early', 'wee', 'small', 'predawn'), maybe(word('morning')), word('hours'), word('of')],
  () => ({ type: 'TIME', form: { kind: 'clock', clock: { part: 'MO' }, of: null } }),
);

const BEFORE_EARLY_HOURS = new Set(['in', 'into', 'until', 'during', 'through', 'by']);

/** “into the early hours”, no day said. */
export const bareEarlyHours: TimeRule = rule(
  'early-hours',
  [
    word('the'),
    word('early', 'wee', 'small', 'predawn'),
    maybe(word('morning')),
    word('hours'),
    maybe(row(word('of'), word('the'), word('morning', 'day'))),
  ],
  (_, { lexemes, index, next }) =>
    lexemes[next]?.lower !== 'of' && BEFORE_EARLY_HOURS.has(lexemes[index - 1]?.lower ?? '')
      ? { type: 'TIME', form: { kind: 'clock', clock: { part: 'MO' }, of: null } }
      : null,
);

/** “the night of” some day, which follows. */
export const partOfSomeDay: TimeRule = rule(
  'part-of-some-day',
  [word('the'), maybe(word('early', 'late')), word('morning', 'afternoon', 'evening', 'night'), word('of')],
  ([, , said]) => {
    const part = ({ morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' } as const)[said];
    return part === undefined ? null : { type: 'TIME', form: { kind: 'clock', clock: { part }, of: null } };
  },
);

export const partOfDayRules: readonly TimeRule[] = [
  earlyHours,
  bareEarlyHours,
  middleOfNight,
  partOfSomeDay,
  partOfDay,
  thePartOfDay,
];
