import type { KeptProgram } from '../io/kept-program.ts';
import { releaseMemory } from '../io/release-memory.ts';
import { WORTH_THE_LAST_PROCESSOR } from '../io/worker-pool.ts';
import type { CorpusIo } from '../pipeline/io.ts';
import type { Bundling } from '../site/bundle-ahead.ts';

/** Reading more articles keeps every processor busy, and bundling beside all of it would only slow it down. */
export const FEW_ARTICLES = WORTH_THE_LAST_PROCESSOR;
/** What merging takes less time for than bundling, the last of reading makes up for: the two end together then. */
const LATE = 3 / 4;
/** Merging those of more is where a build needs the most memory, and bundling beside it would need a fifth more. */
export const MANY_ARTICLES = 3_000;

/** The world of a build, in which the pages' code is bundled meanwhile. */
export interface Meanwhile<Io> extends Bundling {
  readonly io: Io;
}

/**
 * Bundles the code of the pages while a build does all else, unless an earlier build kept it: beside a few articles from the
 * start; of more once most are read, as only one processor is busy with what follows; of many when it is waited for.
 */
export async function bundleMeanwhile<Io extends Pick<CorpusIo, 'list' | 'progress'>>(
  io: Io,
  program: Pick<KeptProgram, 'find'>,
  bundle: () => Bundling,
): Promise<Meanwhile<Io>> {
  if ((await program.find()) !== null) return withoutBundling(io);
  const { length: articles } = await io.list('content/articles');
  let bundling: Bundling | undefined;
  const start = (): Bundling => {
    bundling ??= bundle();
    return bundling;
  };
  if (articles <= FEW_ARTICLES) start();
  const progress = (read: number, all: number): void => {
    io.progress?.(read, all);
    if (articles <= MANY_ARTICLES && read >= LATE * all) start();
  };
  const done = async (): Promise<void> => {
    if (!bundling) releaseMemory();
    await start().done();
  };
  return { io: { ...io, progress }, done, stop: async () => bundling?.stop() };
}

/** Of a build that finds or wants nothing bundled. */
export const withoutBundling = <Io>(io: Io): Meanwhile<Io> => ({
  io,
  done: async () => undefined,
  stop: async () => undefined,
});
