import { colourOf, type Palette } from './palette.ts';
import { SHAPES } from './shapes.ts';

type Context = CanvasRenderingContext2D;

/** px of a sign's picture; the sign itself is half as wide. */
const PICTURE_PX = 20;

/** How signs look in one drawing at one moment. */
export interface SignLook {
  readonly palette: Palette;
  readonly mirrored: boolean;
  /** Device px a CSS px. */
  readonly ratio: number;
}

/** Pictures of signs by status: sixty a frame would be outlined anew, the same half a dozen. */
let pictures = new Map<string, CanvasImageSource>();
let looked: SignLook | null = null;

/** A status's sign around a point; it reads the same in a mirrored drawing. */
export function paintSign(context: Context, status: string, x: number, y: number, look: SignLook): void {
  if (!looked || looked.palette !== look.palette || looked.mirrored !== look.mirrored || looked.ratio !== look.ratio) {
    pictures = new Map();
    looked = look;
  }
  const picture = pictures.get(status) ?? pictureOf(status, look);
  pictures.set(status, picture);
  const whole = (px: number) => Math.round((px - PICTURE_PX / 2) * look.ratio) / look.ratio;
  context.drawImage(picture, whole(x), whole(y), PICTURE_PX, PICTURE_PX);
}

function pictureOf(status: string, { palette, mirrored, ratio }: SignLook): CanvasImageSource {
  const size = Math.ceil(PICTURE_PX * ratio);
  const picture = new OffscreenCanvas(size, size);
  const context = picture.getContext('2d');
  const { outline = '', filled = null, dashed = false } = SHAPES[status] ?? SHAPES.occurred ?? {};
  if (!context) return picture;
  const colour = colourOf(palette, status);
  context.setTransform(mirrored ? -ratio : ratio, 0, 0, ratio, size / 2, size / 2);
  context.fillStyle = filled ? colour : palette.raised;
  context.strokeStyle = colour;
  context.lineWidth = 1.75;
  context.setLineDash(dashed ? [2.6, 2] : []);
  context.fill(new Path2D(filled ?? outline));
  context.stroke(new Path2D(outline));
  return picture.transferToImageBitmap();
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
