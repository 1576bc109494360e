import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime } from '../../../pipeline/4-find/rules.ts';
import type { TimeForm } from '../../../types.ts';
import { between, type JoinedTime, joinNeighbours, sameKind } from './join-neighbours.ts';

const TO = new Set(['to', 'through', '-', '–', '—', 'until', 'till', ', through']);

/** “from Monday to Wednesday”, “between 2014 and 2016”, “August–October”. */
export function joinRanges(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly JoinedTime[] {
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
export function joinShifts(lexemes: readonly Lexeme[], found: readonly JoinedTime[]): readonly JoinedTime[] {
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
