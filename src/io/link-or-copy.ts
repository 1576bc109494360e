import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a file in a second place, where nothing is yet: both share it where the file system can, and neither is ever changed
 * in place. At once, as thousands are placed while nothing else is done: to wait for each takes several times the work.
 */
export function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
