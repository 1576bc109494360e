/** Words in a row that two texts are compared by. */
const SHINGLE = 5;
/** Shingles kept of each text: those whose hash is smallest, so that any two texts keep the same of what they share. */
const KEPT = 128;
/** Texts with fewer shingles say too little. */
const FEWEST = 20;

export interface Like<Item> {
  readonly item: Item;
  /** Estimated share of shingles that both have: 0 to 1. */
  readonly share: number;
}

/**
 * Finds the text most like another among many, after Broder, “On the resemblance and containment of documents”:
 * cost grows with what is found, not with what is there.
 */
export class Likeness<Item> {
  readonly #sketches: { readonly item: Item; readonly hashes: readonly number[] }[] = [];
  readonly #byHash = new Map<number, number[]>();

  put(item: Item, text: string): void {
    const hashes = sketch(text);
    if (hashes.length < FEWEST) return;
    const at = this.#sketches.push({ item, hashes }) - 1;
    for (const hash of hashes) {
      const known = this.#byHash.get(hash);
      if (known) known.push(at);
      else this.#byHash.set(hash, [at]);
    }
  }

  /** The likest, of equals the first that was put; `null` when nothing shares `least`. */
  find(text: string, least: number): Like<Item> | null {
    const hashes = sketch(text);
    const places = new Set(hashes.flatMap((hash) => this.#byHash.get(hash) ?? []));
    let best: Like<Item> | null = null;
    for (const at of [...places].sort((a, b) => a - b)) {
      const other = this.#sketches[at];
      const share = other ? shareOf(hashes, other.hashes) : 0;
      if (other && share >= least && share > (best?.share ?? 0)) best = { item: other.item, share };
    }
    return best;
  }
}

/** Of the smallest hashes of both together, the share that both have. */
function shareOf(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, KEPT);
  return smallest.length === 0 ? 0 : smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length;
}

function sketch(text: string): readonly number[] {
  const words = wordsOf(text);
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) hashes.add(hash(words.slice(at, at + SHINGLE).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT);
}

/** Words in lower case, without marks: what two captures of one text agree on. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
