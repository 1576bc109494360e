/** Pairs of places in a list, one number each: millions of them fit into memory. */
export class PairList {
  readonly #count: number;
  readonly #isWorth: (a: number, b: number) => boolean;
  #pairs = new Float64Array(1024);
  #length = 0;

  /** `count` is the list's length; pairs that aren't worth it are left out. */
  constructor(count: number, isWorth: (a: number, b: number) => boolean) {
    this.#count = count;
    this.#isWorth = isWorth;
  }

  /** Pairs each member from `start` to before `end`, ascending, with up to `most` of those after it. */
  addNeighbours(members: ArrayLike<number>, start: number, end: number, most: number): void {
    for (let at = start; at < end; at += 1) {
      const member = members[at] ?? 0;
      const last = Math.min(end - 1, at + most);
      for (let next = at + 1; next <= last; next += 1) {
        const other = members[next] ?? 0;
        if (this.#isWorth(member, other)) this.#add(member * this.#count + other);
      }
    }
  }

  /** Pairs members of one list with those of one that comes after it whole, as far as they are neighbours in both together. */
  addAcross(first: readonly number[], second: readonly number[], most: number): void {
    for (let at = Math.max(0, first.length - most); at < first.length; at += 1) {
      const member = first[at] ?? 0;
      const end = Math.min(second.length, most - (first.length - at) + 1);
      for (let next = 0; next < end; next += 1) {
        const other = second[next] ?? 0;
        if (this.#isWorth(member, other)) this.#add(member * this.#count + other);
      }
    }
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

  /** Visits each pair once, in the list's order. */
  forEach(visit: (a: number, b: number) => void): void {
    let before = -1;
    for (const pair of this.#pairs.subarray(0, this.#length).sort()) {
      if (pair !== before) visit(Math.floor(pair / this.#count), pair % this.#count);
      before = pair;
    }
  }
}
