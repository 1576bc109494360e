import { readAddresses } from '../addresses/read-addresses.ts';
import { type Problem, type Result, severityOf } from '../errors.ts';
import { CHANGES_FILE, type Change, parseChanges } from '../feeds/changes.ts';
import type { Disk } from '../io/node-disk.ts';
import { nodeIo } from '../io/node-io.ts';
import type { CorpusIo } from '../pipeline/io.ts';
import { type BuildMemory, newBuildMemory, readCorpus, workAhead } from '../pipeline/pipeline.ts';
import type { Article, ArticleReading, Corpus } from '../types.ts';
import { type Held, holdCorpus } from './held-corpus.ts';

/** What a server keeps between two readings: articles, readings by their article, and what was merged of them. */
export interface Session {
  readonly io: CorpusIo;
  readonly memory: BuildMemory;
  /** Has all at hand that the first change asks for, in small steps: otherwise that change would take twice as long. */
  readonly getReady: () => AsyncGenerator<void>;
}

export async function openSession(root: string): Promise<Session> {
  const io = await nodeIo(root, { serves: true });
  const memory = newBuildMemory();
  return {
    ...{ io: remembering(io), memory },
    getReady: async function* () {
      const article = memory.last?.readings[0]?.article;
      // Where none can be started, the first change tells.
      const woken = article && io.wake(article).catch(() => undefined);
      yield;
      yield* workAhead(memory);
      await woken;
    },
  };
}

export interface Loaded {
  /** What keeps the pages from having it. */
  readonly errors: readonly Problem[];
  /** Writes ids that are new, which readers needn't wait for; the next loading must. Gives what is wrong with that. */
  readonly keepIds: () => Promise<readonly Problem[]>;
}

/** Reads the project and gives it to the pages, unless something in it is wrong. */
export async function loadCorpus({ io, memory }: Session): Promise<Loaded> {
  const { corpus, problems, keepIds } = await readCorpus(io, memory);
  const errors = problems.filter(isError);
  if (errors.length === 0) holdCorpus(await heldOf(corpus, io));
  const frozen = process.env.DATELINE_FROZEN === '1';
  return { errors, keepIds: async () => (await keepIds({ frozen })).filter(isError) };
}

const isError = (problem: Problem): boolean => severityOf(problem) === 'error';

/** A corpus with the project's records beside it. */
export async function heldOf(corpus: Corpus, disk: Pick<Disk, 'read' | 'list'>): Promise<Held> {
  const addresses = new Set((await readAddresses(disk)).map(({ address }) => address));
  return { corpus, addresses, changes: await readChanges(disk) };
}

/** The same reading, not only an equal one, for the same article. What was merged stays in memory: to write it costs a reader's wait. */
function remembering(io: CorpusIo): CorpusIo {
  const known = new WeakMap<Article, Result<ArticleReading>>();
  return {
    ...io,
    ...(io.merges ? { merges: { get: io.merges.get, put: async () => undefined } } : {}),
    readArticle: async (article) => {
      const before = known.get(article);
      if (before) return before;
      const result = await io.readArticle(article);
      known.set(article, result);
      return result;
    },
  };
}

/** The record of when each event was added and last changed. */
async function readChanges(disk: Pick<Disk, 'read'>): Promise<ReadonlyMap<string, Change>> {
  return parseChanges(new TextDecoder().decode((await disk.read(CHANGES_FILE)) ?? new Uint8Array()));
}
