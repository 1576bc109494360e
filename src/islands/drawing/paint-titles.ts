import type { Cluster } from './clusters.ts';
import { LABEL_PX, SIGN_PX, titleWidth } from './layout.ts';
import type { Lettering } from './lettering.ts';
import { colourOf, type Palette } from './palette.ts';
import type { DrawnEvent } from './spans.ts';
import { runsFromTheRight } from './title-direction.ts';
import type { Standing } from './visible.ts';

type Context = CanvasRenderingContext2D;

/** Where titles and buttons are drawn. */
export interface TitlePage {
  readonly events: readonly DrawnEvent[];
  readonly palette: Palette;
  readonly widthPx: number;
  readonly mirrored: boolean;
  readonly lettering: Lettering;
  readonly chosen: number | null;
}

const HAPPENED = ['occurred', 'ongoing'];

/** Titles as the links of the layer would show them; a font is given to the canvas once for all that are in it. */
export function paintTitles(
  context: Context,
  page: TitlePage,
  standing: readonly Standing[],
  topOf: (item: Standing) => number,
): void {
  const { events, lettering } = page;
  context.textBaseline = 'alphabetic';
  for (const font of [lettering.strong, lettering.plain]) {
    context.font = font;
    for (const item of standing) {
      const event = events[item.index];
      const strong = HAPPENED.includes(event?.status ?? '');
      if (event && strong === (font === lettering.strong)) paintTitle(context, page, item, event, topOf(item));
    }
  }
  context.font = lettering.strong;
}

function paintTitle(context: Context, page: TitlePage, item: Standing, event: DrawnEvent, top: number): void {
  const { palette, widthPx, mirrored, lettering, chosen } = page;
  const place = (px: number) => (mirrored ? widthPx - px : px);
  const [wantedPx, givenPx] = [lettering.widths.of(event.title), titleWidth(item.roomPx)];
  const x = Math.round(item.x);
  if (item.index === chosen) {
    const markPx = SIGN_PX + Math.min(wantedPx, givenPx);
    context.fillStyle = palette.mark;
    context.fillRect(mirrored ? place(x) - markPx : x, top, markPx, LABEL_PX);
  }
  context.fillStyle = HAPPENED.includes(event.status) ? palette.ink : colourOf(palette, event.status);
  const isCut = wantedPx > givenPx;
  const text = isCut ? lettering.widths.cut(event.title, givenPx) : event.title;
  const fromRight = runsFromTheRight(event.title);
  context.direction = fromRight ? 'rtl' : 'ltr';
  // Whole, it stands after its sign; one that is cut, and runs towards its sign, begins at the other end of its room.
  const towards = isCut && fromRight !== mirrored;
  context.textAlign = mirrored === towards ? 'left' : 'right';
  context.fillText(text, place(x + SIGN_PX + (towards ? givenPx : 0)), top + lettering.baselinePx());
}

const BUTTON_PX = 24;
const LEAST_BUTTON_PX = 44;
const BUTTON_ROOM_PX = 18;

/** Counted buttons, each around its x, in px from the inline start. */
export function paintButtons(
  context: Context,
  { palette, widthPx, mirrored, lettering }: TitlePage,
  buttons: readonly { readonly x: number; readonly cluster: Cluster }[],
  top: number,
): void {
  context.direction = mirrored ? 'rtl' : 'ltr';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineWidth = 1;
  context.strokeStyle = palette.quiet;
  for (const { x, cluster } of buttons) {
    const text = `+${cluster.members.length}`;
    const width = Math.max(LEAST_BUTTON_PX, Math.round(lettering.widths.of(text)) + BUTTON_ROOM_PX);
    const middle = mirrored ? widthPx - x : x;
    context.beginPath();
    context.roundRect(Math.round(middle - width / 2) + 0.5, top + 0.5, width - 1, BUTTON_PX - 1, 11.5);
    context.fillStyle = palette.paper;
    context.fill();
    context.stroke();
    context.fillStyle = palette.ink;
    context.fillText(text, middle, top + lettering.baselinePx());
  }
}
