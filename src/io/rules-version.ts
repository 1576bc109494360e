import { createHash } from 'node:crypto';
import type { Disk } from './node-disk.ts';

/** Folders whose code decides what is read from one article. */
const RULE_FOLDERS = [
  'src/calendar',
  'src/languages',
  'src/pipeline/2-clean',
  'src/pipeline/3-split',
  'src/pipeline/4-find',
  'src/pipeline/5-mention',
];

/** What they depend on, and what writes down what they read. */
const FILES_TOO = ['package-lock.json', 'src/pipeline/read-one-article.ts', 'src/io/reading-worker.ts'];

/** A hash over the rules themselves, so that nobody has to remember to raise a number. */
export const rulesVersion = (disk: Disk): Promise<string> => hashOf(disk, RULE_FOLDERS, FILES_TOO);

/** The same of the rules for all articles together: what is merged. */
export const mergingVersion = (disk: Disk): Promise<string> =>
  hashOf(
    disk,
    [...RULE_FOLDERS, 'src/pipeline/6-date', 'src/pipeline/7-merge'],
    [...FILES_TOO, 'src/pipeline/pipeline.ts'],
  );

/** The same over all code: what decides what a page is besides what is on it. */
export const programVersion = async (disk: Disk): Promise<string> =>
  `${process.version} ${await hashOf(disk, ['src'], ['package-lock.json', 'astro.config.mjs', 'tsconfig.json'])}`;

async function hashOf(disk: Disk, folders: readonly string[], files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const listed = await Promise.all(folders.map((folder) => disk.list(folder)));
  for (const path of [...listed.flat(), ...files]) {
    if (path.includes('.test.')) continue;
    hash
      .update(path)
      .update('\0')
      .update((await disk.read(path)) ?? '');
  }
  return hash.digest('hex').slice(0, 16);
}
