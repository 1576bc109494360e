const SEEN = 1;
const TWICE = 2;

/**
 * Keys of the members of a list, each as a number of 53 bits: millions of them fit into memory. Of so many hardly two texts
 * share a number, and where they do, two members are compared that needn't be.
 */
export class KeyList {
  #keys: Float64Array;
  #length = 0;
  /** Where each member's keys end. */
  readonly #ends: number[] = [];

  /** `expected` is about how many keys there will be. */
  constructor(expected: number) {
    this.#keys = new Float64Array(Math.max(expected, 1024));
  }

  /** The keys of the next member. */
  add(keys: ReadonlySet<string>): void {
    for (const key of keys) {
      if (this.#length === this.#keys.length) this.#grow();
      this.#keys[this.#length] = numberOf(key);
      this.#length += 1;
    }
    this.#ends.push(this.#length);
  }

  /** Keys with their members, members ascending: all keys of several members, and a few of one alone. */
  *sharedKeys(): Iterable<readonly [key: number, member: number]> {
    const marks = this.#marks();
    let at = 0;
    for (const [member, end] of this.#ends.entries())
      for (; at < end; at += 1) {
        const key = this.#keys[at] ?? 0;
        if (marks[slotOf(key, marks.length)] === TWICE) yield [key, member];
      }
  }

  /** Tells keys that are there once from most others, in a byte each. */
  #marks(): Uint8Array {
    const marks = new Uint8Array(2 ** Math.min(28, Math.ceil(Math.log2(this.#length + 1024))));
    for (let at = 0; at < this.#length; at += 1) {
      const slot = slotOf(this.#keys[at] ?? 0, marks.length);
      marks[slot] = marks[slot] === 0 ? SEEN : TWICE;
    }
    return marks;
  }

  #grow(): void {
    const larger = new Float64Array(this.#keys.length * 2);
    larger.set(this.#keys);
    this.#keys = larger;
  }
}

/** By the lowest bits; `size` is a power of two. */
const slotOf = (key: number, size: number): number => key % size;

/** Two hashes of a text side by side: FNV-1a (Fowler, Noll, Vo) over UTF-16 units, and the same with another start and prime. */
function numberOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  low ^= low >>> 15;
  high ^= high >>> 13;
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}
