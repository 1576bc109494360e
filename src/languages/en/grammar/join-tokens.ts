import type { Token } from '../../../types.ts';
import { isAbbreviatedTitle } from '../abbreviations.ts';
import { isApostropheS, listsOf } from '../word-lists.ts';
import { COMPOUND_ADJECTIVES, COMPOUND_NOUNS, COMPOUND_OPENINGS, COMPOUND_VERBS } from './compound-verbs.ts';

/** Puts together what the tagger takes apart: “Cmdr.” before a name, “crash-landed”, “magnitude-5.9”, “Horvatić” at letters it doesn’t know. */
export function joinTokens(tokens: readonly Token[], text: string): readonly Token[] {
  // Most sentences hold no such letter: then no word is asked for one.
  const foreign = isForeign(text);
  if (!hasJoint(tokens, foreign)) return tokens;
  const out: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = out.at(-1);
    if (last && joins(last, token, tokens[index + 1], foreign)) out[out.length - 1] = joined(last, token);
    else out.push(token);
  }
  return out;
}

function hasJoint(tokens: readonly Token[], foreign: boolean): boolean {
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token && joins(tokens[index - 1], token, tokens[index + 1], foreign)) return true;
  }
  return false;
}

function joins(before: Token | undefined, token: Token, next: Token | undefined, foreign: boolean): boolean {
  if (before?.end !== token.start) return false;
  if (token.pos === 'PART') return FIRMS_IN_S.has(before.text) && isApostropheS(token);
  if (token.text === '.') {
    if (next === undefined) return false;
    if (next.start === token.end && SITES.has(next.text)) return /^\p{L}[\p{L}\d-]*$/u.test(before.text);
    if (/-\d{1,2}$/.test(before.text)) return next.start === token.end && /^\d{1,2}$/.test(next.text);
    return isAbbreviatedTitle(before.text) && /^\p{Lu}/u.test(next.text);
  }
  if (before.text === '.') return /^\d{2,3}$/.test(token.text);
  if (before.text.endsWith('.') && /-\d{1,2}\.$/.test(before.text)) return /^\d/.test(token.text);
  if (before.text.endsWith('.') && SITES.has(token.text)) return true;
  if (token.text === ',') return next?.start === token.end && /^\d{3}(?:th|st|nd|rd)$/.test(next.text);
  if (before.text.endsWith(',')) return before.text.length > 1 && /^\d{3}(?:th|st|nd|rd)$/.test(token.text);
  if (token.text === '-') return isCompound(`${before.lower}-${next?.text ?? ''}`);
  if (before.text.length > 1 && before.text.endsWith('-')) return isCompound(before.lower + token.text);
  return foreign && (isForeign(before.text) || isForeign(token.text)) && isWord(before.text) && isWord(token.text);
}

/** “Harbor.com”: what the name of a site ends in. */
const SITES = new Set(['com', 'org', 'net', 'gov', 'edu', 'info', 'co']);

/** Firms called for a person, whose name ends so: “Moody’s placed the rating on review”. */
const FIRMS_IN_S = new Set(
  'Moody McDonald Lloyd Sotheby Christie Macy Kohl Wendy Levi Domino Sainsbury Lowe Dillard Denny Poor Bloomingdale Kellogg'.split(
    ' ',
  ),
);

const isCompound = (word: string): boolean =>
  COMPOUND_VERBS.has(word) || COMPOUND_NOUNS.has(word) || COMPOUND_ADJECTIVES.has(word) || COMPOUND_OPENINGS.has(word);

const isWord = (text: string): boolean => /^\p{L}+$/u.test(text);

/** A letter beyond those of western Europe. */
const isForeign = (text: string): boolean => /[\u0100-\u024f]/.test(text);

function joined(before: Token, { end, text: more }: Token): Token {
  const { start } = before;
  const text = before.text + more;
  const lower = text.toLowerCase();
  const lists = listsOf(lower);
  const verb = COMPOUND_VERBS.get(lower);
  if (verb !== undefined) return { start, end, text, lower, lemma: verb, pos: 'VERB', lists };
  if (COMPOUND_NOUNS.has(lower)) return { start, end, text, lower, lemma: lower, pos: 'NOUN', lists };
  if (COMPOUND_ADJECTIVES.has(lower)) return { start, end, text, lower, lemma: lower, pos: 'ADJ', lists };
  // “a magnitude-5.9 quake”
  if (/^\p{Ll}+-[\d.]+$/u.test(text)) return { start, end, text, lower, lemma: lower, pos: 'NOUN', lists };
  // “the 1,000th day”
  if (/\dth$/.test(text)) return { start, end, text, lower, lemma: lower, pos: 'ADJ', lists };
  // “a .38 revolver”
  if (before.text === '.') return { start, end, text, lower, lemma: lower, pos: 'NUM', lists };
  const pos = /^\p{Lu}/u.test(text) ? 'PROPN' : before.pos;
  return { start, end, text, lower, lemma: lower, pos, lists };
}
