import { parseEdtf } from '../../calendar/edtf.ts';
import type { Telling } from '../../types.ts';
import { keyWithoutArticle } from '../7-merge/mention-key.ts';

/**
 * Marks tellings that repeat another article's sentence word for word: a syndicated copy is no second source.
 * The original is what appeared first; of unknown days, the first by name.
 */
export function markCopies(tellings: readonly Telling[]): readonly Telling[] {
  if (tellings.length === 1) return tellings.map((telling) => ({ ...telling, copyOf: null }));
  const byWords = Map.groupBy(tellings, ({ key }) => keyWithoutArticle(key));
  return tellings.map((telling) => {
    const [original] = [...(byWords.get(keyWithoutArticle(telling.key)) ?? [])].sort(byAppearance);
    return { ...telling, copyOf: original && original.key !== telling.key ? original.key : null };
  });
}

function byAppearance(a: Telling, b: Telling): number {
  const [x, y] = [a, b].map(({ reported }) => (reported ? parseEdtf(reported)?.last : null) ?? Infinity);
  if (x !== undefined && y !== undefined && x !== y) return x - y;
  return a.key < b.key ? -1 : 1;
}
