import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { MergedMentions } from '../pipeline/7-merge/merge-mentions.ts';
import type { MergeCache } from '../pipeline/io.ts';
import type { Article } from '../types.ts';
import { articleDigest } from './article-digest.ts';
import { type Disk, sha256 } from './node-disk.ts';

const ENTRY = '.cache/merged.json';

/**
 * Keeps what the last run merged, under a hash of its articles and of the rules. An entry that is of others, damaged or can't
 * be read counts as absent; where nothing can be written, nothing is kept.
 */
export function mergeCache(disk: Pick<Disk, 'read' | 'keep'>, version: string): MergeCache {
  return {
    get: async (articles) => {
      const bytes = await disk.read(ENTRY).catch(() => null);
      return bytes ? mergedIn(new TextDecoder().decode(bytes), keyOf(articles, version)) : null;
    },
    put: async (articles, merged) => {
      const text = JSON.stringify(merged);
      await disk.keep(ENTRY, `${headOf(keyOf(articles, version), sha256(text))}${text}}`).catch(() => undefined);
    },
  };
}

function keyOf(articles: readonly Article[], version: string): string {
  const key = createHash('sha256').update(version);
  for (const article of articles) key.update(articleDigest(article));
  return key.digest('hex');
}

const headOf = (key: string, checksum: string): string => `{"key":"${key}","sha256":"${checksum}","merged":`;
const HEAD = headOf('0'.repeat(64), '0'.repeat(64)).length;

function mergedIn(entry: string, key: string): MergedMentions | null {
  if (!entry.startsWith(`{"key":"${key}"`)) return null;
  const text = entry.slice(HEAD, -1);
  return entry.startsWith(headOf(key, sha256(text))) ? mergedSchema.parse(JSON.parse(text)) : null;
}

/** With our own checksum: its shape needs no proof. */
const mergedSchema = z.custom<MergedMentions>((value) => typeof value === 'object' && value !== null);
