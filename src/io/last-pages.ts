import { join } from 'node:path';
import { z } from 'zod';
import { hashOfFile, markOfFile } from './file-mark.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { type Disk, sha256 } from './node-disk.ts';

/** The site of the last build, which a page is taken over from when it was made from the same. Paths are of files of the site. */
export interface LastPages {
  /** Puts a file of the last site into a folder, if it was made from these inputs and is as it was then. */
  readonly takeOver: (path: string, inputs: string, folder: string) => boolean;
  /** Remembers what a file was made from that was just written into a folder. */
  readonly note: (path: string, inputs: string, content: Uint8Array, folder: string) => void;
  /** Keeps what was remembered, for the build after this one. */
  readonly keep: () => Promise<void>;
}

const RECORD = '.cache/pages.json';

/** By path: hashes of what the file was made from and of what it holds, and the mark it had then. */
const Record = z.object({
  version: z.string(),
  files: z.record(z.string(), z.tuple([z.string(), z.string(), z.string()])),
});

type Files = Map<string, readonly [inputs: string, content: string, mark: string]>;

/** `version` is that of everything else that decides what a page is; `root` is the project's folder. */
export async function lastPages(root: string, disk: Pick<Disk, 'read' | 'keep'>, version: string): Promise<LastPages> {
  const before = await readRecord(disk, version);
  const now: Files = new Map();
  return {
    takeOver: (path, inputs, folder) => {
      const known = before.get(path);
      if (known?.[0] !== inputs) return false;
      const [, content, mark] = known;
      const [old, fresh] = [join(root, 'dist', path), join(folder, path)];
      // In a site that was copied or put back from an archive each file has another mark; then what it holds counts.
      if (markOfFile(old) !== mark && hashOfFile(old) !== content) return false;
      // The old site goes when the new one is whole.
      linkOrCopy(old, fresh);
      now.set(path, [inputs, content, markOfFile(fresh) ?? '']);
      return true;
    },
    note: (path, inputs, content, folder) =>
      void now.set(path, [inputs, sha256(content), markOfFile(join(folder, path)) ?? '']),
    // Where nothing can be kept, the next build makes every page anew.
    keep: () => disk.keep(RECORD, JSON.stringify({ version, files: Object.fromEntries(now) })).catch(() => undefined),
  };
}

async function readRecord(disk: Pick<Disk, 'read'>, version: string): Promise<Files> {
  try {
    const record = Record.parse(JSON.parse(new TextDecoder().decode((await disk.read(RECORD)) ?? new Uint8Array())));
    return new Map(record.version === version ? Object.entries(record.files) : []);
  } catch {
    return new Map();
  }
}
