import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../errors.ts';
import type { Article, ArticleReading } from '../types.ts';

/** Longest an article may take to read; a page of a newspaper takes milliseconds. */
const LIMIT_MS = 20_000;
/** The first article of a worker also loads the language. */
const MEMORY_MB = 1024;

interface Job {
  readonly article: Article;
  readonly resolve: (result: Result<ArticleReading>) => void;
}

type Answer = { readonly reading: ArticleReading } | { readonly failure: string };

/** Workers that read articles; one that takes too long or dies is replaced, and only its article suffers. */
export class WorkerPool {
  readonly #root: string;
  readonly #size: number;
  readonly #idle: Worker[] = [];
  readonly #waiting: Job[] = [];
  #running = 0;

  constructor(root: string, size: number = availableParallelism()) {
    this.#root = root;
    this.#size = size;
  }

  read(article: Article): Promise<Result<ArticleReading>> {
    return new Promise((resolve) => {
      this.#waiting.push({ article, resolve });
      this.#next();
    });
  }

  /** Ends the workers; the pool can be used again. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#running >= this.#size) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running += 1;
    const worker = this.#idle.pop() ?? this.#start();
    this.#run(worker, job);
  }

  #start(): Worker {
    const worker = new Worker(join(this.#root, 'src/io/reading-worker.ts'), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.unref();
    return worker;
  }

  #run(worker: Worker, job: Job): void {
    const timer = setTimeout(() => finish(tooLong(job.article), false), LIMIT_MS);
    const finish = (result: Result<ArticleReading>, healthy: boolean) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.unref();
      if (healthy) this.#idle.push(worker);
      else void worker.terminate();
      this.#running -= 1;
      job.resolve(result);
      this.#next();
    };
    worker.ref();
    worker.once('message', (answer: Answer) =>
      finish('reading' in answer ? { value: answer.reading, problems: [] } : failed(job.article, answer.failure), true),
    );
    worker.once('error', (error) =>
      finish(failed(job.article, error instanceof Error ? error.message : String(error)), false),
    );
    worker.once('exit', () => finish(failed(job.article, 'the worker ended'), false));
    worker.postMessage(job.article);
  }
}

function tooLong(article: Article): Result<ArticleReading> {
  return {
    value: null,
    problems: [
      {
        file: article.file,
        line: null,
        column: null,
        code: 'took-too-long',
        message: `Reading took over ${LIMIT_MS / 1000} seconds, expected well under one.`,
        advice: 'Look for very long lines or deeply nested markup in the body, and shorten it.',
      },
    ],
  };
}

function failed(article: Article, why: string): Result<ArticleReading> {
  return {
    value: null,
    problems: [
      {
        file: article.file,
        line: null,
        column: null,
        code: 'reading-failed',
        message: `The article could not be read: ${why}`,
        advice:
          'This is a fault of ours; please report it with the article. Taking the article out lets the rest build.',
      },
    ],
  };
}
