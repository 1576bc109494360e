import { parentPort } from 'node:worker_threads';
import { languageOf } from '../languages/index.ts';
import { readOneArticle } from '../pipeline/pipeline.ts';
import type { Article } from '../types.ts';

/** Reads one article per message and answers with its reading, or with what went wrong. */
parentPort?.on('message', (article: Article) => {
  try {
    const reading = readOneArticle(article, languageOf(article.language));
    parentPort?.postMessage({ reading });
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
