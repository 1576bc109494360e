import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export interface DevServer {
  readonly url: string;
  /** Resolves when it has ended; `false` where it had ended by itself before. */
  readonly stop: () => Promise<boolean>;
}

const ADDRESS = /http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+\S*/;
/** Longer than any start; a server that hangs ends the wait. */
const PATIENCE_MS = 120_000;

/** `dateline dev` in a project, as a maintainer starts it, on a port that is free; resolves when it tells its address. */
export function startDev(folder: string, port: number): Promise<DevServer> {
  const { CI: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(folder, 'src/cli/dateline.ts'), 'dev', '--port', String(port)], {
    ...{ cwd: folder, env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const give = (text: string) => {
      said += text;
      const url = ADDRESS.exec(said)?.[0];
      if (url) resolve({ url, stop: () => stop(child) });
    };
    for (const pipe of [child.stdout, child.stderr]) pipe.on('data', (data: Buffer) => give(data.toString()));
    child.once('exit', (code) => reject(new Error(`dev ended with ${code}:\n${said}`)));
    setTimeout(() => reject(new Error(`dev told no address:\n${said}`)), PATIENCE_MS).unref();
  });
}

function stop(child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(false);
  return new Promise((resolve) => {
    child.once('exit', () => resolve(true));
    child.kill('SIGTERM');
  });
}
