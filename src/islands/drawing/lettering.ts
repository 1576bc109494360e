import { LABEL_PX } from './layout.ts';
import { letterWidths } from './letter-widths.ts';
import { TitleWidths } from './title-width.ts';

/** How the layer of labels writes, for a canvas that stands in for it while the view moves. */
export interface Lettering {
  /** Font of what happened, and of counted buttons. */
  readonly strong: string;
  /** Font of what was said or is planned. */
  readonly plain: string;
  readonly widths: TitleWidths;
  /** From a label's top to the line its letters stand on, in px. */
  readonly baselinePx: () => number;
}

/** Reads the layer's `style` and gives the canvas its font; `known`: widths of letters are taken as they should be, not measured. */
export function letteringOf(context: CanvasRenderingContext2D, style: CSSStyleDeclaration, known: boolean): Lettering {
  const { font, fontSize, fontFamily } = style;
  context.font = font;
  const strong = context.font;
  let baselinePx: number | null = null;
  return {
    strong,
    plain: `400 ${fontSize} ${fontFamily}`,
    widths: new TitleWidths(context, strong, known ? letterWidths(Number.parseFloat(fontSize)) : []),
    // To measure is dear, and the first drawing doesn't need it.
    baselinePx: () => {
      baselinePx ??= baselineOf(context);
      return baselinePx;
    },
  };
}

/** As a browser sets a line of text in the middle of its room, in whole px. */
function baselineOf(context: CanvasRenderingContext2D): number {
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
  const [ascent, descent] = [Math.round(fontBoundingBoxAscent), Math.round(fontBoundingBoxDescent)];
  return Math.floor((LABEL_PX - ascent - descent) / 2) + ascent;
}
