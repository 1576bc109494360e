#!/usr/bin/env node
// Runs on any Node ≥ 20: starts the Node that this project pins, on the command line itself.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!existsSync(pinned)) {
  console.error(
    `Expected Node 24 at ${pinned}, found nothing.\nRun \`npm ci\` (without --ignore-scripts: the package “node” places its binary by a script).`,
  );
  process.exit(1);
}

const child = spawn(pinned, [join(root, 'src', 'cli', 'dateline.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
