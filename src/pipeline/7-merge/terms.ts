/** Texts by number: one text has one number, so that to compare two is to compare numbers. The numbers say nothing else. */
export class Terms {
  readonly #numbers = new Map<string, number>();
  readonly #spelled: string[] = [];

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#spelled.length);
    return this.#spelled.push(text) - 1;
  }

  /** How many there are: each number is below. */
  get count(): number {
    return this.#spelled.length;
  }

  /** Each once, ascending. */
  numbersOf(texts: readonly string[]): readonly number[] {
    if (texts.length === 0) return NONE;
    return [...new Set(texts.map((text) => this.numberOf(text)))].sort((a, b) => a - b);
  }

  /** The texts of numbers given here, sorted. */
  spell(numbers: readonly number[]): readonly string[] {
    return numbers.map((number) => this.#spelled[number] ?? '').sort();
  }
}

/** Most mentions have no figures and no quotations: none of them needs a list of its own. */
const NONE: readonly number[] = [];

/** What two lists of numbers share, each list ascending. */
export function shared(a: readonly number[], b: readonly number[]): readonly number[] {
  return haveCommon(a, b) ? a.filter((number) => b.includes(number)) : NONE;
}

/** Whether they share anything. */
export function haveCommon(a: readonly number[], b: readonly number[]): boolean {
  let j = 0;
  for (let i = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) return true;
    if (x < y) i += 1;
    else j += 1;
  }
  return false;
}
