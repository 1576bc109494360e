import type { Vector } from './vector.ts';
import type { WordTable } from './word-table.ts';

/** Words of more articles than this bring nobody together. */
export const COMMON = 64;
const NEIGHBOURS = 24;

/**
 * For each article those most like it, nearest first; words that many articles have bring nobody together. Of all that share
 * a telling word those that share most are compared in full.
 */
export function nearestOfEach(
  vectors: readonly Vector[],
  table: WordTable,
  alike: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const lists = articlesOfWords(vectors, table);
  const shared = new Float64Array(vectors.length);
  return vectors.map((vector, article) => {
    const others = shareWords(article, vector, lists, shared);
    const likeliest = largest(others, shared, 2 * NEIGHBOURS);
    for (const other of others) shared[other] = 0;
    const ranked = likeliest.map((other) => ({ other, value: alike(article, other) }));
    return ranked
      .sort((a, b) => b.value - a.value || a.other - b.other)
      .slice(0, NEIGHBOURS)
      .map(({ other }) => other);
  });
}

/** The articles that have each telling word, with what it weighs in each, one word after the other. */
interface ArticlesOfWords {
  /** By word: where its articles begin; those of the next end it. A word that isn't telling has none. */
  readonly starts: Int32Array;
  readonly articles: Int32Array;
  readonly weights: Float64Array;
}

function articlesOfWords(vectors: readonly Vector[], { articles: having }: WordTable): ArticlesOfWords {
  const starts = new Int32Array(having.length + 1);
  for (const [word, { length }] of having.entries())
    starts[word + 1] = (starts[word] ?? 0) + (length > COMMON ? 0 : length);
  const total = starts[having.length] ?? 0;
  const [articles, weights, next] = [new Int32Array(total), new Float64Array(total), starts.slice()];
  for (const [article, vector] of vectors.entries())
    for (let at = 0; at < vector.words.length; at += 1) {
      const word = vector.words[at] ?? 0;
      const place = next[word] ?? 0;
      if (starts[word] === starts[word + 1]) continue;
      articles[place] = article;
      weights[place] = vector.weights[at] ?? 0;
      next[word] = place + 1;
    }
  return { starts, articles, weights };
}

/** The other articles that share a telling word with this one; leaves what they share with each at its number. */
function shareWords(
  article: number,
  { words, weights }: Vector,
  lists: ArticlesOfWords,
  shared: Float64Array,
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const weight = weights[at] ?? 0;
    const end = lists.starts[word + 1] ?? 0;
    for (let place = lists.starts[word] ?? 0; place < end; place += 1) {
      const other = lists.articles[place] ?? 0;
      if (other === article) continue;
      const before = shared[other] ?? 0;
      // A word that few articles have weighs something.
      if (before === 0) found.push(other);
      shared[other] = before + weight * (lists.weights[place] ?? 0);
    }
  }
  return found;
}

/** The places of the largest of some values, largest first, equal ones ascending. */
function largest(places: readonly number[], values: Float64Array, most: number): readonly number[] {
  const least = places.length > most ? leastOfLargest(places, values, most) : -Infinity;
  const large = places.filter((place) => (values[place] ?? 0) >= least);
  return large.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, most);
}

/** The last of so many values in falling order: the root of a heap of the largest, which few of the others get into. */
function leastOfLargest(places: readonly number[], values: Float64Array, most: number): number {
  const heap = Float64Array.from(places.slice(0, most), (place) => values[place] ?? 0).sort();
  for (let at = most; at < places.length; at += 1) {
    const value = values[places[at] ?? 0] ?? 0;
    if (value > (heap[0] ?? 0)) sink(heap, value);
  }
  return heap[0] ?? 0;
}

/** Puts a value in place of a heap's least. */
function sink(heap: Float64Array, value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if ((heap[child + 1] ?? Infinity) < (heap[child] ?? Infinity)) child += 1;
    if ((heap[child] ?? Infinity) >= value) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = value;
}
