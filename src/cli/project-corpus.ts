import { nodeIo } from '../io/node-io.ts';
import { type BuiltCorpus, buildCorpus } from '../pipeline/pipeline.ts';
import type { Terminal } from './command.ts';

/** The project's corpus without writing anything: ids that the lock lacks are no problem here. */
export async function projectCorpus(terminal: Terminal): Promise<BuiltCorpus> {
  const io = await nodeIo(terminal.root, { log: terminal.say });
  const built = await buildCorpus(io, { frozen: true });
  await io.close();
  return { ...built, problems: built.problems.filter(({ code }) => code !== 'ids-not-frozen') };
}
