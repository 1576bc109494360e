import { join } from 'node:path';
import { keptProgram } from '../io/kept-program.ts';
import { lastPages } from '../io/last-pages.ts';
import { type Disk, nodeDisk } from '../io/node-disk.ts';
import { nodeIo } from '../io/node-io.ts';
import { programVersion } from '../io/rules-version.ts';
import { readSite } from '../pipeline/1-read/read-site.ts';
import { buildCorpus } from '../pipeline/pipeline.ts';
import { bundleAhead } from '../site/bundle-ahead.ts';
import { heldOf } from '../site/load-corpus.ts';
import { buildSite, freshFolder, removeLeftOvers } from './build-site.ts';
import { bundleMeanwhile, type Meanwhile, withoutBundling } from './bundle-meanwhile.ts';
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
  const last = options.cache === false ? null : await lastBuild(terminal.root);
  const meanwhile = last ? await bundleMeanwhile(io, last.program, last.bundle) : withoutBundling(io);
  try {
    return await readAndBuild(meanwhile, last, frozen, terminal);
  } finally {
    await meanwhile.stop();
  }
}

async function readAndBuild(
  { io, done: bundled }: Meanwhile<Awaited<ReturnType<typeof nodeIo>>>,
  last: LastBuild | null,
  frozen: boolean,
  terminal: Terminal,
): Promise<CommandResult> {
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
  await bundled();
  const built = await buildSite({ ...(await heldOf(corpus, io)), ...last }, terminal, finish);
  if (built) await last?.lastPages.keep();
  return { exitCode: built ? 0 : 1 };
}

type LastBuild = Awaited<ReturnType<typeof lastBuild>>;

/** What earlier builds leave for this one; the site's address is part of every link that the bundle makes. */
async function lastBuild(root: string) {
  const disk = nodeDisk(root);
  const program = await programVersion(disk);
  const address = readSite(SITE_FILE, (await disk.read(SITE_FILE)) ?? new Uint8Array()).value?.address ?? null;
  const version = `${program} ${address}`;
  return {
    lastPages: await lastPages(root, disk, program),
    program: keptProgram(root, version),
    bundle: () => bundleAhead({ root, folder: join(root, freshFolder()), version }),
  };
}

const SITE_FILE = 'content/site.yml';
