import { parentPort } from 'node:worker_threads';
import { languageOf } from '../languages/index.ts';
import { readOneArticle } from '../pipeline/read-one-article.ts';
import { type Answer, READY, type Request } from './worker-words.ts';

let last: Promise<void> = Promise.resolve();
/** Reads one thing per message, in their order, and answers with what it gave, or with what went wrong. */
parentPort?.on('message', (request: Request) => {
  last = last.then(async () => parentPort?.postMessage(await answer(request)));
});
parentPort?.postMessage(READY);

async function answer(request: Request): Promise<Answer> {
  try {
    if ('article' in request) {
      const { article } = request;
      // Who asks has the article.
      const { article: _, ...found } = readOneArticle(article, languageOf(article.language));
      return { reading: JSON.stringify(found) };
    }
    // Loaded late: who reads articles needs nothing of what reads saved pages.
    const { readCapture } = await import('../pipeline/1-read/read-capture.ts');
    return { captured: readCapture(request.capture, request.bytes, languageOf(request.language)) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
