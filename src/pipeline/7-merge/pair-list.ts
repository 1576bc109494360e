/** Pairs of places in a list, one number each: millions of them fit into memory. */
export class PairList {
  readonly #count: number;
  #pairs = new Float64Array(1024);
  #length = 0;

  /** `count` is the list's length. */
  constructor(count: number) {
    this.#count = count;
  }

  /** Pairs each member of a bucket, ascending, with up to `most` of those after it. */
  addNeighbours(bucket: readonly number[], most: number): void {
    for (let at = 0; at < bucket.length; at += 1)
      for (let next = at + 1; next < bucket.length && next <= at + most; next += 1)
        this.#add((bucket[at] ?? 0) * this.#count + (bucket[next] ?? 0));
  }

  #add(pair: number): void {
    if (this.#length === this.#pairs.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[this.#length] = pair;
    this.#length += 1;
  }

  /** Each pair once, in the list's order. */
  *inOrder(): Iterable<readonly [number, number]> {
    const pairs = this.#pairs.subarray(0, this.#length).sort();
    let before = -1;
    for (const pair of pairs) {
      if (pair !== before) yield [Math.floor(pair / this.#count), pair % this.#count];
      before = pair;
    }
  }
}
