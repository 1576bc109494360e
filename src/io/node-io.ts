import { resolve } from 'node:path';
import { z } from 'zod';
import type { CaptureIo } from '../pipeline/io.ts';
import type { Article, ArticleReading } from '../types.ts';
import { mergeCache } from './merge-cache.ts';
import { nodeDisk } from './node-disk.ts';
import { reportProgress } from './progress.ts';
import { type ReadingCache, readingCache } from './reading-cache.ts';
import { releaseMemory } from './release-memory.ts';
import { mergingVersion, rulesVersion } from './rules-version.ts';
import { stringSharer } from './share-strings.ts';
import { WorkerPool } from './worker-pool.ts';

export interface NodeIoOptions {
  /** Read everything again, and keep nothing. */
  readonly cache?: boolean;
  readonly log?: (message: string) => void;
  /** It reads again and again: a worker stays, as to start one takes longer than to read an article. */
  readonly serves?: boolean;
}

/** The pipeline's world on a disk: the project's folder, its cache, and workers. */
export interface NodeIo extends CaptureIo {
  /** Has a worker ready, which has read one article: where all were known, none was started. */
  readonly wake: (article: Article) => Promise<void>;
  /** When done. */
  readonly close: () => Promise<void>;
}

export async function nodeIo(folder: string, options: NodeIoOptions = {}): Promise<NodeIo> {
  const root = resolve(folder);
  const disk = nodeDisk(root);
  const source = nodeDisk(resolve(import.meta.dirname, '../..'));
  const pool = new WorkerPool(resolve(import.meta.dirname, '../..'));
  const cache: ReadingCache | null = options.cache === false ? null : readingCache(disk, await rulesVersion(source));
  const merges = options.cache === false ? undefined : mergeCache(disk, await mergingVersion(source));
  const share = stringSharer();
  return {
    ...disk,
    ...(merges ? { merges } : {}),
    readArticle: async (article) => {
      const known = await cache?.get(article);
      if (known) return { value: share(parseReading(article, known)), problems: [] };
      const { value: text, problems } = await pool.read(article);
      if (text === null) return { value: null, problems };
      await cache?.put(article, text);
      return { value: share(parseReading(article, text)), problems };
    },
    readCapture: (file, bytes) => pool.capture(file, bytes),
    progress: reportProgress(options.log ?? (() => undefined), () => performance.now()),
    log: options.log ?? (() => undefined),
    rest: async () => {
      const ended = await pool.close(options.serves ? 1 : 0);
      // Where all was known there is little to give back.
      if (ended > 0 && !options.serves) releaseMemory();
    },
    wake: async (article) => void (await pool.read(article)),
    close: async () => void (await pool.close()),
  };
}

const foundSchema = z.custom<Omit<ArticleReading, 'article'>>((value) => typeof value === 'object' && value !== null);

/** From our own worker or with our own checksum: its shape needs no proof. */
const parseReading = (article: Article, text: string): ArticleReading => ({
  article,
  ...foundSchema.parse(JSON.parse(text)),
});
