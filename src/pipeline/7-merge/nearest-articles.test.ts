import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestOfEach } from './nearest-articles.ts';
import { cosines, type Vector } from './vector.ts';
import { wordTable } from './word-table.ts';

/** Articles as the words they hold. */
const archive = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 1 }), {
  minLength: 2,
  maxLength: 40,
});

function vectorsOf(articles: readonly (readonly string[])[]) {
  const counts = articles.map((words, at) => [`article-${at}`, new Map(words.map((word) => [word, 1]))] as const);
  const table = wordTable(new Map(counts));
  const vectors = articles.map((own): Vector => {
    const words = table.numbersOf(own);
    return { words, weights: Float64Array.from(words, (word) => (1 + word) / 100) };
  });
  return { table, vectors };
}

function product(a: Vector, b: Vector): number {
  const weights = new Map([...a.words].map((word, at) => [word, a.weights[at] ?? 0]));
  return [...b.words].reduce((sum, word, at) => sum + (b.weights[at] ?? 0) * (weights.get(word) ?? 0), 0);
}

it('two articles are as alike as the words that both have, whatever was compared before', () => {
  fc.assert(
    fc.property(archive, fc.array(fc.tuple(fc.nat(39), fc.nat(39))), (articles, asked) => {
      const { table, vectors } = vectorsOf(articles);
      const alike = cosines(vectors, table.spelled.length);
      for (const [a, b] of asked.map(([x, y]) => [x % articles.length, y % articles.length] as const)) {
        const [first, second] = [vectors[a], vectors[b]];
        if (first && second) expect(alike(a, b)).toBeCloseTo(a === b ? 1 : product(first, second), 12);
      }
    }),
  );
});

it('the nearest are those most alike, nearest first', () => {
  fc.assert(
    fc.property(archive, (articles) => {
      const { table, vectors } = vectorsOf(articles);
      const alike = cosines(vectors, table.spelled.length);
      for (const [article, nearest] of nearestOfEach(vectors, table, alike).entries()) {
        const others = [...articles.keys()].filter((other) => other !== article && alike(article, other) > 0);
        const ranked = others.sort((a, b) => alike(article, b) - alike(article, a) || a - b);
        expect(nearest).toEqual(ranked.slice(0, 24));
      }
    }),
  );
});
