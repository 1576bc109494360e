import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a thread is to bundle. */
export interface BundleOrder {
  /** The project's folder. */
  readonly root: string;
  /** Where the thread may work; gone afterwards. */
  readonly folder: string;
  /** What the bundle is kept under. */
  readonly version: string;
}

export interface Bundling {
  /** Waits until all is bundled, or can't be; nothing of it is left in memory then. */
  readonly done: () => Promise<void>;
  /** Ends it, wherever it is. */
  readonly stop: () => Promise<void>;
}

/**
 * Bundles the code of the pages in a thread of its own, and keeps it where `keptProgram` finds it. Where it can't be bundled
 * nothing is kept and nothing said: who then bundles again is told what is wrong.
 */
export function bundleAhead(order: BundleOrder): Bundling {
  const worker = new Worker(join(import.meta.dirname, 'bundling-worker.ts'), { workerData: order });
  const ended = new Promise<void>((resolve) => {
    for (const sign of ['message', 'error', 'exit']) worker.once(sign, () => resolve());
  });
  const stop = async (): Promise<void> => {
    await worker.terminate();
    await rm(order.folder, { recursive: true, force: true });
  };
  return { done: () => ended.then(stop), stop };
}
