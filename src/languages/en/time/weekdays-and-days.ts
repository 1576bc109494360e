import { first, maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { ClockTime, TimeForm } from '../../../types.ts';
import { dayPart, fullWeekday } from './parts.ts';

const partAfter = maybe(
  reading(row(maybe(word("'", '’')), maybe(word('s')), maybe(word('early', 'late')), dayPart), ([, , , part]) => part),
);

function withPart(form: TimeForm, part: ClockTime['part'] | null) {
  return part
    ? ({ type: 'TIME', form: { kind: 'clock', clock: { part }, of: form } } as const)
    : ({ type: 'DATE', form } as const);
}

/** “Friday”, “Friday morning”, “early on Friday”. */
export const weekday: TimeRule = rule('weekday', [fullWeekday, partAfter], ([value, part], { lexemes, index }) =>
  /^\p{Lu}/u.test(lexemes[index]?.text ?? '') ? withPart({ kind: 'calendar', weekday: value }, part) : null,
);

const WHICH: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

/** “last Friday”, “next Monday evening”. */
export const nearWeekday: TimeRule = rule(
  'near-weekday',
  [word(...Object.keys(WHICH)), fullWeekday, partAfter],
  ([which, value, part]) =>
    withPart(
      { kind: 'relative', of: { kind: 'calendar', weekday: value }, shift: WHICH[which] ?? 0, from: 'publication' },
      part,
    ),
);

/** “Friday of last week”, “Monday next week”. */
export const weekdayOfWeek: TimeRule = rule(
  'weekday-of-week',
  [fullWeekday, maybe(word('of')), word('last', 'this', 'next'), word('week')],
  ([value, , which]) => {
    const whole = {
      kind: 'relative',
      of: { kind: 'unit', unit: 'week' },
      shift: WHICH[which] ?? 0,
      from: 'publication',
    } as const;
    return { type: 'DATE', form: { kind: 'within', part: { kind: 'calendar', weekday: value }, whole } };
  },
);

/** “Monday’s” and “Friday to Sunday” are ranges only where both are named. */
export const weekdayToWeekday: TimeRule = rule(
  'weekday-to-weekday',
  [fullWeekday, word('-', '–', 'through'), fullWeekday],
  ([from, , to]) => ({
    type: 'DATE',
    form: { kind: 'range', start: { kind: 'calendar', weekday: from }, end: { kind: 'calendar', weekday: to } },
  }),
);

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

const day = (by: number): TimeForm => ({ kind: 'shift', unit: 'day', by, from: 'publication' });

/** “yesterday”, “tomorrow morning”, “tonight”. */
export const nearDay: TimeRule = rule(
  'near-day',
  [word(...Object.keys(DAYS)), maybe(dayPart)],
  ([name, part], { lexemes, next }) => {
    const possessive = name === 'today' && /^['’]$/.test(lexemes[next]?.text ?? '') && lexemes[next + 1]?.lower === 's';
    if (name === 'tonight') return withPart(day(0), 'NI');
    return possessive && !part
      ? { type: 'DATE', form: { kind: 'vague', value: 'PRESENT_REF' } }
      : withPart(day(DAYS[name] ?? 0), part);
  },
);

/** “the day before yesterday”, “the day after tomorrow”. */
export const dayBesideDay: TimeRule = rule(
  'day-beside-day',
  [word('the'), word('day'), word('before', 'after'), word('yesterday', 'tomorrow')],
  ([, , order, name]) => ({ type: 'DATE', form: day((DAYS[name] ?? 0) + (order === 'before' ? -1 : 1)) }),
);

/** “this morning”, “last night”, “early this morning”. */
export const nearPart: TimeRule = rule(
  'near-part-of-day',
  [
    maybe(word('early', 'late', 'earlier', 'later')),
    word('this', 'last', 'that', 'the'),
    maybe(word('same', 'previous', 'next', 'following')),
    dayPart,
  ],
  ([, which, order, part]) => {
    if (which === 'the') return null;
    const by = which === 'last' ? -1 : 0;
    if (which !== 'that') return order ? null : withPart(day(by), part);
    return withPart({ kind: 'shift', unit: 'day', by: 0, from: 'reference' }, part);
  },
);

/** “that day”, “the same day”, “the next day”, “the following week”, “the previous month”. */
export const fromReference: TimeRule = rule(
  'from-reference',
  [
    first(
      row(word('the'), word('same', 'next', 'following', 'previous', 'preceding')),
      row(word('that'), maybe(word('same'))),
    ),
    word('day', 'week', 'month', 'year', 'weekend', 'decade', 'morning', 'night', 'evening', 'afternoon', 'quarter'),
  ],
  ([[which, order], name], { lexemes, next }) => {
    const after = lexemes[next]?.lower ?? '';
    if (after === 'of' || (name === 'quarter' && which === 'that')) return null;
    const shift =
      order === 'next' || order === 'following' ? 1 : order === 'previous' || order === 'preceding' ? -1 : 0;
    const parts: Readonly<Record<string, ClockTime['part']>> = {
      morning: 'MO',
      night: 'NI',
      evening: 'EV',
      afternoon: 'AF',
    };
    const part = parts[name];
    if (part) return withPart({ kind: 'shift', unit: 'day', by: shift, from: 'reference' }, part);
    const unit = (['day', 'week', 'month', 'year', 'weekend', 'decade', 'quarter'] as const).find(
      (known) => known === name,
    );
    return unit
      ? { type: 'DATE', form: { kind: 'relative', of: { kind: 'unit', unit }, shift, from: 'reference' } }
      : null;
  },
);

export const dayNameRules: readonly TimeRule[] = [
  weekdayOfWeek,
  weekdayToWeekday,
  nearWeekday,
  weekday,
  nearDay,
  dayBesideDay,
  nearPart,
  fromReference,
];
