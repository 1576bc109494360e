import type { Article } from '../types.ts';
import { sha256 } from './node-disk.ts';

const known = new WeakMap<Article, string>();

/** SHA-256 of all that an article is, in hex. Every cache asks for it, and the pages do: it is worked out once. */
export function articleDigest(article: Article): string {
  const before = known.get(article);
  if (before !== undefined) return before;
  const digest = sha256(JSON.stringify(article));
  known.set(article, digest);
  return digest;
}
