import { first, maybe, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { ShiftForm } from '../../../types.ts';
import { stretchBefore } from './near-words.ts';
import { dayPart, dayPartAfter } from './parts.ts';
import { dayReading } from './weekdays.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

const day = (by: number, from: 'publication' | 'reference' = 'publication'): ShiftForm => ({
  kind: 'shift',
  unit: 'day',
  by,
  from,
});

/** “today”, “late yesterday”, “tomorrow afternoon”. */
export const nearDay: TimeRule = rule(
  'near-day',
  [maybe(stretchBefore), word('today', 'yesterday', 'tomorrow'), maybe(dayPartAfter)],
  ([modifier, name, part], { lexemes, index, next }) => {
    // USA Today
    const titled = lexemes[next - 1]?.text === 'Today' && /^\p{Lu}\p{L}*$/u.test(lexemes[index - 1]?.text ?? '');
    return titled ? null : { ...dayReading(day(DAYS[name] ?? 0), part), modifier };
  },
);

/** “the day before yesterday”, “the day after tomorrow”. */
export const secondDay: TimeRule = rule(
  'second-day',
  [maybe(word('the')), word('day'), word('before', 'after'), word('yesterday', 'tomorrow')],
  ([, , , name]) => ({ type: 'DATE', form: day(2 * (DAYS[name] ?? 0)) }),
);

/** “overnight”: in the night before the report, unless a day stands beside it; “an overnight shift” is any. */
export const overnight: TimeRule = rule('overnight', [word('overnight')], (_, { lexemes, next }) =>
  EVERY_NIGHT.test(lexemes[next]?.lower ?? '') ? null : dayReading(day(0), 'NI'),
);

/** What is called “overnight” for taking a night, on whichever. */
const EVERY_NIGHT =
  /^(?:shifts?|staff|crews?|flights?|trains?|bus|buses|ferry|ferries|trips?|journeys?|voyages?|stays?|stops?|stopovers?|layovers?|guests?|camps?|accommodation|parking|hours|lows?|rates?|lending|index|success|sensations?|celebrity|millionaires?|bags?|delivery|deliveries|shipping|mail|couriers?|care|shelters?|curfews?|bans?)$/;

/** “tonight”, “last night”, “this morning”. */
export const nearNight: TimeRule = rule(
  'part-of-near-day',
  [
    maybe(stretchBefore),
    first(
      reading(word('tonight'), () => ({ by: 0, part: 'NI' }) as const),
      reading(row(word('last'), word('night', 'evening')), () => ({ by: -1, part: 'NI' }) as const),
      reading(row(word('yesterday'), dayPart), ([, part]) => ({ by: -1, part })),
      reading(row(word('this'), maybe(word('past')), dayPart), ([, , part]) => ({ by: 0, part })),
    ),
  ],
  ([modifier, { by, part }]) => ({ ...dayReading(day(by), part), modifier }),
);

/** “the next morning”, “that night”, “the same evening”: of the day told last. */
export const partOfToldDay: TimeRule = rule(
  'part-of-told-day',
  [
    maybe(stretchBefore),
    first(
      reading(row(maybe(word('the')), word('next', 'following')), () => 1),
      reading(row(maybe(word('the')), word('previous')), () => -1),
      reading(row(word('that', 'the'), maybe(word('same'))), ([that, same]) =>
        that === 'the' && same === null ? null : 0,
      ),
    ),
    dayPart,
  ],
  ([modifier, by, part]) => ({ ...dayReading(day(by, 'reference'), part), modifier }),
);

/** “earlier in the day”, “later in the morning”: of the day told last. */
export const withinToldDay: TimeRule = rule(
  'within-told-day',
  [
    word('early', 'earlier', 'late', 'later'),
    word('in'),
    word('the'),
    first(
      reading(word('day'), () => ({ part: null })),
      reading(dayPart, (part) => ({ part })),
    ),
  ],
  ([when, , , { part }], { lexemes, next }) =>
    // “earlier in the day’s trading”, “late in the day of 3 May”
    /^(?:['’]s?|of)$/.test(lexemes[next]?.text ?? '')
      ? null
      : { ...dayReading(day(0, 'reference'), part), modifier: when.startsWith('early') ? 'start' : 'end' },
);

export const nearDayRules: readonly TimeRule[] = [
  withinToldDay,
  secondDay,
  nearDay,
  overnight,
  nearNight,
  partOfToldDay,
];
