import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { linkOrCopy } from '../../src/io/link-or-copy.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** What a build needs besides content and captures. */
export const PROGRAM = [
  'src',
  'public',
  'bin',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of this project in a folder of its own, with its content or without. */
export function copyProject(options: { readonly content: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-project-'));
  for (const name of options.content ? [...PROGRAM, 'content', 'seeds'] : PROGRAM)
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** The same with packages of its own: Vite serves no file from outside the project, and follows links to where they lead. */
export function copyInstalledProject(): string {
  const folder = folderBeside();
  for (const name of [...PROGRAM, 'content', 'seeds'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  installIn(folder);
  return folder;
}

/** A new folder in this project's, on a disk that files can be linked on. */
export function folderBeside(): string {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  return mkdtempSync(join(ROOT, '.cache/project-'));
}

/** The packages of this project, each file linked where it can be; what tools keep in dot-folders is left out. */
export function installIn(folder: string): void {
  const installed = join(ROOT, 'node_modules');
  for (const entry of readdirSync(installed, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name);
    const path = relative(installed, from);
    if (entry.isFile() && !path.startsWith('.')) linkOrCopy(from, join(folder, 'node_modules', path));
  }
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
