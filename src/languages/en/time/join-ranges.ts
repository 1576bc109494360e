import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime } from '../../../pipeline/4-find/match-rules.ts';
import type { CalendarForm, TimeForm } from '../../../types.ts';
import { between, type JoinedTime, joinNeighbours, sameKind } from './join-neighbours.ts';

const TO = new Set(['to', 'through', '-', '–', '—', 'until', 'till', ', through']);

/** “from Monday to Wednesday”, “between 2014 and 2016”, “August–October”, “in May or June”. */
export function joinRanges(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly JoinedTime[] {
  return joinNeighbours<JoinedTime>(lexemes, found, (_, left, right) => {
    if (left.parts || !isEnd(left) || !isEnd(right)) return null;
    const words = between(lexemes, left, right);
    const lead = lexemes[left.first - 1]?.lower ?? '';
    const spoken = (lead === 'from' && TO.has(words)) || (lead === 'between' && words === 'and');
    const through = ['through', '-', '–', '—'].includes(words) && sameKind(left.form, right.form);
    const days = words === 'to' && isDayOfMonth(left.form) && isDayOfMonth(right.form);
    const either = words === 'or' && !left.modifier && !right.modifier && areAdjacent(left.form, right.form);
    if (!spoken && !through && !days && !either) return null;
    const form: TimeForm = { kind: 'range', start: left.form, end: endInYear(left.form, right.form) };
    const end = { ...right, form: form.kind === 'range' && form.end ? form.end : right.form };
    return { type: 'DATE', rule: 'range', first: left.first, next: right.next, form, parts: [left, end] };
  });
}

/** “taken Aug. 29 to Sept. 4”. */
const isDayOfMonth = (form: TimeForm): boolean =>
  form.kind === 'calendar' && form.day !== undefined && form.month !== undefined;

/** “May or June”, “Monday or Tuesday”, “2026 or 2027”: one stretch, of which it isn’t known which half. */
function areAdjacent(left: TimeForm, right: TimeForm): boolean {
  if (left.kind !== 'calendar' || right.kind !== 'calendar' || !sameKind(left, right)) return false;
  if (left.day !== undefined) return left.month === right.month && right.day === left.day + 1;
  if (left.month !== undefined) return left.year === right.year && right.month === left.month + 1;
  if (left.weekday !== undefined) return right.weekday === (left.weekday % 7) + 1;
  return isBareYear(left) && isBareYear(right) && right.year === (left.year ?? 0) + 1;
}

const isBareYear = ({ year, season, quarter, half, decade }: CalendarForm): boolean =>
  year !== undefined && (season ?? quarter ?? half ?? decade) === undefined;

const AWAY: ReadonlyMap<string, number> = new Map([
  ['before', -1],
  ['ahead of', -1],
  ['prior to', -1],
  ['after', 1],
  ['following', 1],
  ['from', 1],
]);

/** “two days before Christmas”, “a week from Friday”: counted from the day that follows. */
export function joinShifts(lexemes: readonly Lexeme[], found: readonly JoinedTime[]): readonly JoinedTime[] {
  return joinNeighbours<JoinedTime>(lexemes, found, (_, left, right) => {
    const { form } = left;
    if (left.rule === 'day-beside-some-date') return besideDate(left, right);
    const joint = between(lexemes, left, right);
    // “will strike for five days from 25 July”: how long, and from when
    if (joint === 'from' && lexemes[left.first - 1]?.lower === 'for') return null;
    const sign = AWAY.get(joint);
    if (sign === undefined || form.kind !== 'duration' || !form.count || form.anchor || !isEnd(right)) return null;
    if (form.count.least !== form.count.most || !Number.isInteger(form.count.least)) return null;
    const shift: TimeForm = { kind: 'shift', unit: form.unit, by: sign * form.count.least, from: right.form };
    const span = { first: left.first, next: right.next };
    return { type: 'DATE', rule: 'units-from-date', ...span, form: shift, parts: [left, right] };
  });
}

/** “the day after Easter”. */
function besideDate(left: JoinedTime, right: JoinedTime): JoinedTime | null {
  if (left.form.kind !== 'shift' || left.next !== right.first || !isEnd(right)) return null;
  const { unit, by } = left.form;
  const beside: TimeForm = { kind: 'shift', unit, by, from: right.form };
  // “the week before Labor Day” is a week; a week before it, a day.
  const form: TimeForm = unit === 'week' ? { kind: 'shift', unit, by: 0, from: beside } : beside;
  return { ...left, rule: 'day-beside-date', next: right.next, form };
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
