/** What measures letters: a canvas's context. */
export interface Measuring {
  font: string;
  measureText(text: string): { readonly width: number };
}

/** Letters up to here are looked up by their code. */
const COMMON = 0x250;
const SPACE = 0x20;
/** A letter this much wider or narrower, in px, is the same letter: a title of fifty still fits in its room. */
const SAME_PX = 0.1;

/** Widths of titles from the widths of their letters, each measured once: ten thousand titles cost ten thousand sums. */
export class TitleWidths {
  readonly #context: Measuring;
  readonly #font: string;
  /** px by code; `NaN` is not measured yet. */
  readonly #common = new Float64Array(COMMON).fill(Number.NaN);
  readonly #rare = new Map<string, number>();

  /** `font` as in CSS; `known` are widths that needn't be measured, in px, from the space on. */
  constructor(context: Measuring, font: string, known: readonly number[] = []) {
    this.#context = context;
    this.#font = font;
    this.#common.set(known, SPACE);
  }

  /** px; kerning left out, so a little more than it takes. */
  of(title: string): number {
    // A plain loop: it runs half a million times before ten thousand events are drawn.
    const common = this.#common;
    let width = 0;
    for (let at = 0; at < title.length; at += 1) {
      const code = title.charCodeAt(at);
      if (code >= COMMON) return width + this.#rest(title.slice(at));
      const known = common[code] ?? Number.NaN;
      width += Number.isNaN(known) ? this.#ofCode(code) : known;
    }
    return width;
  }

  /** As much of a title's beginning as fits with an ellipsis, as browsers cut one short. */
  cut(title: string, roomPx: number): string {
    let left = roomPx - this.#ofRare('…');
    let end = 0;
    for (const letter of title) {
      left -= this.of(letter);
      if (left < 0) break;
      end += letter.length;
    }
    return `${title.slice(0, end)}…`;
  }

  /** Has every letter that these know the same width in the others? */
  sameAs(others: TitleWidths): boolean {
    const same = (a: number, b: number) => Math.abs(a - b) < SAME_PX;
    const common = this.#common.every((width, code) => Number.isNaN(width) || same(width, others.#ofCode(code)));
    return common && [...this.#rare].every(([letter, width]) => same(width, others.#ofRare(letter)));
  }

  #rest(title: string): number {
    let width = 0;
    for (const letter of title) {
      const code = letter.charCodeAt(0);
      width += code < COMMON ? this.#ofCode(code) : this.#ofRare(letter);
    }
    return width;
  }

  #ofCode(code: number): number {
    const known = this.#common[code] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const width = this.#measure(String.fromCharCode(code));
    this.#common[code] = width;
    return width;
  }

  #ofRare(letter: string): number {
    const known = this.#rare.get(letter);
    if (known !== undefined) return known;
    const width = this.#measure(letter);
    this.#rare.set(letter, width);
    return width;
  }

  /** To give a canvas its font is dear: it is given only where it has another. */
  #measure(letter: string): number {
    if (this.#context.font !== this.#font) this.#context.font = this.#font;
    return this.#context.measureText(letter).width;
  }
}
