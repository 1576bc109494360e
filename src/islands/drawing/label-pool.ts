/** Elements used again and again: each stands for one key while that is in view. */
export class Pool<Made extends HTMLElement> {
  readonly #make: () => Made;
  readonly #freed: (element: Made) => void;
  readonly #used = new Map<number, Made>();
  readonly #free: Made[] = [];

  /** `make` gives a new element where it belongs on the page; `freed` is called with one that stands for nothing any more. */
  constructor(make: () => Made, freed: (element: Made) => void = () => {}) {
    this.#make = make;
    this.#freed = freed;
  }

  /** Lets go of what is not in `keys`, then gives each key its element; `fill` runs when one begins to stand for a key. */
  update(keys: readonly number[], fill: (element: Made, key: number) => void): ReadonlyMap<number, Made> {
    const wanted = new Set(keys);
    for (const [key, element] of this.#used) if (!wanted.has(key)) this.#release(key, element);
    for (const key of keys) {
      if (this.#used.has(key)) continue;
      const element = this.#free.pop() ?? this.#make();
      element.hidden = false;
      fill(element, key);
      this.#used.set(key, element);
    }
    return this.#used;
  }

  of(key: number): Made | undefined {
    return this.#used.get(key);
  }

  keyOf(element: EventTarget | null): number | null {
    for (const [key, used] of this.#used) if (used === element) return key;
    return null;
  }

  #release(key: number, element: Made): void {
    this.#used.delete(key);
    element.hidden = true;
    this.#freed(element);
    this.#free.push(element);
  }
}
