import type { Language } from '../../language.ts';
import type { Article, CleanText, Mention, Sentence, TimeExpression } from '../../types.ts';

/** Every mention of an article, in order; dates still unresolved. */
export function readMentions(
  article: Article,
  clean: CleanText,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  language: Language,
): readonly Mention[] {
  return language.mentions({ clean, title: article.title, sentences, times });
}
