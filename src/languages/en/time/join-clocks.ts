import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime } from '../../../pipeline/4-find/match-rules.ts';
import type { TimeForm } from '../../../types.ts';
import { between, joinNeighbours } from './join-neighbours.ts';

/** A clock time and its day: “8 p.m. Friday”, “Friday at 8 p.m.”. */
export function joinClocks(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly FoundTime[] {
  return shareDays(lexemes, joinEach(lexemes, found));
}

/** “at 6:30 p.m. (2330 GMT) on Sunday”: both clocks are of the day. */
function shareDays(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly FoundTime[] {
  return found.map((time, index) => {
    const [same, day] = [found[index + 1], found[index + 2]];
    if (!isClock(time)) return time;
    if (same && time.form.clock.part && isDayLike(same) && NAMED_BY_PART.test(between(lexemes, time, same)))
      return { ...time, form: { ...time.form, of: same.form } };
    if (same && isClock(same) && day && isDayLike(day)) {
      const inBrackets = between(lexemes, time, same) === '(' && [')', ') on'].includes(between(lexemes, same, day));
      return inBrackets ? { ...time, form: { ...time.form, of: day.form } } : time;
    }
    const before = found[index - 1];
    const closes = before && isClock(before) && same && isDayLike(same) && between(lexemes, before, time) === '(';
    return closes && [')', ') on'].includes(between(lexemes, time, same))
      ? { ...time, form: { ...time.form, of: same.form } }
      : time;
  });
}

/** “during the evening rush hour on Oct. 17”: the evening of that day. */
const NAMED_BY_PART =
  /^(?:rush|rush hour|rush - hour|commute|session|service|shift|news|broadcast|bulletin|hours)(?: on|,)?$/;

function joinEach(lexemes: readonly Lexeme[], found: readonly FoundTime[]): readonly FoundTime[] {
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
    if (isOvernight(left) && isDayLike(right) && NIGHT_TO_DAY.has(words))
      return { ...left, ...span, form: { ...left.form, of: right.form } };
    if (isClock(left) && isPartOfDay(right) && ['', 'on', ',', ', on'].includes(words)) return ofPart(left, right);
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

/** “11pm on Sunday night”, “8:30 Monday evening”. */
function ofPart(left: ClockTimeFound, right: ClockTimeFound): FoundTime | null {
  const joined = withHalf(left, right);
  if (joined?.form.kind !== 'clock') return null;
  return { ...joined, rule: 'clock-and-day', form: { ...joined.form, of: right.form.of } };
}

function isPartOfDay(time: FoundTime): time is ClockTimeFound {
  return time.form.kind === 'clock' && time.form.of !== null && time.form.clock.hour === undefined;
}

/** “overnight Wednesday”, “overnight into Sunday”. */
const NIGHT_TO_DAY = new Set(['', 'on', 'into', 'to']);

const isOvernight = (time: FoundTime): time is ClockTimeFound =>
  time.form.kind === 'clock' && time.form.clock.part === 'NI' && time.rule === 'overnight';

function isClock(time: FoundTime): time is ClockTimeFound {
  return time.form.kind === 'clock' && time.form.of === null;
}

/** Names a day, so that a clock time can belong to it. */
export function isDayLike({ type, form }: FoundTime): boolean {
  if (type !== 'DATE') return false;
  if (form.kind === 'calendar') return form.day !== undefined || form.weekday !== undefined;
  if (form.kind === 'shift') return form.unit === 'day';
  return (
    form.kind === 'relative' && (form.of.kind === 'calendar' ? form.of.weekday !== undefined : form.of.unit === 'day')
  );
}
