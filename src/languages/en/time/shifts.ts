import { first, maybe, oneOf, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, type RuleContext, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { Season, ShiftForm, TimeForm, TimeModifier, TimeUnit } from '../../../types.ts';
import { roughly } from './about-number.ts';
import { durationOf } from './durations.ts';
import { eventAfter } from './event-nouns.ts';
import { WEEKDAY_PLURALS } from './lexicon.ts';
import { type Count, count, number } from './number-words.ts';
import { units } from './parts.ts';

type From = ShiftForm['from'];

const just = maybe(word('just', 'only', 'exactly', 'barely', 'fully'));

/** The very day: “two weeks from today” is one day, “two weeks from now” about a week. */
const today: ShiftForm = { kind: 'shift', unit: 'day', by: 0, from: 'publication' };

/** Which way, and from when. */
const way = first(
  reading(word('ago', 'hence', 'back'), (said) => ({
    sign: said === 'hence' ? 1 : -1,
    from: 'publication' as From,
    said,
  })),
  reading(row(word('from'), word('now')), () => ({ sign: 1, from: 'publication' as From, said: 'from now' })),
  reading(row(word('before', 'after'), word('that')), ([which]) => ({
    sign: which === 'after' ? 1 : -1,
    from: 'reference' as From,
    said: 'that',
  })),
  reading(row(word('from'), word('today', 'tomorrow')), ([, said]) => ({
    sign: 1,
    from: (said === 'today' ? today : { ...today, by: 1 }) as From,
    said: 'from today',
  })),
  reading(
    word('earlier', 'later', 'before', 'previously', 'afterward', 'afterwards', 'prior', 'beforehand'),
    (said) => ({
      sign: /^(?:later|after)/.test(said) ? 1 : -1,
      from: 'reference' as From,
      said,
    }),
  ),
);

/** “three years ago”, “two days later”, “about a month from now”, “a week earlier”. */
export const shifted: TimeRule = rule(
  'units-away',
  [maybe(roughly), just, count, units, maybe(row(word('and'), word('a'), word('half'))), way],
  ([modifier, , counted, unit, half, { sign, from, said }], context): Reading | null => {
    const howMany =
      half === null || counted === 'vague' ? counted : { least: counted.least + 0.5, most: counted.most + 0.5 };
    if (context.lexemes[context.next]?.lower === 'than') return null;
    if (said === 'back' && context.lexemes[context.next]?.kind === 'word') return null;
    if ((said === 'before' || said === 'that') && isFollowed(context)) return null;
    return shiftReading(unit, howMany, sign, from, modifier);
  },
);

/** “two years before the war”, “two years after that vote”: something follows that it is counted from. */
function isFollowed({ lexemes, next }: RuleContext): boolean {
  const after = lexemes[next];
  return after !== undefined && after.kind !== 'mark' && !['and', 'but', 'in', 'on', 'at', 'for'].includes(after.lower);
}

/** “48 hours later” is two days later. */
const HOURS_OF_DAY = 24;

function shiftReading(
  unit: TimeUnit,
  howMany: Count | 'vague',
  sign: number,
  from: From,
  modifier: TimeModifier | null,
): Reading {
  if (howMany === 'vague')
    return { type: 'DATE', form: { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }, modifier };
  const middle = (howMany.least + howMany.most) / 2;
  const days = unit === 'hour' && middle % HOURS_OF_DAY === 0;
  const form = days ? wholeShift('day', (sign * middle) / HOURS_OF_DAY, from) : wholeShift(unit, sign * middle, from);
  const type = !days && (unit === 'hour' || unit === 'minute' || unit === 'second') ? 'TIME' : 'DATE';
  return { type, form, modifier: howMany.least === howMany.most ? modifier : 'approximate' };
}

/** “a year and a half” is 18 months. */
function wholeShift(unit: TimeUnit, by: number, from: From): TimeForm {
  if (Number.isInteger(by)) return { kind: 'shift', unit, by, from };
  const finer: Partial<Record<TimeUnit, readonly [TimeUnit, number]>> = {
    year: ['month', 12],
    decade: ['year', 10],
    century: ['year', 100],
    hour: ['minute', 60],
    day: ['hour', 24],
    week: ['day', 7],
    month: ['day', 30],
  };
  const [smaller, factor] = finer[unit] ?? [unit, 1];
  return { kind: 'shift', unit: smaller, by: Math.round(by * factor), from };
}

/** “two Sundays ago”. */
export const weekdaysAgo: TimeRule = rule(
  'weekdays-ago',
  [number, oneOf('#weekdays', WEEKDAY_PLURALS), word('ago')],
  ([many, weekday]) => {
    const last: TimeForm = { kind: 'relative', of: { kind: 'calendar', weekday }, shift: -1, from: 'publication' };
    return { type: 'DATE', form: { kind: 'shift', unit: 'week', by: 1 - many, from: last } };
  },
);

const SEASON_PLURALS: ReadonlyMap<string, Season> = new Map([
  ['springs', 21],
  ['summers', 22],
  ['autumns', 23],
  ['winters', 24],
]);

/** “two summers ago”. */
export const seasonsAgo: TimeRule = rule(
  'seasons-ago',
  [number, reading(word(...SEASON_PLURALS.keys()), (said) => SEASON_PLURALS.get(said)), word('ago')],
  ([many, season]) => {
    if (season === undefined) return null;
    const last: TimeForm = { kind: 'relative', of: { kind: 'calendar', season }, shift: -1, from: 'publication' };
    return { type: 'DATE', form: { kind: 'shift', unit: 'year', by: 1 - many, from: last } };
  },
);

/** “years ago”, “decades later”, “long ago”, “some time ago”. */
export const vaguelyShifted: TimeRule = rule(
  'vaguely-away',
  [
    first(
      reading(first(units, word('moments')), () => 'units' as const),
      reading(row(maybe(word('not', 'so')), maybe(word('too', 'so')), word('long')), () => 'long' as const),
      reading(
        row(maybe(word('some', 'a')), maybe(word('long', 'short')), word('time', 'while')),
        () => 'time' as const,
      ),
    ),
    word('ago', 'later', 'earlier'),
  ],
  ([what, which], { lexemes, index }) => {
    const plural = /s$|ia$/.test(lexemes[index]?.lower ?? '');
    if (which !== 'ago' && (!plural || lexemes[index]?.lower === 'moments')) return null;
    if (what !== 'long' && what !== 'time' && !plural) return null;
    return { type: 'DATE', form: { kind: 'vague', value: which === 'later' ? 'FUTURE_REF' : 'PAST_REF' } };
  },
);

const anchorWord = first(
  reading(word('before', 'after', 'following'), (said) => (said === 'before' ? -1 : 1)),
  reading(row(word('ahead'), word('of')), () => -1),
  reading(row(word('prior'), word('to')), () => -1),
);

/** “a week ahead of a newly imposed deadline”, “two days after the attack”: counted from an event of the text. */
export const shiftFromEvent: TimeRule = rule(
  'units-from-event',
  [maybe(roughly), just, count, units, anchorWord, eventAfter],
  ([modifier, , howMany, unit, sign, noun], { index, places }): Reading | null => {
    if (howMany === 'vague') return null;
    const form = wholeShift(unit, sign * ((howMany.least + howMany.most) / 2), { kind: 'event', noun });
    // TIMEX3 marks the length alone.
    const length = {
      type: 'DURATION',
      form: durationOf(unit, howMany),
      first: index,
      next: places[4] ?? index,
    } as const;
    return { type: 'DURATION', form, modifier, parts: [length] };
  },
);

/** “the day after the attack”, “the day before the vote”, “a day after”: */
export const dayFromEvent: TimeRule = rule(
  'day-from-event',
  [word('the'), word('day', 'week', 'month', 'year'), anchorWord, eventAfter],
  ([, unit, sign, noun]): Reading | null => {
    const form: ShiftForm = { kind: 'shift', unit: unitOf(unit), by: sign, from: { kind: 'event', noun } };
    return { type: 'DATE', form };
  },
);

/** “the day before”, “the year before”, “the day after”, “a day after”. */
export const dayBefore: TimeRule = rule(
  'day-before',
  [word('the', 'a'), word('day', 'week', 'month', 'year', 'night'), word('before', 'after', 'earlier')],
  ([, unit, which], context): Reading | null => {
    if (isFollowed(context) && which !== 'earlier') return null;
    if (context.lexemes[context.next]?.lower === 'than') return null;
    const by = which === 'after' ? 1 : -1;
    return { type: 'DATE', form: { kind: 'shift', unit: unitOf(unit), by, from: 'reference' } };
  },
);

/** “the day after”, “the week before” some date, which follows. */
export const dayBesideDate: TimeRule = rule(
  'day-beside-some-date',
  [word('the'), word('day', 'week'), anchorWord],
  ([, unit, sign]): Reading => ({
    type: 'DATE',
    form: { kind: 'shift', unit: unitOf(unit), by: sign, from: 'reference' },
  }),
);

function unitOf(name: string): TimeUnit {
  return name === 'week' || name === 'month' || name === 'year' ? name : 'day';
}

export const shiftRules: readonly TimeRule[] = [
  shiftFromEvent,
  dayFromEvent,
  shifted,
  dayBefore,
  dayBesideDate,
  weekdaysAgo,
  seasonsAgo,
  vaguelyShifted,
];
