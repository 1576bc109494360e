import { formatProblem, severityOf } from '../errors.ts';
import { nodeIo } from '../io/node-io.ts';
import { buildCorpus } from '../pipeline/pipeline.ts';
import type { Corpus } from '../types.ts';

let loading: Promise<Corpus> | undefined;

/** The corpus, built once for all collections; `again` after a file has changed. */
export function loadCorpus(root: string, again = false): Promise<Corpus> {
  if (again) loading = undefined;
  loading ??= build(root);
  return loading;
}

/** A site with an error in its articles isn't built: the message says where, what and how to mend it. */
async function build(root: string): Promise<Corpus> {
  const io = await nodeIo(root);
  const { corpus, problems } = await buildCorpus(io, { frozen: process.env.DATELINE_FROZEN === '1' });
  await io.close();
  const errors = problems.filter((problem) => severityOf(problem) === 'error');
  if (errors.length > 0) throw new Error(`\n${errors.map(formatProblem).join('\n')}`);
  return corpus;
}
