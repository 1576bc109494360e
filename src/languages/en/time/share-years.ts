import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime } from '../../../pipeline/4-find/match-rules.ts';
import type { TimeForm } from '../../../types.ts';
import { between, sameKind } from './join-neighbours.ts';

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
export function shareYears(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly FoundTime[] {
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

/** “between 9 a.m. and 11 a.m. Saturday”: the day belongs to both; not “from 11:47 a.m. until nearly 1 a.m. the next day”. */
function dayBefore(left: TimeForm, right: TimeForm): TimeForm | null {
  if (left.kind !== 'clock' || right.kind !== 'clock' || left.of !== null || right.of === null) return null;
  if (right.of.kind === 'relative' && right.of.from === 'reference') return null;
  return { ...left, of: right.of };
}

/** The year of a date whose neighbour gives it: December–January straddle two. */
function yearBefore(left: TimeForm, right: TimeForm): number | null {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return null;
  if (left.year !== undefined || right.year === undefined || !sameKind(left, right)) return null;
  if (left.month === undefined || right.month === undefined) return left.season === undefined ? null : right.year;
  return left.month > right.month ? right.year - 1 : right.year;
}
