import type { CapturedBlock, Language } from '../../language.ts';

/** Which blocks are a page's furniture rather than its article, and what the page says of itself. */
export function findFurniture(_blocks: readonly CapturedBlock[]): ReturnType<Language['furniture']> {
  return { reasons: new Map(), metadata: { title: null, publisher: null, author: null, published: null } };
}
