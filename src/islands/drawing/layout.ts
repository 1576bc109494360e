import { MOST_LANES } from './place-labels.ts';

/** Where things stand in the stage, from top to bottom: lanes of labels, the lane of the chosen event, the ground, the axis. */
export interface Layout {
  /** CSS px for each px of the drawing: letters, lanes and signs are as much larger as the reader has text on the page. */
  readonly scale: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Lanes for labels; lane 0 is the lowest. */
  readonly lanes: number;
  /** The axis line. */
  readonly axisY: number;
}

/** WCAG 2.2 asks 24 px of a target. */
export const LABEL_PX = 24;
const LANE_PX = 25;
const AXIS_PX = 26;
export const GROUND_PX = 34;
const TOP_PX = 6;

/** px of a label before its title: the sign's room. */
export const SIGN_PX = 19;
/** px of a label after its title, and the gap to the next. */
export const LABEL_END_PX = 14;
/** px of those that are the label's own, */
const PADDING_PX = 4;
/** and that always stay free of it. */
const MARGIN_PX = 4;

/** How wide a label may be in its room, in px. */
export function labelWidth(roomPx: number): number {
  return Math.max(SIGN_PX, Math.round(roomPx - MARGIN_PX));
}

/** How wide the title of a label may be, in px. */
export function titleWidth(roomPx: number): number {
  return labelWidth(roomPx) - SIGN_PX - PADDING_PX;
}

/** Size of a title's letters in px of the drawing, as its styles say too. */
const LETTER_PX = 13;

/** How much larger all is drawn where a reader's text is so large that titles take `titlePx`; never smaller, as targets must not be. */
export function textScale(titlePx: number): number {
  return Math.max(1, titlePx / LETTER_PX);
}

/** The stage's size in CSS px; all else is in px of the drawing. */
export function layoutOf(stageWidthPx: number, stageHeightPx: number, scale: number): Layout {
  const [widthPx, heightPx] = [stageWidthPx / scale, stageHeightPx / scale];
  const axisY = heightPx - AXIS_PX;
  const room = axisY - GROUND_PX - LANE_PX - TOP_PX;
  return { scale, widthPx, heightPx, axisY, lanes: Math.max(1, Math.min(MOST_LANES, Math.floor(room / LANE_PX))) };
}

/** Top of a lane's labels. */
function laneTop(layout: Layout, lane: number): number {
  return layout.axisY - GROUND_PX - LANE_PX * (lane + 2);
}

/** Top of the label of the chosen event that has no lane of its own. */
function chosenTop(layout: Layout): number {
  return layout.axisY - GROUND_PX - LANE_PX;
}

/** Top of a label, in its lane or, with `null`, in the chosen event's. */
export function topOf(layout: Layout, lane: number | null): number {
  return lane === null ? chosenTop(layout) : laneTop(layout, lane);
}

/** A counted button's top over the axis. */
export const BUTTON_UP_PX = 29;
