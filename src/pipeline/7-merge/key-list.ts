import { radixOrder } from './radix-order.ts';

/** Members that share a key, ascending: those of a list from one place to before another. */
export type VisitMembers = (list: ArrayLike<number>, start: number, end: number) => void;

/**
 * Keys of the members of a list. A key is what up to four numbers name together, kept as 64 bits: millions of them fit into
 * memory. Of so many hardly two share their bits, and where they do, two members are compared that needn't be.
 */
export class KeyList {
  #low: Uint32Array<ArrayBuffer>;
  #high: Uint32Array<ArrayBuffer>;
  #members: Int32Array<ArrayBuffer>;
  #order = new Int32Array();
  #spare = new Int32Array();
  #length = 0;
  #member = -1;
  #firstOfMember = 0;

  /** `expected` is about how many keys there will be. */
  constructor(expected: number) {
    const size = Math.max(expected, 1024);
    this.#low = new Uint32Array(size);
    this.#high = new Uint32Array(size);
    this.#members = new Int32Array(size);
  }

  /** Forgets all members; the memory stays for the next. */
  clear(): void {
    this.#length = 0;
    this.#member = -1;
  }

  /** Keys that follow are the next member's. */
  startMember(): void {
    this.#member += 1;
    this.#firstOfMember = this.#length;
  }

  /** A key of this member; nothing where it has it already. */
  add(kind: number, a: number, b = 0, c = 0): void {
    const low = mixed(mixed(mixed(mixed(kind ^ 0x811c9dc5) ^ a) ^ b) ^ c) >>> 0;
    const high = mixed(mixed(mixed(mixed(kind ^ 0x9747b28c) ^ a) ^ b) ^ c) >>> 0;
    for (let at = this.#firstOfMember; at < this.#length; at += 1)
      if (this.#low[at] === low && this.#high[at] === high) return;
    if (this.#length === this.#low.length) this.#grow();
    this.#low[this.#length] = low;
    this.#high[this.#length] = high;
    this.#members[this.#length] = this.#member;
    this.#length += 1;
  }

  /** Visits every key that several members have. */
  forEachShared(visit: VisitMembers): void {
    const order = this.#inOrder();
    let start = 0;
    while (start < order.length) {
      let end = start + 1;
      while (end < order.length && this.#low[order[end] ?? 0] === this.#low[order[start] ?? 0]) end += 1;
      if (end > start + 1) this.#visitAlike(order, start, end, visit);
      start = end;
    }
  }

  #inOrder(): Int32Array {
    if (this.#order.length < this.#length) {
      this.#order = new Int32Array(this.#low.length);
      this.#spare = new Int32Array(this.#low.length);
    }
    const end = this.#length;
    return radixOrder(this.#low.subarray(0, end), this.#order.subarray(0, end), this.#spare.subarray(0, end));
  }

  /** Keys that agree in their lower half: nearly always one key. Leaves members where the keys' places stood. */
  #visitAlike(order: Int32Array, start: number, end: number, visit: VisitMembers): void {
    const run = order.subarray(start, end);
    const high = this.#high[run[0] ?? 0];
    if (run.every((place) => this.#high[place] === high)) {
      for (let at = start; at < end; at += 1) order[at] = this.#members[order[at] ?? 0] ?? 0;
      visit(order, start, end);
      return;
    }
    for (const places of Map.groupBy(run, (place) => this.#high[place]).values())
      visit(
        places.map((place) => this.#members[place] ?? 0),
        0,
        places.length,
      );
  }

  #grow(): void {
    this.#low = grown(this.#low, new Uint32Array(this.#length * 2));
    this.#high = grown(this.#high, new Uint32Array(this.#length * 2));
    this.#members = grown(this.#members, new Int32Array(this.#length * 2));
  }
}

function grown<List extends Uint32Array | Int32Array>(list: List, larger: List): List {
  larger.set(list);
  return larger;
}

/** Spreads what differs in a few bits over all 32: the last step of Austin Appleby's MurmurHash3. */
function mixed(bits: number): number {
  let hash = bits ^ (bits >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
