import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { escapeHtml } from '../../feeds/plain-text.ts';

/** How a line of text is set. */
export interface Style {
  readonly face: Face;
  readonly sizePx: number;
  readonly colour: string;
  /** Added to every stroke, in em: the files hold one weight each. */
  readonly bolder?: number;
}
export type Face = 'serif' | 'sans';

/** The site's own typefaces; what the first file of a face lacks the second may have. */
const FILES: Readonly<Record<Face, readonly string[]>> = {
  serif: [
    'newsreader/files/newsreader-latin-wght-normal.woff2',
    'newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  ],
  sans: [
    'public-sans/files/public-sans-latin-wght-normal.woff2',
    'public-sans/files/public-sans-latin-ext-wght-normal.woff2',
  ],
};
/** In a typeface that isn't ours: a guess, rather wide. */
const FOREIGN_WIDTH_EM = 0.6;

type Font = Exclude<ReturnType<typeof create>, { readonly isCollection: true }>;
const require = createRequire(import.meta.url);
const opened = new Map<Face, readonly Font[]>();

function fontsOf(face: Face): readonly Font[] {
  const fonts = opened.get(face) ?? FILES[face].map(openFont);
  opened.set(face, fonts);
  return fonts;
}

function openFont(file: string): Font {
  const font = create(readFileSync(require.resolve(`@fontsource-variable/${file}`)));
  if (font.isCollection) throw new Error(`${file} holds several fonts, expected one`);
  return font;
}

interface Shape {
  readonly letter: string;
  readonly glyph: ReturnType<Font['glyphForCodePoint']>;
  readonly unitsPerEm: number;
  /** Pixels in a unit. */
  readonly scale: number;
}

/** Its shapes from left to right; `null` when our typefaces lack one of its letters. */
function shapesOf(text: string, { face, sizePx }: Style): readonly Shape[] | null {
  const shapes = [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const font = fontsOf(face).find((each) => each.hasGlyphForCodePoint(code));
    if (!font) return null;
    const { unitsPerEm } = font;
    return { letter, glyph: font.glyphForCodePoint(code), unitsPerEm, scale: sizePx / unitsPerEm };
  });
  return shapes.every((shape) => shape !== null) ? shapes : null;
}

/** In pixels. */
export function widthOf(text: string, style: Style): number {
  const shapes = shapesOf(text, style);
  if (!shapes) return [...text].length * FOREIGN_WIDTH_EM * style.sizePx;
  return shapes.reduce((sum, { glyph, scale }) => sum + glyph.advanceWidth * scale, 0);
}

/** The letters that a picture is set in, each drawn once. */
export class TypeCase {
  readonly #ids = new Map<string, string>();
  readonly #shapes: string[] = [];

  /** Of all lines set so far: has to stand before them. */
  get definitions(): string {
    return `<defs>${this.#shapes.join('')}</defs>`;
  }

  /**
   * A line as SVG with its left end at `x` and its baseline at `y`: as shapes, so that it looks the same everywhere;
   * where our typefaces lack a letter, as text in whatever the reader has.
   */
  setLine(text: string, x: number, y: number, style: Style): string {
    const shapes = shapesOf(text, style);
    return shapes ? this.#setShapes(shapes, x, y, style) : foreignLine(text, x, y, style);
  }

  #setShapes(shapes: readonly Shape[], x: number, y: number, { face, colour, bolder = 0 }: Style): string {
    const [first] = shapes;
    if (!first) return '';
    let at = 0;
    const drawn = shapes.map(({ letter, glyph, scale }) => {
      const used = `<use href="#${this.#idOf(`${face}${letter}`, glyph)}" x="${Math.round(at)}"/>`;
      at += (glyph.advanceWidth * scale) / first.scale;
      return letter === ' ' ? '' : used;
    });
    const k = Number(first.scale.toPrecision(4));
    const stroke = bolder > 0 ? ` stroke="${colour}" stroke-width="${Math.round(bolder * first.unitsPerEm)}"` : '';
    return `<g transform="translate(${round(x)} ${round(y)}) scale(${k} ${-k})" fill="${colour}"${stroke}>${drawn.join('')}</g>`;
  }

  #idOf(name: string, glyph: Shape['glyph']): string {
    const known = this.#ids.get(name);
    if (known) return known;
    const id = `l${this.#ids.size}`;
    this.#ids.set(name, id);
    this.#shapes.push(`<path id="${id}" d="${glyph.path.toSVG()}"/>`);
    return id;
  }
}

function foreignLine(text: string, x: number, y: number, { face, sizePx, colour }: Style): string {
  const family = face === 'serif' ? 'Georgia, serif' : 'system-ui, sans-serif';
  return `<text x="${round(x)}" y="${round(y)}" font-family="${family}" font-size="${sizePx}" fill="${colour}">${escapeHtml(text)}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Lines no wider than `widthPx`, `most` of them; the last ends in “…” when there was more. */
export function wrapLines(text: string, style: Style, widthPx: number, most: number): readonly string[] {
  const words = text.split(' ').flatMap((word) => piecesOf(word, style, widthPx));
  const lines: string[] = [];
  let rest = words;
  while (rest.length > 0 && lines.length < most) {
    const taken = fitting(rest, style, widthPx);
    const whole = lines.length < most - 1 || taken === rest.length;
    lines.push(whole ? rest.slice(0, taken).join(' ') : cutShort(rest, style, widthPx));
    rest = rest.slice(taken);
  }
  return lines;
}

/** How many of these words a line holds; at least one. */
function fitting(words: readonly string[], style: Style, widthPx: number): number {
  let width = 0;
  const space = widthOf(' ', style);
  const past = words.findIndex((word, at) => {
    width += widthOf(word, style) + (at > 0 ? space : 0);
    return width > widthPx;
  });
  return past === -1 ? words.length : Math.max(1, past);
}

function cutShort(words: readonly string[], style: Style, widthPx: number): string {
  const taken = fitting(words, style, widthPx - widthOf('…', style));
  return `${words
    .slice(0, taken)
    .join(' ')
    .replace(/[,;:–—-]$/, '')}…`;
}

/** A word wider than a line, in pieces that aren't. */
function piecesOf(word: string, style: Style, widthPx: number): readonly string[] {
  if (widthOf(word, style) <= widthPx) return [word];
  const letters = [...word];
  const each = Math.max(1, Math.floor((letters.length * widthPx) / widthOf(word, style) / 1.5));
  return Array.from({ length: Math.ceil(letters.length / each) }, (_, at) =>
    letters.slice(at * each, (at + 1) * each).join(''),
  );
}
