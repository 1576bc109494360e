import type { Token } from '../../../types.ts';
import { isGivenName } from '../actors/data/given-names.ts';
import { isTitle } from '../word-lists.ts';

/**
 * The words of an article’s sentences, in which a surname that is also a verb is a name wherever it is written as one:
 * after “Ellen Cook, the mayor”, the word that opens “Cook told reporters” is she. Nothing but the article itself tells.
 */
export function nameVerbLike(sentences: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const doubted = new Set<string>();
  for (const tokens of sentences) for (const token of tokens) if (isDoubted(token)) doubted.add(token.text);
  if (doubted.size === 0) return sentences;
  const surnames = new Set<string>();
  for (const tokens of sentences)
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at];
      if (token && token.text !== token.lower && doubted.has(token.text) && isSurname(tokens, at))
        surnames.add(token.text);
    }
  if (surnames.size === 0) return sentences;
  return sentences.map((tokens) =>
    tokens.some((token) => isMistaken(token, surnames)) ? named(tokens, surnames) : tokens,
  );
}

/** A verb in capitals. At the start of a sentence most of them are verbs, and of some forms nearly all. */
const isDoubted = ({ pos, text, lower }: Token): boolean =>
  (pos === 'VERB' || pos === 'AUX') && text !== lower && !SURELY_VERBS.test(lower) && /^\p{Lu}\p{Ll}{2,}$/u.test(text);

const SURELY_VERBS =
  /(?:ed|ing)$|^(?:is|are|was|were|has|have|had|do|does|did|can|could|would|should|must|might|let|made|born)$/;

/** Written with a given name, an initial or a title before it, and no further name behind it. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !(isTitle(before) || isGivenName(before.text) || INITIAL.test(before.text))) return false;
  return !/^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
}

const INITIAL = /^(?:\p{Lu}\.|Mr|Mrs|Ms|Dr)\.?$/u;

const isMistaken = (token: Token, surnames: ReadonlySet<string>): boolean =>
  isDoubted(token) && surnames.has(token.text);

const named = (tokens: readonly Token[], surnames: ReadonlySet<string>): readonly Token[] =>
  tokens.map((token) => {
    if (!isMistaken(token, surnames)) return token;
    const { start, end, text, lower, lists } = token;
    return { start, end, text, lower, lemma: lower, pos: 'PROPN', lists };
  });
