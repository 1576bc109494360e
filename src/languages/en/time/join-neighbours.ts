import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import type { FoundTime } from '../../../pipeline/4-find/match-rules.ts';
import type { PartReading } from '../../../pipeline/4-find/rules.ts';
import type { TimeForm } from '../../../types.ts';

/** A found time, with the times it is made of when a timeline reads them as one. */
export interface JoinedTime extends FoundTime {
  readonly parts?: readonly PartReading[];
}

type Joiner<Time> = (lexemes: readonly Lexeme[], left: Time, right: Time) => Time | null;

/** Times from left to right, each joined with the one before it where `join` says so. */
export function joinNeighbours<Time extends FoundTime>(
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

/** The words between two times; `?` for more than three. */
export const between = (lexemes: readonly Lexeme[], left: FoundTime, right: FoundTime): string =>
  right.first - left.next > 3
    ? '?'
    : lexemes
        .slice(left.next, right.first)
        .map(({ lower }) => lower)
        .join(' ');

export function sameKind(left: TimeForm, right: TimeForm): boolean {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return false;
  const parts = (form: typeof left) => [form.day, form.month, form.weekday].map((part) => part !== undefined).join();
  return parts(left) === parts(right) && left.kind === right.kind;
}
