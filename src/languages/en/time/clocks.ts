import { first, glue, maybe, reading, row, when, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { ClockTime, TimeForm } from '../../../types.ts';
import { comma, dayNumber, fullWeekday, monthName, year } from './parts.ts';

/** Minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  aest: 600,
  aedt: 660,
};

const twoDigits = when(['#number'], (lexemes, index) => {
  const lexeme = lexemes[index];
  return lexeme?.kind === 'number' && lexeme.text.length <= 2 ? { next: index + 1, value: Number(lexeme.text) } : null;
});
const minutes = reading(row(glue(':', '.'), twoDigits), ([, value]) => (value < 60 ? value : null));
const half = reading(row(word('a', 'p'), maybe(glue('.')), glue('m'), maybe(glue('.'))), ([letter]) => letter);
const shortHalf = word('am', 'pm');
const zone = reading(
  row(maybe(word('(')), word(...Object.keys(ZONES)), maybe(word(')'))),
  ([, name]) => ZONES[name] ?? 0,
);
const localTime = row(word('local', 'eastern', 'pacific', 'central', 'moscow'), word('time'));

const clock = reading(
  first(
    reading(
      row(
        twoDigits,
        maybe(minutes),
        first(
          half,
          reading(shortHalf, (name) => name.charAt(0)),
        ),
      ),
      ([hour, minute, letter]) =>
        hour >= 1 && hour <= 12 ? { hour: (hour % 12) + (letter === 'p' ? 12 : 0), minute: minute ?? 0 } : null,
    ),
    reading(row(twoDigits, glue(':'), twoDigits, maybe(row(glue(':'), twoDigits))), ([hour, , minute]) =>
      hour < 24 && minute < 60 ? { hour, minute } : null,
    ),
    reading(word('noon', 'midday'), () => ({ hour: 12, minute: 0 })),
    reading(word('midnight'), () => ({ hour: 24, minute: 0 })),
    reading(row(twoDigits, word('o'), glue("'", '’'), glue('clock')), ([hour]) =>
      hour <= 12 ? { hour, minute: 0 } : null,
    ),
  ),
  (found) => found,
);

const weekdayAfter = reading(
  row(maybe(word('on')), fullWeekday),
  ([, weekday]): TimeForm => ({ kind: 'calendar', weekday }),
);
const dateAfter = reading(
  row(maybe(word('on')), monthName, dayNumber, maybe(row(comma, year))),
  ([, month, day, inYear]): TimeForm => ({ kind: 'calendar', month, day, ...(inYear ? { year: inYear[1] } : {}) }),
);
const dayAfter = reading(
  word('today', 'yesterday', 'tomorrow'),
  (name): TimeForm => ({
    kind: 'shift',
    unit: 'day',
    by: name === 'today' ? 0 : name === 'yesterday' ? -1 : 1,
    from: 'publication',
  }),
);

/** “3 p.m.”, “10:30 a.m. EDT on Tuesday”, “noon”, “midnight”. Scores and ratios such as `3:2` are left alone. */
export const clockTime: TimeRule = rule(
  'clock',
  [clock, maybe(zone), maybe(localTime), maybe(comma), maybe(first(weekdayAfter, dateAfter, dayAfter))],
  ([time, east, local, mark, of], { lexemes, index }) => {
    const bare = lexemes[index + 1]?.text === ':' && east === null && local === null && of === null;
    const placed = [
      'at',
      'by',
      'until',
      'from',
      'to',
      'around',
      'about',
      'before',
      'after',
      'between',
      'since',
    ].includes(lexemes[index - 1]?.lower ?? '');
    if (bare && (!placed || lexemes[index + 2]?.text.length !== 2)) return null;
    if (mark !== null && of === null) return null;
    const read: ClockTime = { ...time, ...(east === null ? {} : { zone: east }) };
    return { type: 'TIME', form: { kind: 'clock', clock: read, of } };
  },
);

export const clockRules: readonly TimeRule[] = [clockTime];
