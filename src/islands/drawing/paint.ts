import { type Cluster, clustersIn } from './clusters.ts';
import type { Density } from './density.ts';
import { BUTTON_UP_PX, GROUND_PX, LABEL_PX, type Layout, SIGN_PX, topOf } from './layout.ts';
import type { Lettering } from './lettering.ts';
import { paintEarlier, paintRing, paintSign } from './paint-sign.ts';
import { paintButtons, paintTitles } from './paint-titles.ts';
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
  /** What is drawn of titles and counted buttons too, while the layer of real ones is away. */
  readonly lettering: Lettering | null;
  readonly clusters: readonly Cluster[];
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
  paintSigns(context, picture, pixelRatio);
  context.restore();
  paintTickWords(context, picture);
  if (picture.lettering) paintLetters(context, picture, picture.lettering);
}

/** What real links and buttons show at other times, as they show it. */
function paintLetters(context: Context, picture: Picture, lettering: Lettering): void {
  const { standing, clusters, view, layout } = picture;
  const page = { ...picture, lettering, widthPx: layout.widthPx };
  paintTitles(context, page, standing, ({ lane }) => topOf(layout, lane));
  paintButtons(context, page, clustersIn(clusters, view), layout.axisY - BUTTON_UP_PX);
}

/** Upright lines are filled, not stroked: a line's ends and joins would be worked out for each of them. */
function paintGrid(context: Context, { ticks, layout, palette }: Picture): void {
  context.fillStyle = palette.line;
  for (const { x, strong } of ticks) {
    const top = strong ? 0 : layout.axisY - GROUND_PX;
    context.globalAlpha = strong ? 1 : 0.5;
    context.fillRect(Math.round(x), top, 1, layout.axisY + 6 - top);
  }
  context.globalAlpha = 1;
  context.fillStyle = palette.quiet;
  context.fillRect(0, layout.axisY, layout.widthPx, 1);
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
  context.fillStyle = palette.accent;
  context.fillRect(Math.round(x) - 1, 0, 2, layout.axisY);
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

/** From each label down to the axis; the chosen one's stands out. */
function paintStems(context: Context, picture: Picture): void {
  const { labelled, palette, chosen } = picture;
  context.fillStyle = palette.line;
  context.globalAlpha = 0.55;
  for (const item of labelled) paintStem(context, picture, item, 1);
  context.globalAlpha = 1;
  context.fillStyle = palette.said;
  for (const item of labelled) if (item.index === chosen) paintStem(context, picture, item, 2);
}

function paintStem(context: Context, picture: Picture, item: Labelled, widthPx: number): void {
  const { scene, view, layout } = picture;
  const x = Math.round(xOf(view, scene.spans.start[item.index] ?? 0));
  if (x < 0 || x > layout.widthPx) return;
  const top = topOf(layout, item.lane) + LABEL_PX / 2;
  context.fillRect(x, top, widthPx, layout.axisY - top);
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
  context.fillRect(left, topOf(picture.layout, item.lane) + LABEL_PX - 3, Math.min(layout.widthPx, to) - left, 4);
  context.globalAlpha = 1;
}

/** `rgb(…)` as browsers compute it, without any of it. */
function transparent(colour: string): string {
  return colour.replace(/^rgb\(([^)]+)\)$/, 'rgba($1, 0)');
}

function paintSigns(context: Context, picture: Picture, ratio: number): void {
  const { standing, palette, events, chosen, mirrored } = picture;
  const look = { palette, mirrored, ratio };
  for (const item of standing) {
    const x = item.x + SIGN_PX / 2 - 2;
    const y = topOf(picture.layout, item.lane) + LABEL_PX / 2;
    if (item.gone) paintEarlier(context, x, y, palette);
    else paintSign(context, events[item.index]?.status ?? 'occurred', x, y, look);
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
