import type { Language } from '../language.ts';
import type { Article, ArticleReading, Sentence } from '../types.ts';
import { cleanArticle } from './2-clean/clean-article.ts';
import { splitSentences } from './3-split/split-sentences.ts';
import { findTimeExpressions } from './4-find/find-time-expressions.ts';
import { readMentions } from './5-mention/read-mentions.ts';

/** Stages 2 to 5: everything that can be read from one article alone. */
export function readOneArticle(article: Article, language: Language): ArticleReading {
  const clean = cleanArticle(article, language);
  const sentences = splitSentences(clean, language);
  const times = findTimeExpressions(sentences, language);
  const mentions = readMentions(article, clean, sentences, times, language);
  return { article, clean, sentences: sentences.map(withoutTokens), times, mentions };
}

function withoutTokens({ index, block, position, text, quotations }: Sentence): Omit<Sentence, 'tokens'> {
  return { index, block, position, text, quotations };
}
