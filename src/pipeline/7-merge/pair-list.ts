/** Pairs of places in a list, the lower first: millions of them fit into memory. */
export class PairList {
  readonly #count: number;
  readonly #isWorth: (a: number, b: number) => boolean;
  #firsts = new Int32Array(1024);
  #seconds = new Int32Array(1024);
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
        if (this.#isWorth(member, other)) this.#add(member, other);
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
        if (this.#isWorth(member, other)) this.#add(member, other);
      }
    }
  }

  #add(first: number, second: number): void {
    if (this.#length === this.#firsts.length) {
      this.#firsts = grown(this.#firsts);
      this.#seconds = grown(this.#seconds);
    }
    this.#firsts[this.#length] = first;
    this.#seconds[this.#length] = second;
    this.#length += 1;
  }

  /** Visits each pair once, in the list's order. */
  forEach(visit: (a: number, b: number) => void): void {
    const { starts, seconds } = this.#byFirst();
    const seenWith = new Int32Array(this.#count).fill(-1);
    for (let first = 0; first < this.#count; first += 1) {
      const start = starts[first] ?? 0;
      let end = start;
      for (let at = start; at < (starts[first + 1] ?? 0); at += 1) {
        const second = seconds[at] ?? 0;
        if (seenWith[second] === first) continue;
        seenWith[second] = first;
        seconds[end] = second;
        end += 1;
      }
      for (const second of seconds.subarray(start, end).sort()) visit(first, second);
    }
  }

  /** The seconds of each first, those of one after those of the other. */
  #byFirst(): { readonly starts: Int32Array; readonly seconds: Int32Array } {
    const starts = new Int32Array(this.#count + 1);
    for (let at = 0; at < this.#length; at += 1) {
      const after = (this.#firsts[at] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let first = 0; first < this.#count; first += 1)
      starts[first + 1] = (starts[first + 1] ?? 0) + (starts[first] ?? 0);
    const [next, seconds] = [starts.slice(), new Int32Array(this.#length)];
    for (let at = 0; at < this.#length; at += 1) {
      const first = this.#firsts[at] ?? 0;
      const place = next[first] ?? 0;
      seconds[place] = this.#seconds[at] ?? 0;
      next[first] = place + 1;
    }
    return { starts, seconds };
  }
}

function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
