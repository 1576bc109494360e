import { parentPort } from 'node:worker_threads';
import type { Result } from '../errors.ts';
import { languageOf } from '../languages/index.ts';
import { type CapturedArticle, readCapture } from '../pipeline/1-read/read-capture.ts';
import { readOneArticle } from '../pipeline/pipeline.ts';
import type { Article, ArticleReading } from '../types.ts';

/** What a worker is asked to read. */
export type Request =
  | { readonly article: Article }
  | { readonly capture: string; readonly bytes: Uint8Array; readonly language: string };

export type Answer =
  | { readonly reading: ArticleReading }
  | { readonly captured: Result<CapturedArticle> }
  | { readonly failure: string };

/** Reads one thing per message and answers with what it gave, or with what went wrong. */
parentPort?.on('message', (request: Request) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: Request): Answer {
  try {
    if ('article' in request) return { reading: readOneArticle(request.article, languageOf(request.article.language)) };
    return { captured: readCapture(request.capture, request.bytes, languageOf(request.language)) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
