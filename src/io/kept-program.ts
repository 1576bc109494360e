import { randomBytes } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { linkOrCopy } from './link-or-copy.ts';
import { sha256 } from './node-disk.ts';

/** The code of the site's pages as a build bundled it, which bundling it again would only repeat. */
export interface BundledProgram {
  /** The module that renders pages. */
  readonly entry: URL;
  /** Puts what pages load into a folder of a site, where the bundle says that it is. */
  readonly placeAssets: (site: string) => void;
}

/** Keeps the bundle of one version of the program, for the builds after. */
export interface KeptProgram {
  /** `null` where none of this version is kept whole. */
  readonly find: () => Promise<BundledProgram | null>;
  /** From a site that is being built: the folders of the bundle's code and of what pages load. Where nothing can be kept, nothing is. */
  readonly keep: (code: string, assets: string) => Promise<void>;
}

const FOLDER = '.cache/program';
const [CODE, ASSETS, LIST] = ['code', 'assets', 'files.json'];
const ENTRY = /^code\/prerender-entry\.[\w-]+\.mjs$/;

/** By path: a hash of what the file holds. */
const Files = z.record(z.string(), z.string());

/** `version` is that of everything that decides what the bundle is; `root` is the project's folder. */
export function keptProgram(root: string, version: string): KeptProgram {
  const name = sha256(`${version}\0${root}`).slice(0, 16);
  const [all, folder] = [join(root, FOLDER), join(root, FOLDER, name)];
  return {
    find: () => whole(folder).catch(() => null),
    keep: async (code, assets) => {
      const fresh = `${folder}.${randomBytes(6).toString('hex')}`;
      await keepIn(fresh, code, assets)
        .then(() => replace(all, name, fresh))
        .catch(() => undefined);
      await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}

/** A bundle of which a file is missing, damaged or changed isn't there. */
async function whole(folder: string): Promise<BundledProgram | null> {
  const files = Object.entries(Files.parse(JSON.parse(await readFile(join(folder, LIST), 'utf8'))));
  const hashes = await Promise.all(files.map(async ([path]) => sha256(await readFile(join(folder, path)))));
  const entry = files.find(([path]) => ENTRY.test(path))?.[0];
  if (entry === undefined || files.some(([, hash], at) => hash !== hashes[at])) return null;
  const assets = files.flatMap(([path]) => (path.startsWith(`${ASSETS}/`) ? path.slice(ASSETS.length + 1) : []));
  return {
    entry: pathToFileURL(join(folder, entry)),
    placeAssets: (site) => {
      for (const path of assets) linkOrCopy(join(folder, ASSETS, path), join(site, path));
    },
  };
}

async function keepIn(fresh: string, code: string, assets: string): Promise<void> {
  await mkdir(fresh, { recursive: true });
  await cp(code, join(fresh, CODE), { recursive: true });
  await cp(assets, join(fresh, ASSETS, '_astro'), { recursive: true });
  const entries = await readdir(fresh, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const hashes = paths.map(async (path) => [nameIn(fresh, path), sha256(await readFile(path))] as const);
  await writeFile(join(fresh, LIST), JSON.stringify(Object.fromEntries((await Promise.all(hashes)).sort())));
}

const nameIn = (folder: string, path: string): string => path.slice(folder.length + 1).replaceAll('\\', '/');

/** Another build of the same version may have kept it meanwhile; those of other versions, and what killed builds left, go. */
async function replace(all: string, name: string, fresh: string): Promise<void> {
  await rm(join(all, name), { recursive: true, force: true });
  await rename(fresh, join(all, name));
  for (const other of await readdir(all))
    if (other !== name) await rm(join(all, other), { recursive: true, force: true });
}
