import type { Article } from '../types.ts';
import { articleDigest } from './article-digest.ts';
import { type Disk, sha256 } from './node-disk.ts';

/** What was read from an article, as JSON without the article, kept by the article's content and the rules' version: safe to share between machines. */
export interface ReadingCache {
  readonly get: (article: Article) => Promise<string | null>;
  readonly put: (article: Article, reading: string) => Promise<void>;
}

/**
 * Entries carry a checksum of themselves; one that is damaged, half written or can't be read counts as absent. Where
 * nothing can be written, everything is read anew: a full disk or a read-only folder stops no `check`.
 */
export function readingCache(disk: Pick<Disk, 'read' | 'keep'>, version: string): ReadingCache {
  const pathOf = (article: Article) => {
    const key = sha256(`${version}\0${articleDigest(article)}`);
    return `.cache/readings/${key.slice(0, 2)}/${key}.json`;
  };
  const lookUp = async (article: Article): Promise<string | null> => {
    const bytes = await disk.read(pathOf(article)).catch(() => null);
    return bytes ? readingIn(new TextDecoder().decode(bytes)) : null;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other: a whole archive may be asked for at once, and its texts together take more memory than all else.
    get: (article) => {
      const found = last.then(() => lookUp(article));
      last = found;
      return found;
    },
    put: async (article, reading) => {
      await disk.keep(pathOf(article), `${headOf(sha256(reading))}${reading}}`).catch(() => undefined);
    },
  };
}

/** An entry is `{"sha256":"…","reading":…}`; the checksum is that of the reading as it is written there. */
const headOf = (checksum: string): string => `{"sha256":"${checksum}","reading":`;
const HEAD = headOf('0'.repeat(64)).length;

function readingIn(entry: string): string | null {
  const reading = entry.slice(HEAD, -1);
  return entry.startsWith(headOf(sha256(reading))) && entry.endsWith('}') ? reading : null;
}
