import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/**
 * Where a file lies on its disk, how long it is and when it was last written: to change what a file holds, or to put another
 * in its place, changes one of them. `null` when there is no such file.
 */
export function markOfFile(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? `${found.ino} ${found.size} ${found.mtimeNs}` : null;
}

/** SHA-256 of what a file holds, in hex; `null` when it can't be read. */
export function hashOfFile(path: string): string | null {
  try {
    const file = openSync(path, 'r');
    try {
      return hashOfOpen(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Piece by piece through one buffer: memory for each of thousands of files would have to be collected again and again. */
const piece = new Uint8Array(64 * 1024);

function hashOfOpen(file: number): string {
  const hash = createHash('sha256');
  for (let bytes = readSync(file, piece); bytes > 0; bytes = readSync(file, piece))
    hash.update(piece.subarray(0, bytes));
  return hash.digest('hex');
}
