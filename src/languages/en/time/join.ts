import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime, PartReading } from '../../../pipeline/4-find/rules.ts';
import type { TimeForm } from '../../../types.ts';

/** A found time, with the times it is made of when a timeline reads them as one. */
export interface JoinedTime extends FoundTime {
  readonly parts?: readonly PartReading[];
}

/** Times that belong together: a clock and its day, the two ends of a range. */
export function joinTimes(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly JoinedTime[] {
  const clocks = joinWeeks(lexemes, joinClocks(lexemes, found)).filter(
    ({ rule, form }) => rule !== 'week-of-some-day' && (rule !== 'part-of-some-day' || hasDay(form)),
  );
  return joinShifts(lexemes, joinRanges(lexemes, shareYears(lexemes, joinAgo(lexemes, joinEnds(lexemes, clocks)))));
}

/** “the night of” alone is no time. */
function hasDay(form: TimeForm): boolean {
  return form.kind === 'clock' && form.of !== null;
}

/** “the week of May 5”. */
function joinWeeks(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly FoundTime[] {
  return joinNeighbours(lexemes, found, (_, left, right) => {
    if (left.rule !== 'week-of-some-day' || left.form.kind !== 'relative' || !isDayLike(right)) return null;
    if (left.form.of.kind !== 'unit' || left.next !== right.first) return null;
    const form: TimeForm = { kind: 'shift', unit: left.form.of.unit, by: 0, from: right.form };
    return { ...left, rule: 'week-of-day', next: right.next, form };
  });
}

/** “the last week of May”, “the first two weeks of June”: when, as near as a timeline can say. */
function joinEnds(lexemes: readonly Lexeme[], found: readonly JoinedTime[]): readonly JoinedTime[] {
  return joinNeighbours<JoinedTime>(lexemes, found, (_, left, right) => {
    if (between(lexemes, left, right) !== 'of' || !isStretch(right.form)) return null;
    const which = lexemes.slice(left.first, left.next).find(({ lower }) => EDGES.has(lower))?.lower;
    if (which === undefined || (left.rule !== 'near-unit' && left.rule !== 'length-from-now')) return null;
    const modifier = which === 'first' || which === 'opening' ? 'start' : 'end';
    const span = { first: left.first, next: right.next };
    const parts = left.type === 'DURATION' ? { parts: [{ type: left.type, form: left.form, ...span }] } : {};
    return { type: 'DATE', rule: 'edge-of-stretch', form: right.form, modifier, ...span, ...parts };
  });
}

const EDGES = new Set(['first', 'opening', 'last', 'final', 'closing']);

/** A month, a season or a year. */
function isStretch(form: TimeForm): boolean {
  if (form.kind === 'relative') return form.of.kind === 'unit' && (form.of.unit === 'year' || form.of.unit === 'month');
  return form.kind === 'within' || (form.kind === 'calendar' && form.day === undefined && form.weekday === undefined);
}

/** “a year ago today”, “two weeks ago Sunday”. */
function joinAgo<Time extends FoundTime>(lexemes: readonly Lexeme[], found: readonly Time[]): readonly Time[] {
  return joinNeighbours<Time>(lexemes, found, (_, left, right) => {
    const { form } = left;
    if (form.kind !== 'shift' || form.from !== 'publication' || left.next !== right.first) return null;
    const whole = right.form;
    const span = { rule: 'ago-on-day', first: left.first, next: right.next };
    if (form.unit === 'week' && whole.kind === 'calendar' && whole.weekday !== undefined && whole.month === undefined)
      return { ...left, ...span, form: { kind: 'within', part: whole, whole: form } };
    if (whole.kind === 'shift' && whole.unit === 'day' && whole.from === 'publication')
      return { ...left, ...span, form: { ...form, from: whole } };
    return null;
  });
}

const LISTED = new Set([
  'and',
  'or',
  ',',
  '/',
  '-',
  '–',
  'to',
  'through',
  'until',
  ', and',
  'and early',
  'and late',
  '& ',
]);

/** “January and February 1937”: the year belongs to both. */
function shareYears(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly FoundTime[] {
  const shared = [...found];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [left, right] = [shared[at], shared[at + 1]];
    if (!left || !right || !LISTED.has(between(lexemes, left, right))) continue;
    const day = dayBefore(left.form, right.form);
    if (day) shared[at] = { ...left, form: day };
    const year = yearBefore(left.form, right.form);
    if (year !== null && left.form.kind === 'calendar') shared[at] = { ...left, form: { ...left.form, year } };
  }
  return shared;
}

/** “between 9 a.m. and 11 a.m. Saturday”: the day belongs to both. */
function dayBefore(left: TimeForm, right: TimeForm): TimeForm | null {
  if (left.kind !== 'clock' || right.kind !== 'clock' || left.of !== null || right.of === null) return null;
  return { ...left, of: right.of };
}

/** The year of a date whose neighbour gives it: December–January straddle two. */
function yearBefore(left: TimeForm, right: TimeForm): number | null {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return null;
  if (left.year !== undefined || right.year === undefined || !sameKind(left, right)) return null;
  if (left.month === undefined || right.month === undefined) return left.season === undefined ? null : right.year;
  return left.month > right.month ? right.year - 1 : right.year;
}

type Joiner<Time> = (lexemes: readonly Lexeme[], left: Time, right: Time) => Time | null;

function joinNeighbours<Time extends FoundTime>(
  lexemes: readonly Lexeme[],
  found: readonly Time[],
  join: Joiner<Time>,
): readonly Time[] {
  const joined: Time[] = [];
  for (const time of found) {
    const before = joined.at(-1);
    const both = before ? join(lexemes, before, time) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(time);
  }
  return joined;
}

const between = (lexemes: readonly Lexeme[], left: FoundTime, right: FoundTime): string =>
  right.first - left.next > 3
    ? '?'
    : lexemes
        .slice(left.next, right.first)
        .map(({ lower }) => lower)
        .join(' ');

function joinClocks(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly FoundTime[] {
  return joinNeighbours(lexemes, found, (_, left, right) => {
    const words = between(lexemes, left, right);
    const span = { rule: 'clock-and-day', first: left.first, next: right.next };
    if (isClock(left) && isClock(right) && words === 'in') return withHalf(left, right);
    if (isClock(left) && isDayLike(right) && ['', 'on', ',', 'of', ', on', 'this', 'the'].includes(words))
      return { ...left, ...span, form: { ...left.form, of: right.form } };
    if (
      isClock(right) &&
      isDayLike(left) &&
      ['', 'at', ',', ', at', 'around', 'at about', 'at around', 'by'].includes(words)
    )
      return { ...right, ...span, form: { ...right.form, of: left.form } };
    const part = left.form.kind === 'clock' && left.form.of !== null ? left.form : null;
    if (isClock(right) && part && ['', 'at', ',', ', at', 'around', 'at about', 'at around'].includes(words))
      return { ...right, ...span, form: { ...right.form, of: part.of } };
    return null;
  });
}

type ClockTimeFound = FoundTime & { readonly form: Extract<TimeForm, { kind: 'clock' }> };

/** “5 o’clock in the afternoon”. */
function withHalf(left: ClockTimeFound, right: ClockTimeFound): FoundTime | null {
  const { hour } = left.form.clock;
  const { part } = right.form.clock;
  if (hour === undefined || part === undefined) return null;
  const later = hour < 12 && part !== 'MO' && !(part === 'NI' && hour < 5);
  const clock = { ...left.form.clock, hour: later ? hour + 12 : hour };
  return { ...left, next: right.next, form: { ...left.form, clock } };
}

function isClock(time: FoundTime): time is ClockTimeFound {
  return time.form.kind === 'clock' && time.form.of === null;
}

/** Names a day, so that a clock time can belong to it. */
function isDayLike({ type, form }: FoundTime): boolean {
  if (type !== 'DATE') return false;
  if (form.kind === 'calendar') return form.day !== undefined || form.weekday !== undefined;
  if (form.kind === 'shift') return form.unit === 'day';
  return (
    form.kind === 'relative' && (form.of.kind === 'calendar' ? form.of.weekday !== undefined : form.of.unit === 'day')
  );
}

const TO = new Set(['to', 'through', '-', '–', '—', 'until', 'till', ', through']);

function joinRanges(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly JoinedTime[] {
  return joinNeighbours<JoinedTime>(lexemes, found, (_, left, right) => {
    if (left.parts || !isEnd(left) || !isEnd(right)) return null;
    const words = between(lexemes, left, right);
    const lead = lexemes[left.first - 1]?.lower ?? '';
    const spoken = (lead === 'from' && TO.has(words)) || (lead === 'between' && words === 'and');
    const through = ['through', '-', '–', '—'].includes(words) && sameKind(left.form, right.form);
    if (!spoken && !through) return null;
    const form: TimeForm = { kind: 'range', start: left.form, end: endInYear(left.form, right.form) };
    const end = { ...right, form: form.kind === 'range' && form.end ? form.end : right.form };
    return { type: 'DATE', rule: 'range', first: left.first, next: right.next, form, parts: [left, end] };
  });
}

const AWAY: ReadonlyMap<string, number> = new Map([
  ['before', -1],
  ['ahead of', -1],
  ['prior to', -1],
  ['after', 1],
  ['following', 1],
  ['from', 1],
]);

/** “two days before Christmas”, “a week from Friday”: counted from the day that follows. */
function joinShifts(lexemes: readonly Lexeme[], found: readonly JoinedTime[]): readonly JoinedTime[] {
  return joinNeighbours<JoinedTime>(lexemes, found, (_, left, right) => {
    const sign = AWAY.get(between(lexemes, left, right));
    const { form } = left;
    if (sign === undefined || form.kind !== 'duration' || !form.count || form.anchor || !isEnd(right)) return null;
    if (form.count.least !== form.count.most || !Number.isInteger(form.count.least)) return null;
    const shift: TimeForm = { kind: 'shift', unit: form.unit, by: sign * form.count.least, from: right.form };
    const span = { first: left.first, next: right.next };
    return { type: 'DATE', rule: 'units-from-date', ...span, form: shift, parts: [left, right] };
  });
}

/** “from June 2024 to August”: the end is in the same year, or the next. */
function endInYear(start: TimeForm, end: TimeForm): TimeForm {
  if (start.kind !== 'calendar' || end.kind !== 'calendar') return end;
  if (end.weekday !== undefined && end.month === undefined)
    return { kind: 'relative', of: end, shift: 1, from: 'reference' };
  if (start.year === undefined) return end;
  if (end.year !== undefined || end.month === undefined || start.month === undefined) return end;
  return { ...end, year: end.month < start.month ? start.year + 1 : start.year };
}

function isEnd({ type, form }: FoundTime): boolean {
  return (
    (type === 'DATE' || type === 'TIME') && form.kind !== 'vague' && form.kind !== 'range' && form.kind !== 'clock'
  );
}

function sameKind(left: TimeForm, right: TimeForm): boolean {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return false;
  const parts = (form: typeof left) => [form.day, form.month, form.weekday].map((part) => part !== undefined).join();
  return parts(left) === parts(right) && left.kind === right.kind;
}
