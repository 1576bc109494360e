import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a file in a second place, where nothing is yet: both share it where the file system can, and neither is ever changed in place. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}
