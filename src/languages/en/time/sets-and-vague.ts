import { first, maybe, oneOf, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import { durationForm } from './durations.ts';
import { WEEKDAY_PLURALS } from './lexicon.ts';
import { fullWeekday, monthName, number, season, unit, units } from './parts.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
  nightly: 'P1D',
};

/** “daily”, “annual”, “monthly”. */
export const setAdverb: TimeRule = rule(
  'set-adverb',
  [word(...Object.keys(ADVERBS))],
  ([name], { lexemes, index, next }) => {
    const title =
      /^\p{Lu}/u.test(lexemes[index]?.text ?? '') && index > 0 && /^\p{Lu}/u.test(lexemes[next]?.text ?? '');
    return title ? null : { type: 'SET', form: { kind: 'set', value: ADVERBS[name] ?? '' } };
  },
);

const often = first(
  reading(word('once'), () => '1X'),
  reading(word('twice'), () => '2X'),
  reading(row(number, word('times')), ([many]) => `${many}X`),
);

/** “every day”, “each year”, “every two weeks”, “once a week”, “twice a month”. */
export const everyUnit: TimeRule = rule(
  'every-unit',
  [word('every', 'each'), maybe(number), units],
  ([which, many, value]) => ({
    type: 'SET',
    form: {
      kind: 'set',
      value: durationForm(value, { least: many ?? 1, most: many ?? 1 }).value,
      quant: which.toUpperCase(),
    },
  }),
);

export const oftenUnit: TimeRule = rule(
  'times-per-unit',
  [often, word('a', 'per', 'every', 'each'), unit],
  ([freq, , value]) => ({
    type: 'SET',
    form: { kind: 'set', value: durationForm(value, { least: 1, most: 1 }).value, freq },
  }),
);

/** “every Monday”, “each March”, “Mondays”. */
export const everyName: TimeRule = rule(
  'every-name',
  [
    word('every', 'each'),
    first(
      reading(fullWeekday, (day) => `XXXX-WXX-${day}`),
      reading(monthName, (month) => `XXXX-${String(month).padStart(2, '0')}`),
      reading(season, (value) => `XXXX-${['SP', 'SU', 'FA', 'WI'][value - 21]}`),
    ),
  ],
  ([which, value]) => ({ type: 'SET', form: { kind: 'set', value, quant: which.toUpperCase() } }),
);

export const weekdays: TimeRule = rule('weekdays', [oneOf('#weekdays', WEEKDAY_PLURALS)], ([day]) => ({
  type: 'SET',
  form: { kind: 'set', value: `XXXX-WXX-${day}` },
}));

/** “now”, “recently”, “currently”, “at present”, “the past”, “the future”: kept vague. */
export const vague: TimeRule = rule(
  'vague',
  [
    first(
      word('now', 'recently', 'currently', 'nowadays'),
      row(word('the'), maybe(word('near', 'recent', 'foreseeable', 'distant')), word('future', 'past', 'present')),
    ),
  ],
  ([found], { lexemes, index, next }) => {
    const name = typeof found === 'string' ? found : found[2];
    if (name === 'now' && ['that', '-'].includes(lexemes[next]?.lower ?? '')) return null;
    if (typeof found !== 'string' && !['in', 'for', 'from', 'of'].includes(lexemes[index - 1]?.lower ?? ''))
      return null;
    const value =
      name === 'future' ? 'FUTURE_REF' : name === 'recently' || name === 'past' ? 'PAST_REF' : 'PRESENT_REF';
    return { type: 'DATE', form: { kind: 'vague', value } };
  },
);

export const setRules: readonly TimeRule[] = [everyName, everyUnit, oftenUnit, setAdverb, weekdays, vague];
