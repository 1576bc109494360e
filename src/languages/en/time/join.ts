import { daysInMonth } from '../../../calendar/days.ts';
import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime } from '../../../pipeline/4-find/match-rules.ts';
import type { TimeForm } from '../../../types.ts';
import { countFortnights } from './fortnights.ts';
import { shareFrontedYear } from './fronted-year.ts';
import { isDayLike, joinClocks } from './join-clocks.ts';
import { between, type JoinedTime, joinNeighbours } from './join-neighbours.ts';
import { joinRanges, joinShifts } from './join-ranges.ts';
import { shareYears } from './share-years.ts';

export type { JoinedTime } from './join-neighbours.ts';

/** Times that belong together: a clock and its day, the two ends of a range. */
export function joinTimes(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly JoinedTime[] {
  if (found.length === 0) return found;
  const counted = countFortnights(lexemes, found);
  const clocks = joinWeeks(lexemes, dateQuarters(lexemes, joinClocks(lexemes, counted))).filter(
    ({ rule, form }) => rule !== 'week-of-some-day' && (rule !== 'part-of-some-day' || hasDay(form)),
  );
  const dated = shareFrontedYear(lexemes, shareYears(lexemes, joinAgo(lexemes, joinEnds(lexemes, joinDays(clocks)))));
  // “the day after” alone is no time.
  return joinShifts(lexemes, joinRanges(lexemes, dated)).filter(({ rule }) => rule !== 'day-beside-some-date');
}

/** “the night of” alone is no time. */
function hasDay(form: TimeForm): boolean {
  return form.kind === 'clock' && form.of !== null;
}

/** “the quarter ended June 30”: the one that the day lies in. */
function dateQuarters(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly FoundTime[] {
  return found.map((time, index) => {
    const day = found[index + 1];
    if (time.rule !== 'unit-to' || time.form.kind !== 'duration' || time.form.unit !== 'quarter') return time;
    if (!day || !isDayLike(day) || !/^end(?:ed|ing)$/.test(between(lexemes, time, day))) return time;
    return { ...time, type: 'DATE', form: { kind: 'shift', unit: 'quarter', by: 0, from: day.form } };
  });
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
    const day = lexemes[left.next - 1]?.lower === 'day' ? edgeDay(right.form, modifier) : null;
    if (day !== null) return { type: 'DATE', rule: 'edge-of-stretch', form: day, ...span };
    const parts = left.type === 'DURATION' ? { parts: [{ type: left.type, form: left.form, ...span }] } : {};
    return { type: 'DATE', rule: 'edge-of-stretch', form: right.form, modifier, ...span, ...parts };
  });
}

/** “the last day of March”, “the first day of 1999”: a day of its own. */
function edgeDay(form: TimeForm, edge: 'start' | 'end'): TimeForm | null {
  if (form.kind !== 'calendar' || (form.month ?? form.year) === undefined) return null;
  if ((form.day ?? form.nth ?? form.season ?? form.quarter ?? form.half) !== undefined) return null;
  const month = form.month ?? (edge === 'start' ? 1 : 12);
  return { ...form, month, day: edge === 'start' ? 1 : daysInMonth(form.year ?? ANY_YEAR, month) };
}

/** Not a leap year: most aren’t. */
const ANY_YEAR = 2001;

const EDGES = new Set(['first', 'opening', 'last', 'final', 'closing']);

/** A month, a season or a year. */
function isStretch(form: TimeForm): boolean {
  if (form.kind === 'relative') return form.of.kind === 'unit' && (form.of.unit === 'year' || form.of.unit === 'month');
  return form.kind === 'within' || (form.kind === 'calendar' && form.day === undefined && form.weekday === undefined);
}

/** “this morning 16th August”, “today June 5”: the day that stands right behind says which. */
function joinDays(found: readonly FoundTime[]): readonly FoundTime[] {
  return joinNeighbours([], found, (_, left, right) => {
    const day = left.form.kind === 'clock' ? left.form.of : left.form;
    const isNow = day?.kind === 'shift' && day.unit === 'day' && day.from === 'publication' && day.by === 0;
    const { form } = right;
    if (!isNow || left.next !== right.first || form.kind !== 'calendar' || form.month === undefined) return null;
    if (form.day === undefined) return null;
    return { ...right, first: left.first, form: left.form.kind === 'clock' ? { ...left.form, of: form } : form };
  });
}

/** “a year ago today”, “two weeks ago Sunday”, “ten years ago this month”, “a year ago Friday”. */
function joinAgo<Time extends FoundTime>(lexemes: readonly Lexeme[], found: readonly Time[]): readonly Time[] {
  return joinNeighbours<Time>(lexemes, found, (_, left, right) => {
    const { form } = left;
    if (form.kind !== 'shift' || form.from !== 'publication' || left.next !== right.first) return null;
    const whole = right.form;
    const span = { rule: 'ago-on-day', first: left.first, next: right.next };
    const isWeekday = whole.kind === 'calendar' && whole.weekday !== undefined && whole.month === undefined;
    if (form.unit === 'week' && isWeekday)
      return { ...left, ...span, form: { kind: 'within', part: whole, whole: form } };
    const isDay = whole.kind === 'shift' && whole.unit === 'day' && whole.from === 'publication';
    const isStretch = form.unit === 'year' && whole.kind === 'relative' && whole.from === 'publication';
    return isDay || isStretch || (form.unit === 'year' && isWeekday)
      ? { ...left, ...span, form: { ...form, from: whole } }
      : null;
  });
}
