import { z } from 'zod';
import type { Article, ArticleReading } from '../types.ts';
import { type Disk, sha256 } from './node-disk.ts';

/** What was read from an article, kept by the article's content and the rules' version: safe to share between machines. */
export interface ReadingCache {
  readonly get: (article: Article) => Promise<ArticleReading | null>;
  readonly put: (article: Article, reading: ArticleReading) => Promise<void>;
}

const entrySchema = z.object({
  sha256: z.string(),
  reading: z.custom<ArticleReading>((value) => typeof value === 'object' && value !== null && 'mentions' in value),
});

/**
 * Entries carry a checksum of themselves; one that is damaged, half written or can't be read counts as absent. Where
 * nothing can be written, everything is read anew: a full disk or a read-only folder stops no `check`.
 */
export function readingCache(disk: Disk, version: string): ReadingCache {
  const pathOf = (article: Article) => {
    const key = sha256(`${version}\0${JSON.stringify(article)}`);
    return `.cache/readings/${key.slice(0, 2)}/${key}.json`;
  };
  return {
    get: async (article) => {
      const bytes = await disk.read(pathOf(article)).catch(() => null);
      return bytes ? parseEntry(new TextDecoder().decode(bytes)) : null;
    },
    put: async (article, reading) => {
      const checksum = sha256(JSON.stringify(reading));
      await disk.keep(pathOf(article), JSON.stringify({ sha256: checksum, reading })).catch(() => undefined);
    },
  };
}

function parseEntry(text: string): ArticleReading | null {
  try {
    const entry = entrySchema.parse(JSON.parse(text));
    return sha256(JSON.stringify(entry.reading)) === entry.sha256 ? entry.reading : null;
  } catch {
    return null;
  }
}
