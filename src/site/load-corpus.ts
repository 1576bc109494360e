import type { Problem } from '../errors.ts';
import { severityOf } from '../errors.ts';
import { CHANGES_FILE, type Change, parseChanges } from '../feeds/changes.ts';
import type { Disk } from '../io/node-disk.ts';
import { nodeIo } from '../io/node-io.ts';
import { buildCorpus } from '../pipeline/pipeline.ts';
import { holdCorpus } from './held-corpus.ts';

/** Reads the project below `root` and gives it to the pages, unless something in it is wrong: that is the answer. */
export async function loadCorpus(root: string): Promise<readonly Problem[]> {
  const io = await nodeIo(root);
  const { corpus, problems } = await buildCorpus(io, { frozen: process.env.DATELINE_FROZEN === '1' });
  await io.close();
  const errors = problems.filter((problem) => severityOf(problem) === 'error');
  if (errors.length === 0) holdCorpus({ corpus, changes: await readChanges(io) });
  return errors;
}

/** The record of when each event was added and last changed. */
export async function readChanges(disk: Pick<Disk, 'read'>): Promise<ReadonlyMap<string, Change>> {
  return parseChanges(new TextDecoder().decode((await disk.read(CHANGES_FILE)) ?? new Uint8Array()));
}
