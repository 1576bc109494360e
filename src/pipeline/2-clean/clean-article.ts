import type { Language } from '../../language.ts';
import type { Article, CleanText } from '../../types.ts';

/** Strips markup and what is left of furniture; every character keeps its way back to the body. */
export function cleanArticle(article: Article, language: Language): CleanText {
  throw new Error(`not built yet: ${article.slug} ${language.code}`);
}
