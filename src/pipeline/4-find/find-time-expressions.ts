import type { Language } from '../../language.ts';
import type { Sentence, TimeExpression } from '../../types.ts';

/** Every time expression of an article, in order, unresolved. */
export function findTimeExpressions(sentences: readonly Sentence[], language: Language): readonly TimeExpression[] {
  return language.times(sentences);
}
