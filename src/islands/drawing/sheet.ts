import { type Layout, layoutOf, textScale } from './layout.ts';
import { type Lettering, letteringOf } from './lettering.ts';
import { type Palette, readPalette } from './palette.ts';
import type { Parts } from './parts.ts';

/** What a drawing is painted on and with: size, letters and colours of the page, each read again once it may be another. */
export class Sheet {
  readonly #parts: Parts;
  #layout: Layout | null = null;
  #lettering: Lettering | null = null;
  #palette: Palette | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** `null` before there is room for it. */
  layout(): Layout | null {
    return this.#layout;
  }

  lettering(): Lettering | null {
    return this.#lettering;
  }

  palette(): Palette {
    this.#palette ??= readPalette(this.#parts.stage);
    return this.#palette;
  }

  forgetColours(): void {
    this.#palette = null;
  }

  /** Takes the stage's size and the reader's size of text; `false` where both are what they were, or the stage isn't to be seen. */
  fit(): boolean {
    const { stage, context, layer } = this.#parts;
    const { clientWidth: widthPx, clientHeight: heightPx } = stage;
    const layout = layoutOf(widthPx, heightPx, textScale(Number.parseFloat(getComputedStyle(stage).fontSize)));
    const before = this.#layout;
    const same = before?.scale === layout.scale && before.widthPx === layout.widthPx && before.axisY === layout.axisY;
    if (widthPx === 0 || same) return false;
    this.#layout = layout;
    layer.scale(layout.scale);
    context.canvas.width = Math.round(widthPx * devicePixelRatio);
    context.canvas.height = Math.round(heightPx * devicePixelRatio);
    return true;
  }

  /**
   * Reads the font that titles have, and gives it to the canvas, which forgets it with each new size; `false` where letters
   * are as wide as before. The first time they are taken to be as they should be: to measure is dear.
   */
  letter(): boolean {
    const { context, labels } = this.#parts;
    const before = this.#lettering;
    this.#lettering = letteringOf(context, getComputedStyle(labels), before === null);
    return !before?.widths.sameAs(this.#lettering.widths);
  }
}
