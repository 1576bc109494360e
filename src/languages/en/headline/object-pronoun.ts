import type { Frame } from '../events/frame.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf, type TokenSpan } from '../grammar/noun-phrases.ts';
import { isPlural } from '../grammar/plural.ts';
import type { HeadlineWord } from './words.ts';

/**
 * “The demand was rejected, yet the delegation repeated it”: “the demand”, where the object right after the verb
 * is “it” or “them” and the clause before tells of one common noun in that number; else `null`.
 */
export function objectOfPronoun(frame: Frame, clause: Clause): readonly HeadlineWord[] | null {
  const pronoun = frame.tokens[clause.verb.last + 1];
  const plural = pronoun?.text === 'them';
  if (!pronoun || !(plural || pronoun.text === 'it') || clause.verb.passive) return null;
  if (/^(?:VERB|AUX)$/.test(frame.tokens[clause.verb.last + 2]?.pos ?? '')) return null;
  const subject = clauseBefore(frame, clause)?.subject;
  if (!subject || isPlural(frame.tokens, subject) !== plural) return null;
  const head = headOf(frame.tokens, subject);
  const token = frame.tokens[head];
  const named = frame.names.some((name) => name.start <= head && name.end > head);
  if (token?.pos !== 'NOUN' || named || !clause.subject || lemmaOf(frame, clause.subject) === token.lemma) return null;
  return [
    { text: 'the', spaced: true, token: null, closes: false },
    { text: token.lower, spaced: true, token, closes: false },
  ];
}

/** Whoever acts is not acted upon: “the bank cut its forecast, and the bank expects it to fall”. */
const lemmaOf = ({ tokens }: Frame, subject: TokenSpan): string | undefined => tokens[headOf(tokens, subject)]?.lemma;

function clauseBefore({ tree }: Frame, clause: Clause): Clause | undefined {
  return tree.clauses.findLast(
    (other) => other !== clause && other.role === 'main' && other.verb.last < clause.verb.first && !other.coordinate,
  );
}
