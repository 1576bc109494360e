import type { Season, TimeUnit, Weekday } from '../../../types.ts';

const months = 'january february march april may june july august september october november december'.split(' ');
const shortMonths = 'jan feb mar apr - jun jul aug sep oct nov dec'.split(' ');

/** Months by name and newspaper abbreviation. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...months.map((name, index) => [name, index + 1] as const),
  ...shortMonths.flatMap((name, index) => (name === '-' ? [] : [[name, index + 1] as const])),
  ['sept', 9],
]);

/** Names of months that are words of their own: alone they name no month. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'sep',
  'jun',
  'jul',
  'apr',
  'feb',
]);

export const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map([
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map(
    (name, index) => [name, weekday(index + 1)] as const,
  ),
  ...(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map(
    (name, index) => [name, weekday(index + 1)] as const,
  ),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

function weekday(number: number): Weekday {
  return ([1, 2, 3, 4, 5, 6, 7] as const)[number - 1] ?? 1;
}

/** Abbreviated weekdays are words of their own (`sat`, `sun`, `wed`): only before a date. */
export const FULL_WEEKDAYS: ReadonlyMap<string, Weekday> = new Map(
  [...WEEKDAYS].filter(([name]) => name.endsWith('day')),
);

export const WEEKDAY_PLURALS: ReadonlyMap<string, Weekday> = new Map(
  [...FULL_WEEKDAYS].map(([name, day]) => [`${name}s`, day]),
);

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
]);

const units: readonly TimeUnit[] = [
  ...([
    'second',
    'minute',
    'hour',
    'day',
    'weekend',
    'week',
    'month',
    'quarter',
    'year',
    'decade',
    'century',
    'millennium',
  ] as const),
];

/** Units in the singular. */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...units.map((unit) => [unit, unit] as const),
  ['fortnight', 'week'],
  ['yr', 'year'],
]);

/** Units in the plural. */
export const UNIT_PLURALS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['fortnights', 'week'],
  ...units
    .filter((unit) => unit !== 'century' && unit !== 'millennium')
    .map((unit) => [`${unit}s`, unit] as [string, TimeUnit]),
  ['centuries', 'century'],
  ['millennia', 'millennium'],
  ['mins', 'minute'],
  ['hrs', 'hour'],
  ['yrs', 'year'],
]);

/** TIMEX3's parts of a day. */
export const DAY_PARTS: ReadonlyMap<string, 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

/** Which classes of rules a word can start. */
export const CLASSES: ReadonlyMap<string, readonly string[]> = collect([
  ['#month', MONTHS],
  ['#weekday', WEEKDAYS],
  ['#weekdays', WEEKDAY_PLURALS],
  ['#season', SEASONS],
  ['#unit', UNITS],
  ['#units', UNIT_PLURALS],
  ['#part', DAY_PARTS],
]);

function collect(
  tables: readonly (readonly [string, ReadonlyMap<string, unknown>])[],
): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const [key, table] of tables)
    for (const name of table.keys()) classes.set(name, [...(classes.get(name) ?? []), key]);
  return classes;
}
