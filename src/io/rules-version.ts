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

/** A hash over the rules themselves, so that nobody has to remember to raise a number. */
export async function rulesVersion(disk: Disk): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of RULE_FOLDERS)
    for (const path of await disk.list(folder)) {
      if (path.includes('.test.')) continue;
      hash
        .update(path)
        .update('\0')
        .update((await disk.read(path)) ?? '');
    }
  const packages = await disk.read('package-lock.json');
  return hash
    .update(packages ?? '')
    .digest('hex')
    .slice(0, 16);
}
