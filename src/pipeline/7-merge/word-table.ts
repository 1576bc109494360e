import type { ArticleSlug } from '../../types.ts';

/** Every word of a corpus by a number, in the words' order, so that nothing depends on the order of files. */
export interface WordTable {
  /** How telling each word is: 0 (every article has it) to 1 (one article has it). */
  readonly weights: Float64Array;
  /** The articles that have each word, by their numbers, ascending. */
  readonly articles: readonly (readonly number[])[];
  readonly spelled: readonly string[];
  /** Of words in the corpus: their numbers, ascending, each once. */
  readonly numbersOf: (words: Iterable<string>) => Uint32Array;
  /** As in `weights`; 1 for a word that no article has. */
  readonly weigh: (word: string) => number;
}

/** How often each article has each word; articles in the order of their numbers. */
export type WordCounts = ReadonlyMap<ArticleSlug, ReadonlyMap<string, number>>;

/** A corpus of few articles says little of how common a word is; count as if there were this many. */
const FEWEST_ARTICLES = 80;

export function wordTable(counts: WordCounts): WordTable {
  const articlesOf = new Map<string, number[]>();
  [...counts.values()].forEach((ofArticle, article) => {
    for (const word of ofArticle.keys()) {
      const known = articlesOf.get(word);
      if (known) known.push(article);
      else articlesOf.set(word, [article]);
    }
  });
  const spelled = [...articlesOf.keys()].sort();
  const numbers = new Map(spelled.map((word, number) => [word, number]));
  const articles = spelled.map((word) => articlesOf.get(word) ?? []);
  const total = Math.max(counts.size, FEWEST_ARTICLES) + 1;
  const weights = Float64Array.from(articles, ({ length }) => Math.log(total / length) / Math.log(total));
  return {
    ...{ weights, articles, spelled },
    numbersOf: (words) => ascending(words, numbers),
    weigh: (word) => weights[numbers.get(word) ?? -1] ?? 1,
  };
}

function ascending(words: Iterable<string>, numbers: ReadonlyMap<string, number>): Uint32Array {
  const found: number[] = [];
  for (const word of words) {
    const number = numbers.get(word);
    if (number !== undefined) found.push(number);
  }
  const sorted = new Uint32Array(found).sort();
  const isNew = (number: number, at: number) => at === 0 || number !== sorted[at - 1];
  return sorted.every(isNew) ? sorted : sorted.filter(isNew);
}
