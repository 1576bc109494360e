import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { first, glue, maybe, numeral, type Pattern, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { type Reading, type RuleContext, rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { ClockTime } from '../../../types.ts';
import { number } from './number-words.ts';

interface HourMinute {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

/** `8`, `8:30`, `20:00:15`, `8.30` with a clock’s numbers. */
const hourMinute: Pattern<HourMinute> = numeral<HourMinute>(
  [1, 2],
  (lexemes, index) => {
    const hour = small(lexemes[index], 24);
    if (hour === null) return null;
    const minute = minuteAfter(lexemes, index + 1);
    if (minute === null) return { next: index + 1, value: { hour } };
    const second = minuteAfter(lexemes, index + 3);
    if (second === null) return { next: index + 3, value: { hour, minute } };
    return { next: index + 5, value: { hour, minute, second } };
  },
  [':', '.'],
);

function minuteAfter(lexemes: readonly Lexeme[], index: number): number | null {
  const mark = lexemes[index];
  const digits = lexemes[index + 1];
  if (!mark?.glued || !(mark.text === ':' || mark.text === '.') || !digits?.glued || digits.text.length !== 2)
    return null;
  return small(digits, 59);
}

function small(lexeme: Lexeme | undefined, most: number): number | null {
  if (lexeme?.kind !== 'number' || lexeme.text.length > 2) return null;
  const value = Number(lexeme.text);
  return value <= most ? value : null;
}

/** “p.m.”, “AM”: hours to add, with noon and midnight as they are. */
const meridiem: Pattern<'am' | 'pm'> = first(
  reading(row(word('a', 'p'), glue('.'), word('m'), maybe(glue('.'))), ([letter]) => (letter === 'a' ? 'am' : 'pm')),
  reading(row(word('a', 'p'), word('m'), maybe(glue('.'))), ([letter]) => (letter === 'a' ? 'am' : 'pm')),
  reading(word('am', 'pm'), (said) => (said === 'am' ? 'am' : 'pm')),
);

const ZONES: ReadonlyMap<string, number> = new Map(
  [
    ...([
      'gmt',
      'utc',
      'bst:60',
      'cet:60',
      'cest:120',
      'est:-300',
      'edt:-240',
      'et:-300',
      'cst:-360',
      'cdt:-300',
      'mst:-420',
      'mdt:-360',
    ] as const),
    ...(['pst:-480', 'pdt:-420', 'pt:-480', 'msk:180', 'jst:540', 'ist:330', 'eastern:-300', 'pacific:-480'] as const),
  ].map((entry) => {
    const [name = '', minutes = '0'] = entry.split(':');
    return [name, Number(minutes)] as const;
  }),
);

/** Whatever time is kept there. */
const NO_ZONE = Number.NaN;

/** Only before “time”: “8 p.m. Central” may go on as “Central Park”. */
const SPELLED_ZONES: ReadonlyMap<string, number> = new Map([
  ['central', -360],
  ['mountain', -420],
  ['greenwich', 0],
  ['british', 0],
  ['moscow', 180],
  ['beijing', 480],
]);
const sort = word('standard', 'daylight', 'summer', 'mean', 'european');

/** “EDT”, “GMT”, “Eastern Daylight Time”, “local time”. */
const zone: Pattern<number> = first(
  reading(
    first(
      row(word('('), word(...ZONES.keys()), maybe(sort), maybe(word('time')), word(')')),
      row(maybe(word(',')), word(...ZONES.keys()), maybe(sort), maybe(word('time'))),
    ),
    ([, name, sort]) => (ZONES.get(name) ?? 0) + (sort === 'daylight' ? 60 : 0),
  ),
  reading(row(word(...SPELLED_ZONES.keys()), maybe(sort), word('time')), ([name, sort]) => {
    if (sort === 'european') return 60;
    return (SPELLED_ZONES.get(name) ?? 0) + (sort === 'daylight' || sort === 'summer' ? 60 : 0);
  }),
  reading(row(word('local'), word('time')), () => NO_ZONE),
);

function at(clock: HourMinute, half: 'am' | 'pm' | null, offset: number | null): Reading | null {
  const { hour } = clock;
  if (half !== null && (hour > 12 || hour === 0)) return null;
  const turned = half === null ? hour : half === 'am' ? hour % 12 : (hour % 12) + 12;
  const time: ClockTime = {
    ...clock,
    hour: turned,
    ...(offset === null || Number.isNaN(offset) ? {} : { zone: offset }),
  };
  return { type: 'TIME', form: { kind: 'clock', clock: time, of: null } };
}

const about = maybe(word('about', 'around', 'approximately', 'nearly', 'almost', 'exactly', 'shortly', 'just'));
const afterBefore = maybe(word('after', 'before'));

/** “8 p.m.”, “10:30 a.m. EDT”. */
export const twelveHours: TimeRule = rule(
  'clock-12',
  [about, afterBefore, hourMinute, meridiem, maybe(zone)],
  ([, , clock, half, offset], context) => {
    // “I am”: a number before it is no clock when a verb follows.
    const said = context.lexemes.slice(context.index, context.next).some(({ text }) => text === 'am');
    return said && clock.minute === undefined && context.lexemes[context.next]?.kind === 'word' && clock.hour > 12
      ? null
      : at(clock, half, offset);
  },
);

const hours = reading(word('hours', 'hrs', 'hr'), () => NO_ZONE);

/** “20:00”, “at 8:45”, “14:30 GMT”, “05:30 hrs”; a score (“won 10:20”) isn’t told from a time, so a preposition is asked for. */
export const twentyFourHours: TimeRule = rule(
  'clock-24',
  [hourMinute, maybe(first(zone, hours))],
  ([clock, offset], context) => {
    if (clock.minute === undefined || isBound(context)) return null;
    const before = context.lexemes[context.index - 1]?.lower ?? '';
    const placed = [
      'at',
      'by',
      'until',
      'from',
      'since',
      'around',
      'about',
      'before',
      'after',
      'to',
      'till',
      ',',
    ].includes(before);
    const colon = context.lexemes[context.index + 1]?.text === ':';
    return colon && (placed || offset !== null || isBeforeFigures(clock, context)) ? at(clock, null, offset) : null;
  },
);

/** “23:37:00 05/05/2010”: a stamp, no time of a race. */
const isBeforeFigures = ({ second }: HourMinute, { lexemes, next }: RuleContext): boolean =>
  second !== undefined && lexemes[next]?.kind === 'number' && lexemes[next + 1]?.text === '/';

function isBound({ lexemes, index, next }: RuleContext): boolean {
  const after = lexemes[next];
  const before = lexemes[index - 1];
  return Boolean(
    (after?.glued && after.kind !== 'mark') ||
      (lexemes[index]?.glued && before && ['$', ':', '-', '/', '.'].includes(before.text)),
  );
}

/** “1906”. */
const fourDigits: Pattern<HourMinute> = numeral<HourMinute>([4], (lexemes, index) => {
  const text = lexemes[index]?.text ?? '';
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  return text.length === 4 && hour < 24 && minute < 60 ? { next: index + 1, value: { hour, minute } } : null;
});

/** “1500 GMT”, “0830 hrs”. */
export const militaryTime: TimeRule = rule('clock-military', [fourDigits, first(zone, hours)], ([clock, offset]) =>
  at(clock, null, offset),
);

/** “landed at 1906”, “at about 1848, …”, “closed until 1400 on 30 July”: no year is written so. */
export const bareDigits: TimeRule = rule('clock-digits', [about, fourDigits], ([, clock], context) =>
  isOfClock(context) ? at(clock, null, null) : null,
);

function isOfClock({ lexemes, index, next }: RuleContext): boolean {
  const before = lexemes[index - 1]?.lower ?? '';
  const [after, behind] = lexemes.slice(next, next + 2);
  if (before !== 'at') return CLOSES_AT.has(before) && after?.lower === 'on' && behind?.kind === 'number';
  if (after === undefined || AFTER_CLOCK.has(after.lower)) return true;
  return after.kind === 'mark' && after.text !== '%' && !(behind?.glued && behind.kind === 'number');
}

const CLOSES_AT = new Set(['until', 'till', 'by', 'from', 'before', 'after']);
/** Not “at 1990 levels”, “at 1500 metres”. */
const AFTER_CLOCK = new Set(
  'on when while as with and but after before by in from to under following yesterday'.split(' '),
);

/** “noon”, “midnight”, “8 o’clock”, “midday”. */
export const namedHour: TimeRule = rule(
  'named-hour',
  [
    about,
    afterBefore,
    first(
      reading(word('noon', 'midday'), () => 12),
      reading(word('midnight'), () => 0),
      reading(row(number, word('o'), glue("'", '’'), word('clock')), ([hour]) => hour),
    ),
    maybe(zone),
  ],
  ([, , hour, offset], context) => (hour > 24 || isTitle(context) ? null : at({ hour, minute: 0 }, null, offset)),
);

/** “Midnight Cowboy”. */
function isTitle({ lexemes, next }: RuleContext): boolean {
  const [last, after] = [lexemes[next - 1], lexemes[next]];
  const capital = (lexeme: Lexeme | undefined) => /^\p{Lu}\p{Ll}/u.test(lexeme?.text ?? '');
  return capital(last) && capital(after) && after?.known.classes.length === 0;
}

export const clockRules: readonly TimeRule[] = [twelveHours, twentyFourHours, militaryTime, bareDigits, namedHour];
