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
  readonly #busy = new Map<Worker, { readonly job: Job; readonly timer: NodeJS.Timeout }>();
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
    // Listeners stay for the worker's life: taking off the last one of `message` would close its port.
    worker.on('message', (answer: Answer) => this.#finish(worker, (article) => resultOf(article, answer), true));
    worker.on('error', (error) => this.#finish(worker, (article) => failed(article, String(error)), false));
    worker.on('exit', () => this.#finish(worker, (article) => failed(article, 'the worker ended'), false));
    return worker;
  }

  #run(worker: Worker, job: Job): void {
    const timer = setTimeout(() => this.#finish(worker, tooLong, false), LIMIT_MS);
    this.#busy.set(worker, { job, timer });
    worker.ref();
    worker.postMessage(job.article);
  }

  #finish(worker: Worker, result: (article: Article) => Result<ArticleReading>, healthy: boolean): void {
    const busy = this.#busy.get(worker);
    if (!busy) return;
    this.#busy.delete(worker);
    clearTimeout(busy.timer);
    worker.unref();
    if (healthy) this.#idle.push(worker);
    else void worker.terminate();
    this.#running -= 1;
    busy.job.resolve(result(busy.job.article));
    this.#next();
  }
}

function resultOf(article: Article, answer: Answer): Result<ArticleReading> {
  return 'reading' in answer ? { value: answer.reading, problems: [] } : failed(article, answer.failure);
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
