import { maybe, reading, when, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { TimeUnit } from '../../../types.ts';
import { durationValue } from './duration-value.ts';
import { durationOf } from './durations.ts';
import { count, mixedNumber, number, SMALL_NUMBERS } from './number-words.ts';
import { hyphen, unit, units } from './parts.ts';

/** How many of the finer unit a unit has, where people count on in it. */
const FINER: Partial<Record<TimeUnit, Partial<Record<TimeUnit, number>>>> = {
  year: { month: 12 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
};

/** “two hours and 15 minutes”, “a year and two months”: one length. */
const twoUnits: TimeRule = rule(
  'length-in-two-units',
  [count, units, maybe(word('and', ',')), number, units],
  ([howMany, of, , more, finer]): Reading | null => {
    const times = FINER[of]?.[finer];
    if (howMany === 'vague' || howMany.least !== howMany.most || times === undefined) return null;
    const form = durationOf(finer, exactly(howMany.least * times + more));
    const finerPart = durationValue(finer, exactly(more)).slice(form.value.startsWith('PT') ? 2 : 1);
    const whole = durationValue(of, howMany);
    const value = `${whole}${whole.includes('T') || !form.value.startsWith('PT') ? '' : 'T'}${finerPart}`;
    return { type: 'DURATION', form: { ...form, value } };
  },
);

const exactly = (value: number) => ({ least: value, most: value });

const QUARTER_MINUTES = 15;

/** “a quarter of an hour”, “three quarters of an hour”. */
const quarterHour: TimeRule = rule(
  'quarter-hour',
  [
    reading(word('a', 'three'), (said) => (said === 'a' ? 1 : 3)),
    maybe(hyphen),
    word('quarter', 'quarters'),
    word('of'),
    word('an'),
    word('hour'),
  ],
  ([quarters]) => ({ type: 'DURATION', form: durationOf('minute', exactly(quarters * QUARTER_MINUTES)) }),
);

/** “the half-hour show”; “a half-hour” is counted. */
const halfUnit: TimeRule = rule('half-unit', [word('half'), hyphen, unit], ([, , of], { lexemes, index }) =>
  of === 'second' || of === 'quarter' || lexemes[index - 1]?.text === '-'
    ? null
    : { type: 'DURATION', form: durationOf(of, exactly(0.5)) },
);

/** “a 2-1/2 year term”, “3-1/2 years”. */
const mixedLength: TimeRule = rule('length-with-fraction', [mixedNumber, maybe(hyphen), units], ([many, , of]) => ({
  type: 'DURATION',
  form: durationOf(of, exactly(many)),
}));

const HYPHENS = ['-', '‑', '–'];
/** A number that a hyphen is written onto: `10-`, `three-`. */
const hangingNumber = when(
  ['#number', ...SMALL_NUMBERS],
  (lexemes, index) => (HYPHENS.includes(lexemes[index + 1]?.text ?? '') ? number.at(lexemes, index) : null),
  new Map(['#number', ...SMALL_NUMBERS].map((key) => [key, HYPHENS])),
);

/** “a 10- to 12-week course”. */
const hangingHyphen: TimeRule = rule(
  'length-to-length',
  [hangingNumber, hyphen, word('to', 'or'), number, hyphen, unit],
  ([least, , , most, , of]): Reading | null =>
    most > least ? { type: 'DURATION', form: durationOf(of, { least, most }) } : null,
);

export const joinedLengthRules: readonly TimeRule[] = [twoUnits, quarterHour, halfUnit, mixedLength, hangingHyphen];
