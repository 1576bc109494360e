const SEEN = 1;
const TWICE = 2;

/** Tells texts that were seen only once from most others, in a byte each. */
export class SeenTwice {
  readonly #marks: Uint8Array;
  readonly #mask: number;

  /** `expected` is how many different texts there may be; with more it errs more often, and only on the safe side. */
  constructor(expected: number) {
    const size = 2 ** Math.min(28, Math.ceil(Math.log2(Math.max(expected, 1024))));
    this.#marks = new Uint8Array(size);
    this.#mask = size - 1;
  }

  see(text: string): void {
    const slot = hashOf(text) & this.#mask;
    this.#marks[slot] = this.#marks[slot] === 0 ? SEEN : TWICE;
  }

  /** True for every text that was seen twice, and for a few that were not. */
  isLikely(text: string): boolean {
    return this.#marks[hashOf(text) & this.#mask] === TWICE;
  }
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, with its bits mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
