import { resolve } from 'node:path';
import type { CaptureIo } from '../pipeline/io.ts';
import { nodeDisk } from './node-disk.ts';
import { reportProgress } from './progress.ts';
import { type ReadingCache, readingCache } from './reading-cache.ts';
import { rulesVersion } from './rules-version.ts';
import { stringSharer } from './share-strings.ts';
import { WorkerPool } from './worker-pool.ts';

export interface NodeIoOptions {
  /** Read everything again, and keep nothing. */
  readonly cache?: boolean;
  readonly log?: (message: string) => void;
}

/** The pipeline's world on a disk: the project's folder, its cache, and workers. `close` when done. */
export async function nodeIo(
  folder: string,
  options: NodeIoOptions = {},
): Promise<CaptureIo & { close: () => Promise<void> }> {
  const root = resolve(folder);
  const disk = nodeDisk(root);
  const source = nodeDisk(resolve(import.meta.dirname, '../..'));
  const pool = new WorkerPool(resolve(import.meta.dirname, '../..'));
  const cache: ReadingCache | null = options.cache === false ? null : readingCache(disk, await rulesVersion(source));
  const share = stringSharer();
  return {
    ...disk,
    readArticle: async (article) => {
      const known = await cache?.get(article);
      if (known) return { value: share(known), problems: [] };
      const result = share(await pool.read(article));
      if (result.value) await cache?.put(article, result.value);
      return result;
    },
    readCapture: (file, bytes) => pool.capture(file, bytes),
    progress: reportProgress(options.log ?? (() => undefined), () => performance.now()),
    log: options.log ?? (() => undefined),
    rest: () => pool.close(),
    close: () => pool.close(),
  };
}
