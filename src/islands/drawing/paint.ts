import type { Density } from './density.ts';
import { chosenTop, GROUND_PX, LABEL_PX, type Layout, laneTop, SIGN_PX } from './layout.ts';
import { paintEarlier, paintRing, paintSign } from './paint-sign.ts';
import { colourOf, type Palette } from './palette.ts';
import type { DrawnEvent } from './spans.ts';
import type { Tick } from './ticks.ts';
import { type View, xOf } from './view.ts';
import { type Labelled, reachPx, type Scene, type Standing } from './visible.ts';

export interface Picture {
  readonly events: readonly DrawnEvent[];
  readonly scene: Scene;
  readonly view: View;
  readonly layout: Layout;
  /** Events with a lane that reach into view. */
  readonly labelled: readonly Labelled[];
  /** Those with room for their label. */
  readonly standing: readonly Standing[];
  readonly density: Density;
  readonly ticks: readonly Tick[];
  /** The one pointed at or focused. */
  readonly chosen: number | null;
  /** Day from which nothing was known yet; `null` for today. */
  readonly knownUntil: number | null;
  readonly palette: Palette;
  /** Right-to-left: the axis is mirrored. */
  readonly mirrored: boolean;
}

type Context = CanvasRenderingContext2D;

/** The whole picture, from back to front. Everything but words is drawn mirrored where the page is. */
export function paint(context: Context, picture: Picture, pixelRatio: number): void {
  const { layout, mirrored } = picture;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, layout.widthPx, layout.heightPx);
  context.save();
  if (mirrored) context.transform(-1, 0, 0, 1, layout.widthPx, 0);
  paintGrid(context, picture);
  paintUnknown(context, picture);
  paintDensity(context, picture);
  paintStems(context, picture);
  for (const item of picture.labelled) paintReach(context, picture, item);
  paintSigns(context, picture);
  context.restore();
  paintTickWords(context, picture);
}

function paintGrid(context: Context, { ticks, layout, palette }: Picture): void {
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  for (const { x, strong } of ticks) {
    context.globalAlpha = strong ? 1 : 0.5;
    line(context, Math.round(x) + 0.5, strong ? 0 : layout.axisY - GROUND_PX, Math.round(x) + 0.5, layout.axisY + 6);
  }
  context.globalAlpha = 1;
  context.strokeStyle = palette.quiet;
  line(context, 0, layout.axisY + 0.5, layout.widthPx, layout.axisY + 0.5);
}

/** What lay ahead on the chosen day. */
function paintUnknown(context: Context, { knownUntil, view, layout, palette }: Picture): void {
  if (knownUntil === null) return;
  const x = xOf(view, knownUntil + 1);
  if (x > layout.widthPx) return;
  context.fillStyle = palette.line;
  context.globalAlpha = 0.35;
  context.fillRect(Math.max(0, x), 0, layout.widthPx, layout.axisY);
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  line(context, x, 0, x, layout.axisY);
}

function paintDensity(context: Context, { density, view, layout, palette }: Picture): void {
  if (density.most === 0) return;
  const { daysPerBin, counts, firstDay, most } = density;
  const widthPx = daysPerBin * view.pxPerDay;
  const from = Math.max(0, Math.floor((view.first - firstDay) / daysPerBin));
  const to = Math.min(
    counts.length - 1,
    Math.ceil((view.first + layout.widthPx / view.pxPerDay - firstDay) / daysPerBin),
  );
  context.fillStyle = palette.quiet;
  context.globalAlpha = 0.4;
  const full = Math.sqrt(Math.max(most, 6));
  for (let bin = from; bin <= to; bin += 1) {
    const count = counts[bin] ?? 0;
    if (count === 0) continue;
    const height = Math.max(3, (Math.sqrt(count) / full) * (GROUND_PX + 14));
    context.fillRect(xOf(view, firstDay + bin * daysPerBin), layout.axisY - height, Math.max(1.5, widthPx - 1), height);
  }
  context.globalAlpha = 1;
}

function topOf({ layout }: Picture, { lane }: Labelled): number {
  return lane === null ? chosenTop(layout) : laneTop(layout, lane);
}

/** From each label down to the axis; all in one stroke but the chosen one's, which stands out. */
function paintStems(context: Context, picture: Picture): void {
  const { labelled, palette, chosen } = picture;
  const stroke = (items: readonly Labelled[], colour: string, alpha: number, width: number) => {
    context.strokeStyle = colour;
    context.globalAlpha = alpha;
    context.lineWidth = width;
    context.beginPath();
    for (const item of items) stem(context, picture, item);
    context.stroke();
  };
  stroke(labelled, palette.line, 0.55, 1);
  const risen = labelled.filter(({ index }) => index === chosen);
  if (risen.length > 0) stroke(risen, palette.said, 1, 1.5);
  context.globalAlpha = 1;
}

function stem(context: Context, picture: Picture, item: Labelled): void {
  const { scene, view, layout } = picture;
  const x = Math.round(xOf(view, scene.spans.start[item.index] ?? 0)) + 0.5;
  if (x < 0 || x > layout.widthPx) return;
  context.moveTo(x, topOf(picture, item) + LABEL_PX / 2);
  context.lineTo(x, layout.axisY);
}

/** A core and soft ends: how well the date is known, and how long it lasts, can be seen. */
function paintReach(context: Context, picture: Picture, item: Labelled): void {
  const { scene, view, palette, events, layout } = picture;
  const { index } = item;
  const [from, to] = reachPx(scene.spans, index, view);
  if (to - from < 1) return;
  const colour = colourOf(palette, events[index]?.status ?? '');
  const soft = (openPx: number) => Math.min(0.5, (openPx > 0 ? openPx : Math.min(14, (to - from) / 3)) / (to - from));
  const gradient = context.createLinearGradient(from, 0, to, 0);
  gradient.addColorStop(0, transparent(colour));
  gradient.addColorStop(soft(scene.spans.leadPx[index] ?? 0), colour);
  gradient.addColorStop(1 - soft(scene.spans.tailPx[index] ?? 0), colour);
  gradient.addColorStop(1, transparent(colour));
  context.fillStyle = gradient;
  context.globalAlpha = 0.55;
  const left = Math.max(0, from);
  context.fillRect(left, topOf(picture, item) + LABEL_PX - 3, Math.min(layout.widthPx, to) - left, 4);
  context.globalAlpha = 1;
}

/** `rgb(…)` as browsers compute it, without any of it. */
function transparent(colour: string): string {
  return colour.replace(/^rgb\(([^)]+)\)$/, 'rgba($1, 0)');
}

function paintSigns(context: Context, picture: Picture): void {
  const { standing, palette, events, chosen, mirrored } = picture;
  for (const item of standing) {
    const x = item.x + SIGN_PX / 2 - 2;
    const y = topOf(picture, item) + LABEL_PX / 2;
    if (item.gone) paintEarlier(context, x, y, palette);
    else paintSign(context, events[item.index]?.status ?? 'occurred', x, y, palette, mirrored);
    if (chosen === item.index) paintRing(context, x, y, palette);
  }
}

function paintTickWords(context: Context, { ticks, layout, palette, mirrored }: Picture): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { x, text, strong } of ticks) {
    if (x < 20 || x > layout.widthPx - 20) continue;
    context.fillStyle = strong ? palette.ink : palette.quiet;
    context.fillText(text, mirrored ? layout.widthPx - x : x, layout.axisY + 16);
  }
}

function line(context: Context, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
