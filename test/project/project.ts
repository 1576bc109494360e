import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** What a build needs besides content and captures. */
const PROGRAM = ['src', 'public', 'bin', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of this project in a folder of its own, with its content or without. */
export function copyProject(options: { readonly content: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-project-'));
  for (const name of options.content ? [...PROGRAM, 'content', 'seeds'] : PROGRAM)
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

export function removeProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line in a project, as a user would. */
export function dateline(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const program = join(folder, 'src/cli/dateline.ts');
  const { CI: _, ...inherited } = process.env;
  const run = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: run.status, output: run.stdout, errors: run.stderr };
}

/** Every file below a folder with its bytes, by path; what is installed in it is none of its own. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.startsWith(join(folder, 'node_modules')),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]));
}
