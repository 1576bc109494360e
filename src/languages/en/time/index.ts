import type { Language } from '../../../language.ts';
import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { lex } from '../../../pipeline/4-find/lex.ts';
import { type FoundTime, indexRules, matchRules, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import type { TimeExpression } from '../../../types.ts';
import { christRules } from './before-christ.ts';
import { clockRules } from './clock.ts';
import { directionOf, relationOf } from './cues.ts';
import { dayRules } from './day-month-year.ts';
import { decadeRules } from './decades.ts';
import { durationRules } from './durations.ts';
import { holidayRules } from './holidays.ts';
import { type JoinedTime, joinTimes } from './join.ts';
import { knownDayRules } from './known-days.ts';
import { lengthFromNowRules } from './lengths-from-now.ts';
import { CLASSES } from './lexicon.ts';
import { monthRules } from './month-year.ts';
import { nearDayRules } from './near-days.ts';
import { nearUnitRules } from './near-units.ts';
import { numericRules } from './numeric-date.ts';
import { partOfDayRules } from './parts-of-day.ts';
import { quarterRules } from './quarters.ts';
import { rangeRules } from './ranges.ts';
import { seasonRules } from './seasons.ts';
import { setRules } from './sets.ts';
import { shiftRules } from './shifts.ts';
import { vagueRules } from './vague.ts';
import { weekdayRules } from './weekdays.ts';
import { yearRules } from './years.ts';

/** Every way of writing a time; of matches of equal length the first wins. */
export const RULES: readonly TimeRule[] = [
  ...numericRules,
  ...knownDayRules,
  ...rangeRules,
  ...dayRules,
  ...christRules,
  ...holidayRules,
  ...monthRules,
  ...weekdayRules,
  ...nearDayRules,
  ...setRules,
  ...shiftRules,
  ...nearUnitRules,
  ...quarterRules,
  ...seasonRules,
  ...lengthFromNowRules,
  ...durationRules,
  ...clockRules,
  ...partOfDayRules,
  ...decadeRules,
  ...yearRules,
  ...vagueRules,
];

const INDEX = indexRules(RULES, CLASSES);

type Sentence = Parameters<Language['times']>[0];

/** Time expressions of one sentence, in order, without overlap. */
export function findTimes(sentence: Sentence): readonly TimeExpression[] {
  const lexemes = lex(sentence.text, sentence.tokens, INDEX.vocabulary);
  const found = joinTimes(lexemes, matchRules(lexemes, INDEX));
  const expressions: TimeExpression[] = [];
  for (const [index, time] of found.entries()) {
    const expression = toExpression(sentence, lexemes, time);
    const before = isCoordinated(lexemes, found[index - 1], time) ? expressions.at(-1) : undefined;
    expressions.push(
      before && expression.direction === null ? { ...expression, direction: before.direction } : expression,
    );
  }
  return expressions;
}

/** “Tuesday or Wednesday”, “in May, and in June”: both look the same way. */
function isCoordinated(lexemes: readonly Lexeme[], left: JoinedTime | undefined, right: JoinedTime): boolean {
  if (!left || right.first - left.next > 4) return false;
  return lexemes.slice(left.next, right.first).some(({ lower }) => lower === 'or' || lower === 'and');
}

function toExpression(sentence: Sentence, lexemes: readonly Lexeme[], found: JoinedTime): TimeExpression {
  const { rule, type, form, modifier = null } = found;
  const related = relationOf(lexemes, found.first, form);
  // “after Saturday’s vote”: what it comes after is the vote, which is on Saturday.
  const isPossessor = /^['’]$/.test(lexemes[found.next]?.text ?? '') && lexemes[found.next + 1]?.lower === 's';
  const relation = isPossessor && related === 'after' ? null : related;
  const parts = found.parts?.map((part) => toExpression(sentence, lexemes, { ...part, rule }));
  return {
    ...spanOf(sentence.text, lexemes, found),
    sentence: sentence.index,
    rule,
    type,
    form,
    modifier,
    relation,
    direction: directionOf(lexemes, found, relation),
    ...(parts ? { parts } : {}),
  };
}

function spanOf(text: string, lexemes: readonly Lexeme[], { first, next }: FoundTime) {
  const start = lexemes[first]?.start ?? 0;
  const end = lexemes[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
