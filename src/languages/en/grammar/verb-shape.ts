import type { Token } from '../../../types.ts';
import { endsInEd, endsInIng, endsInS, hasOnlyShape } from '../word-lists.ts';
import { isPastOf, onlyShapeOf } from './verb-forms.ts';

export type VerbShape = 'base' | 'third' | 'ing' | 'past' | 'participle' | 'past-or-participle';

/** What form of its lemma a word is. */
export function verbShape(token: Pick<Token, 'lower' | 'lemma' | 'lists'>): VerbShape {
  const { lower: word, lemma } = token;
  if (hasOnlyShape(token)) return onlyShapeOf(word) ?? 'base';
  if (word === lemma) {
    if (endsInEd(token) && word.length > 4 && !word.endsWith('eed') && word !== 'embed') return 'past-or-participle';
    return isPastOf(word, lemma) ? 'past-or-participle' : 'base';
  }
  if (endsInIng(token)) return 'ing';
  return endsInS(token) && !word.endsWith('ss') ? 'third' : 'past-or-participle';
}
