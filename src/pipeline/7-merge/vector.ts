/** Numbers of words, ascending, with the weight of each: small to keep, quick to compare. */
export interface Vector {
  readonly words: Uint32Array;
  readonly weights: Float64Array;
}

/** Dot product of two sparse vectors. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  let at = 0;
  for (let i = 0; i < a.words.length; i += 1) {
    const word = a.words[i] ?? 0;
    while (at < b.words.length && (b.words[at] ?? 0) < word) at += 1;
    if (b.words[at] === word) sum += (a.weights[i] ?? 0) * (b.weights[at] ?? 0);
  }
  return sum;
}

/** The same of words that weigh what they weigh everywhere, by their numbers. */
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
