import { MOST_LANES } from './place-labels.ts';

/** Where things stand in the stage, from top to bottom: lanes of labels, the lane of the chosen event, the ground, the axis. */
export interface Layout {
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

export function layoutOf(widthPx: number, heightPx: number): Layout {
  const axisY = heightPx - AXIS_PX;
  const room = axisY - GROUND_PX - LANE_PX - TOP_PX;
  return { widthPx, heightPx, axisY, lanes: Math.max(1, Math.min(MOST_LANES, Math.floor(room / LANE_PX))) };
}

/** Top of a lane's labels. */
export function laneTop(layout: Layout, lane: number): number {
  return layout.axisY - GROUND_PX - LANE_PX * (lane + 2);
}

/** Top of the label of the chosen event that has no lane of its own. */
export function chosenTop(layout: Layout): number {
  return layout.axisY - GROUND_PX - LANE_PX;
}
