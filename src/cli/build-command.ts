import { keptProgram } from '../io/kept-program.ts';
import { lastPages } from '../io/last-pages.ts';
import { type Disk, nodeDisk } from '../io/node-disk.ts';
import { nodeIo } from '../io/node-io.ts';
import { releaseMemory } from '../io/release-memory.ts';
import { programVersion } from '../io/rules-version.ts';
import { buildCorpus } from '../pipeline/pipeline.ts';
import { heldOf } from '../site/load-corpus.ts';
import { buildSite, removeLeftOvers } from './build-site.ts';
import { type CommandResult, counted, report, type Terminal } from './command.ts';
import { keepAddresses } from './keep-addresses.ts';
import { keepChanges } from './keep-changes.ts';
import { writeHostFiles } from './write-host-files.ts';

interface BuildOptions {
  readonly frozen?: boolean;
  readonly cache?: boolean;
}

/** `dateline build`: everything wrong first, all of it; then the site. The last good `dist/` stays until the new one is whole. */
export async function buildCommand(
  _names: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<CommandResult> {
  const frozen = options.frozen ?? Boolean(terminal.env.CI);
  await removeLeftOvers(terminal.root);
  const io = await nodeIo(terminal.root, { cache: options.cache !== false, log: terminal.say });
  const { corpus, problems } = await buildCorpus(io, { frozen });
  await io.close();
  const result = report(problems, terminal);
  if (result.exitCode !== 0) return result;
  await keepChanges(io, corpus, { frozen, today: terminal.today() });
  const { articles, events, publishedEvents, undatedMentions } = corpus.counts;
  terminal.say(
    `${counted(articles, 'article')}, ${counted(events, 'event')}, ${publishedEvents} published, ${counted(undatedMentions, 'mention')} left undated`,
  );
  const finish = async (built: Disk) => {
    const kept = report(await keepAddresses(io, built, corpus, { frozen }), terminal);
    await writeHostFiles(built, corpus.site.address);
    return kept.exitCode === 0;
  };
  const last = options.cache === false ? null : await lastBuild(terminal.root, corpus.site.address);
  releaseMemory();
  const built = await buildSite({ ...(await heldOf(corpus, io)), ...last }, terminal, finish);
  if (built) await last?.lastPages.keep();
  return { exitCode: built ? 0 : 1 };
}

/** What earlier builds leave for this one; the address is part of every link that the bundle makes. */
async function lastBuild(root: string, address: string | null) {
  const disk = nodeDisk(root);
  const version = await programVersion(disk);
  return { lastPages: await lastPages(root, disk, version), program: keptProgram(root, `${version} ${address}`) };
}
