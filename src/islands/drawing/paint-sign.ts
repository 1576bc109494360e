import { colourOf, type Palette } from './palette.ts';
import { SHAPES } from './shapes.ts';

type Context = CanvasRenderingContext2D;

const paths = new Map<string, { readonly outline: Path2D; readonly filled: Path2D | null; readonly dashed: boolean }>();

function pathsOf(status: string) {
  const known = paths.get(status);
  if (known) return known;
  const shape = SHAPES[status] ?? SHAPES.occurred;
  const made = {
    outline: new Path2D(shape?.outline ?? ''),
    filled: shape?.filled ? new Path2D(shape.filled) : null,
    dashed: shape?.dashed === true,
  };
  paths.set(status, made);
  return made;
}

/** A status's sign around a point; it reads the same in a mirrored drawing. */
export function paintSign(
  context: Context,
  status: string,
  x: number,
  y: number,
  palette: Palette,
  mirrored: boolean,
): void {
  const { outline, filled, dashed } = pathsOf(status);
  context.save();
  context.translate(x, y);
  if (mirrored) context.scale(-1, 1);
  const colour = colourOf(palette, status);
  context.fillStyle = filled ? colour : palette.raised;
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.setLineDash(dashed ? [2.6, 2] : []);
  if (!filled) context.fill(outline);
  if (filled) context.fill(filled);
  context.stroke(outline);
  context.restore();
}

/** In place of a sign: its event lies before the view. */
export function paintEarlier(context: Context, x: number, y: number, { quiet }: Palette): void {
  context.strokeStyle = quiet;
  context.lineWidth = 1.75;
  context.beginPath();
  context.moveTo(x + 2, y - 4.5);
  context.lineTo(x - 2.5, y);
  context.lineTo(x + 2, y + 4.5);
  context.stroke();
}

/** Around the sign of the chosen event. */
export function paintRing(context: Context, x: number, y: number, { said }: Palette): void {
  context.strokeStyle = said;
  context.lineWidth = 2.5;
  context.beginPath();
  context.arc(x, y, 9.5, 0, Math.PI * 2);
  context.stroke();
}
