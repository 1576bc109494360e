import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { keptProgram } from '../io/kept-program.ts';
import { lastPages } from '../io/last-pages.ts';
import { type Disk, nodeDisk } from '../io/node-disk.ts';
import { nodeIo } from '../io/node-io.ts';
import { releaseMemory } from '../io/release-memory.ts';
import { programVersion } from '../io/rules-version.ts';
import { buildCorpus } from '../pipeline/pipeline.ts';
import { heldOf } from '../site/load-corpus.ts';
import { addCaptures, unnamedCaptures } from './add.ts';
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

/** `dateline dev`: the site while editing. */
export async function devCommand(
  _names: readonly string[],
  options: { readonly port?: string },
  terminal: Terminal,
): Promise<CommandResult> {
  const code = await runAstro(['dev', ...(options.port ? ['--port', options.port] : [])], terminal, false);
  return { exitCode: code === 0 ? 0 : 1 };
}

/** `dateline start`: adds what is new, builds, serves, prints the address. */
export async function startCommand(
  _names: readonly string[],
  options: { readonly port?: string },
  terminal: Terminal,
): Promise<CommandResult> {
  const io = await nodeIo(terminal.root);
  const added = await addCaptures(io, await unnamedCaptures(io));
  await io.close();
  for (const { file, capture } of added.added) terminal.say(`added ${file} from ${capture}`);
  const reported = report(added.problems, terminal);
  const built = await buildCommand([], { frozen: false }, terminal);
  if (built.exitCode !== 0 || reported.exitCode !== 0) return { exitCode: 1 };
  const port = await freePort(Number(options.port ?? 4321));
  const code = await runAstro(['preview', '--port', String(port)], terminal, false);
  return { exitCode: code === 0 ? 0 : 1 };
}

function runAstro(args: readonly string[], terminal: Terminal, frozen: boolean): Promise<number> {
  const program = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
  const env = { ...terminal.env, ASTRO_TELEMETRY_DISABLED: '1', DATELINE_FROZEN: frozen ? '1' : '' };
  const child = spawn(process.execPath, [program, ...args], { cwd: terminal.root, env, stdio: 'inherit' });
  const end = () => void child.kill();
  process.once('SIGTERM', end);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGTERM', end);
      resolve(code ?? 1);
    });
  });
}

/** The port itself, or one that the system gives where it is taken. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(freePort(0)));
    server.listen(wanted, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}
