import type { Language } from '../../../language.ts';
import { type Lexeme, lex, type WordAsks } from '../../../pipeline/4-find/lex.ts';
import { type FoundTime, matchRules } from '../../../pipeline/4-find/match-rules.ts';
import type { TimeExpression } from '../../../types.ts';
import { isLetters, mayFollowInTime } from '../word-lists.ts';
import { directionOf } from './cues.ts';
import { RULE_INDEX } from './index.ts';
import { type JoinedTime, joinTimes } from './join.ts';
import { liesBehind } from './lies-behind.ts';
import { mayTellTime } from './may-tell-time.ts';
import { relationOf } from './relation.ts';

const ASKS: WordAsks = { isLetters, mayBeKnown: mayFollowInTime };

type Sentence = Parameters<Language['times']>[0][number];

/**
 * Time expressions of some sentences, in order, without overlap. Each step goes through all sentences before the next
 * begins: every one runs faster by itself.
 */
export function findTimes(sentences: readonly Sentence[]): readonly TimeExpression[] {
  // Most sentences tell no time, and their words show it.
  const telling = sentences.filter(({ tokens }) => tokens.length === 0 || mayTellTime(tokens));
  return telling
    .map((sentence) => ({ sentence, lexemes: lex(sentence.text, sentence.tokens, RULE_INDEX.vocabulary, ASKS) }))
    .map(({ sentence, lexemes }) => ({ sentence, lexemes, found: matchRules(lexemes, RULE_INDEX) }))
    .flatMap(({ sentence, lexemes, found }) => expressionsOf(sentence, lexemes, joinTimes(lexemes, found)));
}

function expressionsOf(
  sentence: Sentence,
  lexemes: readonly Lexeme[],
  found: readonly JoinedTime[],
): readonly TimeExpression[] {
  const expressions: TimeExpression[] = [];
  let left: JoinedTime | undefined;
  for (const time of found) {
    const expression = toExpression(sentence, lexemes, time);
    const before = isCoordinated(lexemes, left, time) ? expressions.at(-1) : undefined;
    left = time;
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
  const direction = directionOf(lexemes, found, relation);
  const parts = found.parts?.map((part) => toExpression(sentence, lexemes, { ...part, rule }));
  return {
    ...spanOf(sentence.text, lexemes, found),
    sentence: sentence.index,
    rule,
    type,
    form,
    modifier,
    relation,
    direction,
    ...(liesBehind(lexemes, found, direction) ? { behind: true as const } : {}),
    ...(parts ? { parts } : {}),
  };
}

function spanOf(text: string, lexemes: readonly Lexeme[], { first, next }: FoundTime) {
  const start = lexemes[first]?.start ?? 0;
  const end = lexemes[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
