/** Widths of titles from the widths of their letters, measured once: ten thousand titles cost ten thousand sums. */
export class TitleWidths {
  readonly #widths = new Map<string, number>();
  readonly #context: CanvasRenderingContext2D;

  /** `font` as in CSS. */
  constructor(context: CanvasRenderingContext2D, font: string) {
    context.save();
    context.font = font;
    this.#context = context;
    for (let code = 32; code < 127; code += 1) this.#measure(String.fromCharCode(code));
    this.#context.restore();
    this.#font = font;
  }
  readonly #font: string;

  /** px; kerning left out, so a little more than it takes. */
  of(title: string): number {
    let width = 0;
    for (const letter of title) width += this.#widths.get(letter) ?? this.#measureLater(letter);
    return width;
  }

  /** Do the letters that both know have the same widths? */
  same(other: TitleWidths): boolean {
    for (const [letter, width] of this.#widths) if ((other.#widths.get(letter) ?? width) !== width) return false;
    return true;
  }

  #measure(letter: string): number {
    const { width } = this.#context.measureText(letter);
    this.#widths.set(letter, width);
    return width;
  }

  #measureLater(letter: string): number {
    this.#context.save();
    this.#context.font = this.#font;
    const width = this.#measure(letter);
    this.#context.restore();
    return width;
  }
}
