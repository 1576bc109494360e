import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { nodeIo } from '../io/node-io.ts';
import { addCaptures, unnamedCaptures } from './add.ts';
import { buildCommand } from './build-command.ts';
import { type CommandResult, report, type Terminal } from './command.ts';

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
