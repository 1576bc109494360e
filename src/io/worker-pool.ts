import { flushCompileCache, getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Problem, Result } from '../errors.ts';
import type { CapturedArticle } from '../pipeline/1-read/read-capture.ts';
import type { Article } from '../types.ts';
import { nextLookMs } from './next-look.ts';
import { type Answer, READY, type Ready, type Request } from './worker-words.ts';

/** Longest that reading one thing may keep a processor, the start of its worker left out; a page of a newspaper takes milliseconds. */
const LIMIT_MS = 20_000;
/** Each takes some 180 MB: on a machine with many processors they would take more than all that they read. */
const MOST_WORKERS = 6;
/** The first article of a worker also loads the language. */
const MEMORY_MB = 1024;
/** So many articles are read while another worker would only load. */
const WORTH_A_WORKER = 100;
/**
 * The last processor has other work meanwhile: what readers ask for, the optimiser, the pages' bundling. Another worker there
 * would have to get as quick as the rest first, which takes the time of reading several hundred articles.
 */
export const WORTH_THE_LAST_PROCESSOR = 1_500;

type Outcome = Answer | 'too-long';

interface Job {
  readonly request: Request;
  readonly resolve: (outcome: Outcome) => void;
}

/** A worker at work: the first of its jobs is the one that it is at. */
interface Work {
  readonly jobs: Job[];
  timer: NodeJS.Timeout | undefined;
}

/** A worker has the next thing at hand when it is through with one: to ask for it takes a fifth of what reading it takes. */
const JOBS_AT_HAND = 2;

/** What a worker is watched at, and when it began: on the clock, and by what it had computed until then, at least, in milliseconds. */
interface Look {
  readonly work: Work;
  readonly job: Job;
  readonly usedBefore: number;
  readonly since: number;
}

/** What a worker has computed is asked only where reading takes longer than nearly all does: after this part of the limit. */
const FIRST_LOOK = 1 / 20;

/** Workers that read articles and captures; one that takes too long or dies is replaced, and only what it read suffers. */
export class WorkerPool {
  readonly #root: string;
  readonly #size: number;
  readonly #limitMs: number;
  readonly #idle: Worker[] = [];
  readonly #waiting: Job[] = [];
  readonly #busy = new Map<Worker, Work>();
  readonly #ready = new WeakSet<Worker>();

  constructor(root: string, size: number = Math.min(availableParallelism(), MOST_WORKERS), limitMs: number = LIMIT_MS) {
    this.#root = root;
    this.#size = size;
    this.#limitMs = limitMs;
  }

  /** What stages 2 to 5 read from an article, as JSON, the article left out. */
  async read(article: Article): Promise<Result<string>> {
    const outcome = await this.#ask({ article });
    if (outcome !== 'too-long' && 'reading' in outcome) return { value: outcome.reading, problems: [] };
    return { value: null, problems: [problemOf(article.file, outcome, this.#limitMs)] };
  }

  async capture(file: string, bytes: Uint8Array, language = 'en'): Promise<Result<CapturedArticle>> {
    const outcome = await this.#ask({ capture: file, bytes, language });
    if (outcome !== 'too-long' && 'captured' in outcome) return outcome.captured;
    return { value: null, problems: [problemOf(file, outcome, this.#limitMs)] };
  }

  /** Ends the workers that have nothing to do, but for so many, and says how many it ended; the pool can be used again. */
  async close(butFor = 0): Promise<number> {
    return (await Promise.all(this.#idle.splice(butFor).map((worker) => worker.terminate()))).length;
  }

  #ask(request: Request): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#waiting.push({ request, resolve });
      this.#next();
    });
  }

  #next(): void {
    for (;;) {
      const worker = this.#waiting.length > 0 ? this.#workerWithRoom() : undefined;
      const job = worker && this.#waiting.shift();
      if (!job) return;
      this.#give(worker, job);
    }
  }

  #workerWithRoom(): Worker | undefined {
    const idle = this.#idle.pop();
    if (idle || this.#isWorthAnother()) return idle ?? this.#start();
    return [...this.#busy].find(([, { jobs }]) => jobs.length < JOBS_AT_HAND)?.[0];
  }

  #isWorthAnother(): boolean {
    const running = this.#busy.size;
    const worth = running < this.#size - 1 ? WORTH_A_WORKER : WORTH_THE_LAST_PROCESSOR;
    return running < this.#size && this.#waiting.length >= running * worth;
  }

  #start(): Worker {
    const worker = new Worker(join(this.#root, 'src/io/worker-start.ts'), {
      workerData: keptCode(),
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    // Listeners stay for the worker's life: taking off the last one of `message` would close its port.
    worker.on('message', (said: Answer | Ready) =>
      said === READY ? this.#startClock(worker) : this.#answered(worker, said),
    );
    worker.on('error', (error) => this.#replace(worker, { failure: String(error) }));
    worker.on('exit', () => {
      this.#forget(worker);
      this.#replace(worker, { failure: 'the worker ended' });
    });
    return worker;
  }

  /** One that ended with nothing to do would never answer. */
  #forget(worker: Worker): void {
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
  }

  #give(worker: Worker, job: Job): void {
    const work = this.#busy.get(worker);
    if (work) work.jobs.push(job);
    else {
      this.#busy.set(worker, { jobs: [job], timer: undefined });
      if (this.#ready.has(worker)) this.#startClock(worker);
      worker.ref();
    }
    worker.postMessage(job.request);
  }

  /** Only once the worker has loaded, which a busy machine can draw out, and is through with what it was given before. */
  #startClock(worker: Worker): void {
    this.#ready.add(worker);
    const work = this.#busy.get(worker);
    const job = work?.jobs[0];
    if (!job) return;
    const [since, firstMs] = [performance.now(), this.#limitMs * FIRST_LOOK];
    clearTimeout(work.timer);
    work.timer = setTimeout(async () => {
      // Until now it may have computed all the time.
      const usedBefore = (await processorMs(worker)) - firstMs;
      if (this.#isAt(worker, job)) this.#lookAgain(worker, { work, job, usedBefore, since }, this.#limitMs - firstMs);
    }, firstMs);
  }

  #isAt(worker: Worker, job: Job): boolean {
    return this.#busy.get(worker)?.jobs[0] === job;
  }

  #lookAgain(worker: Worker, look: Look, inMs: number): void {
    look.work.timer = setTimeout(async () => {
      const usedMs = (await processorMs(worker)) - look.usedBefore;
      if (!this.#isAt(worker, look.job)) return;
      const next = nextLookMs({ usedMs, waitedMs: performance.now() - look.since }, this.#limitMs);
      if (next === null) this.#replace(worker, 'too-long');
      else this.#lookAgain(worker, look, next);
    }, inMs);
  }

  #answered(worker: Worker, outcome: Outcome): void {
    const work = this.#busy.get(worker);
    work?.jobs.shift()?.resolve(outcome);
    if (work && work.jobs.length > 0) this.#startClock(worker);
    else if (work) {
      this.#leave(worker, work);
      this.#idle.push(worker);
    }
    this.#next();
  }

  /** What it was at fails; what it only had at hand is another's to read. */
  #replace(worker: Worker, outcome: Outcome): void {
    const work = this.#busy.get(worker);
    if (!work) return;
    this.#leave(worker, work);
    void worker.terminate();
    const [failed, ...others] = work.jobs;
    this.#waiting.unshift(...others);
    failed?.resolve(outcome);
    this.#next();
  }

  #leave(worker: Worker, { timer }: Work): void {
    this.#busy.delete(worker);
    clearTimeout(timer);
    worker.unref();
  }
}

/** Where Node keeps what it made of the program's code, with what this process has loaded so far: no worker makes that anew. */
function keptCode(): string | undefined {
  flushCompileCache();
  return getCompileCacheDir();
}

/** What a worker has computed so far; 0 where it has ended. */
async function processorMs(worker: Worker): Promise<number> {
  const usage = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (usage.user + usage.system) / 1000;
}

function problemOf(file: string, outcome: Outcome, limitMs: number): Problem {
  const place = { file, line: null, column: null };
  if (outcome === 'too-long')
    return {
      ...{ ...place, code: 'took-too-long' },
      message: `Reading took over ${limitMs / 1000} seconds of computing, expected well under one.`,
      advice: 'Look for very long lines or deeply nested markup, and shorten it; or paste the article as text.',
    };
  return {
    ...{ ...place, code: 'reading-failed' },
    message: `It could not be read: ${'failure' in outcome ? outcome.failure : 'an answer to something else'}`,
    advice: 'This is a fault of ours; please report it with the file. Taking the file out lets the rest build.',
  };
}
