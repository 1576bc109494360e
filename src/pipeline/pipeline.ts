/**
 * capture ──add──▶ content/articles/*.md
 *                        │
 *   per article, pure,   │ 1-read     file → Article
 *   cached, in a worker  │ 2-clean    Article → CleanText
 *                        │ 3-split    CleanText → Sentence[]
 *                        │ 4-find     Sentence → TimeExpression[]   (unresolved)
 *                        ▼ 5-mention  Sentence + TimeExpression[] → Mention[]
 *   ─────────────────────────────────────────────────────────────────────────
 *   per corpus, cheap    │ 6-date     all mentions, dated, with publication dates
 *                        │ 7-merge    mentions → groups
 *                        ▼ 8-timeline groups → Events → Timelines
 */
import type { Problem } from '../errors.ts';
import type { Language } from '../language.ts';
import type { Article, ArticleReading } from '../types.ts';
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
  return { article, clean, sentences: sentences.map(({ tokens: _, ...sentence }) => sentence), times, mentions };
}

export type { Problem };
