import type { Token } from '../../../types.ts';
import { isBe, isDo, isHave, isModal } from '../word-lists.ts';
import { knownBase } from './known-verbs.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “bare”: without helpers and “to”. */
export function formOf(bare: boolean, shape: string, firstWord: string): VerbGroup['form'] {
  if (firstWord === 'being' || firstWord === 'having') return 'gerund';
  if (!bare) return 'finite';
  if (shape === 'ing') return 'gerund';
  return shape === 'participle' ? 'participle' : 'finite';
}

/** By its first word: a helper tells the tense of the group. */
export function tenseOf(first: Token, bare: boolean, shape: string): VerbGroup['tense'] {
  const firstWord = first.lower;
  if (isModal(first)) return null;
  if (firstWord === 'had' || firstWord === 'was' || firstWord === 'were' || firstWord === 'did') return 'past';
  if (isBe(first) || isHave(first) || isDo(first)) return 'present';
  if (bare && (shape === 'past' || shape === 'past-or-participle')) return 'past';
  return shape === 'ing' || shape === 'participle' ? null : 'present';
}

/** The modal that a shortened form stands for: “’ll” is “will”. */
export function normalModal(word: string): string {
  if (word === "'ll" || word === '’ll' || word === 'wo' || word === 'shall') return 'will';
  if (word === 'ca' || word === 'cannot') return 'can';
  return word === "'d" || word === '’d' ? 'would' : word;
}

/** A base form even where the tagger knows none: “co-founded”. */
export function lemmaOf({ text, lower, lemma }: Token): string {
  const word = lemma === 'fin' && text.startsWith('fine') ? 'fine' : lemma;
  if (word !== lower || word.length < 6 || !/[^e]ed$/.test(word)) return word;
  if (word.includes('-')) return word.slice(0, -2);
  return /([bdgmnprt])\1ed$/.test(word) ? word.slice(0, -3) : (knownBase(word) ?? word);
}
