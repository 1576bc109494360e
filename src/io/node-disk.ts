import { hash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** The project's folder, by paths relative to it with `/`; a path that leads out of it is our own fault and throws. */
export interface Disk {
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Uint8Array | null>;
  readonly write: (path: string, data: string | Uint8Array) => Promise<void>;
  /** As `write`, but a power cut may lose it: for what can be made again. */
  readonly keep: (path: string, data: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

export function nodeDisk(root: string): Disk {
  const inside = (path: string): string => {
    const full = resolve(root, path);
    if (full !== root && !full.startsWith(root + sep)) throw new Error(`path leads out of the project: ${path}`);
    return full;
  };
  return {
    list: (folder) => listFiles(root, inside(folder)),
    read: async (path) => readOrNull(inside(path)),
    write: (path, data) => writeWhole(inside(path), data),
    keep: async (path, data) => keepWhole(inside(path), data),
    remove: (path) => rm(inside(path), { force: true }),
  };
}

async function listFiles(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ignoreMissing);
  return (entries ?? [])
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** At once: to wait for each of thousands of small files takes several times the work of reading them. */
function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    ignoreMissing(error);
    return null;
  }
}

function ignoreMissing(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  return undefined;
}

/** A reader of `path` sees the old file or the new one, never half of it; what a killed run leaves is hidden, and never listed. */
async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = temporaryFor(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, data, { flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The same at once, as of thousands of small files: nothing waits for a disk to have them. */
function keepWhole(path: string, data: string): void {
  const temporary = temporaryFor(path);
  try {
    writeInto(temporary, data);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A folder is made where there is none: to ask for each of thousands of files takes a fifth of writing them. */
function writeInto(path: string, data: string): void {
  try {
    writeFileSync(path, data);
  } catch (error) {
    ignoreMissing(error);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
}

const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);

export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
