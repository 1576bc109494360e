import { parentPort } from 'node:worker_threads';
import { languageOf } from '../languages/index.ts';
import { readCapture } from '../pipeline/1-read/read-capture.ts';
import { readOneArticle } from '../pipeline/pipeline.ts';
import { type Answer, READY, type Request } from './worker-words.ts';

/** Reads one thing per message and answers with what it gave, or with what went wrong. */
parentPort?.on('message', (request: Request) => {
  parentPort?.postMessage(answer(request));
});
parentPort?.postMessage(READY);

function answer(request: Request): Answer {
  try {
    if ('article' in request) {
      const { article } = request;
      return { reading: JSON.stringify(readOneArticle(article, languageOf(article.language))) };
    }
    return { captured: readCapture(request.capture, request.bytes, languageOf(request.language)) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
