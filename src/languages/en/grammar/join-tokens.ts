import type { Token } from '../../../types.ts';
import { isAbbreviatedTitle } from '../abbreviations.ts';

/** Puts together what the tagger takes apart: “Cmdr.” before a name, “Horvatić” at letters it doesn’t know. */
export function joinTokens(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, index) => joins(tokens[index - 1], token, tokens[index + 1]))) return tokens;
  const out: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = out.at(-1);
    if (last && joins(last, token, tokens[index + 1])) out[out.length - 1] = joined(last, token);
    else out.push(token);
  }
  return out;
}

function joins(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (before?.end !== token.start) return false;
  if (token.text === '.') return isAbbreviatedTitle(before.text) && /^\p{Lu}/u.test(next?.text ?? '');
  return (isForeign(before.text) || isForeign(token.text)) && isWord(before.text) && isWord(token.text);
}

const isWord = (text: string): boolean => /^\p{L}+$/u.test(text);

/** A letter beyond those of western Europe. */
const isForeign = (text: string): boolean => /[\u0100-\u024f]/.test(text);

function joined(before: Token, { end, text }: Token): Token {
  const word = before.text + text;
  const lower = word.toLowerCase();
  const pos = /^\p{Lu}/u.test(word) ? 'PROPN' : before.pos;
  return { ...before, end, text: word, lower, lemma: lower, pos };
}
