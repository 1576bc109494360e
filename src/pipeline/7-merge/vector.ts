/** Numbers of words, ascending, with the weight of each: small to keep, quick to compare. */
export interface Vector {
  readonly words: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * How alike two of some unit vectors are, by their numbers: 1 for one and the same. Pairs come in the order of their first:
 * its weights lie at hand by word, and what it was compared with is remembered.
 */
export function cosines(vectors: readonly Vector[], wordCount: number): (a: number, b: number) => number {
  const weights = new Float64Array(wordCount);
  const values = new Float64Array(vectors.length);
  const comparedWith = new Int32Array(vectors.length).fill(-1);
  let atHand = -1;
  const take = (number: number): void => {
    for (const word of vectors[atHand]?.words ?? NONE) weights[word] = 0;
    atHand = number;
    const taken = vectors[number];
    taken?.words.forEach((word, at) => {
      weights[word] = taken.weights[at] ?? 0;
    });
  };
  const compare = (a: number, b: number): number => {
    if (atHand !== a && atHand !== b) take(a);
    const other = vectors[atHand === a ? b : a];
    let sum = 0;
    if (other)
      for (let at = 0; at < other.words.length; at += 1)
        sum += (other.weights[at] ?? 0) * (weights[other.words[at] ?? 0] ?? 0);
    return sum;
  };
  return (a, b) => {
    if (a === b) return 1;
    const [first, second] = a < b ? [a, b] : [b, a];
    if (comparedWith[second] !== first) {
      values[second] = compare(first, second);
      comparedWith[second] = first;
    }
    return values[second] ?? 0;
  };
}

const NONE = new Uint32Array();

/** What words of two lists weigh that both have, by their numbers: each what it weighs everywhere, squared. */
export function sharedWeight(a: Uint32Array, b: Uint32Array, weights: Float64Array): number {
  let sum = 0;
  let at = 0;
  for (let i = 0; i < a.length; i += 1) {
    const word = a[i] ?? 0;
    while (at < b.length && (b[at] ?? 0) < word) at += 1;
    if (b[at] === word) sum += (weights[word] ?? 0) ** 2;
  }
  return sum;
}

/** Length of a vector of such words. */
export function lengthOf(words: Uint32Array, weights: Float64Array): number {
  return Math.sqrt(sharedWeight(words, words, weights));
}
