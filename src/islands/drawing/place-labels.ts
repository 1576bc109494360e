import type { Spans } from './spans.ts';

/** Most lanes that one drawing can have: they are bits of one number. */
export const MOST_LANES = 31;
/** Lane of an event without a label at this level. */
export const NO_LANE = -1;

const BIN_PX = 6;
const MOST_BINS = 1 << 20;

export interface LabelInput extends Spans {
  /** Width of sign and title, gap included, in px. */
  readonly widthPx: Float32Array;
  /** Indexes of the events that may be shown, the weightiest first. */
  readonly order: readonly number[];
  readonly lanes: number;
}

/**
 * Gives labels their lanes at one scale, the weightiest first, each the lowest lane in which it overlaps nothing.
 * What has a lane in `kept` (a coarser scale's result) keeps it: what doesn't overlap at one scale doesn't at any
 * finer one, so an event has one lane for good. Pure: the same input gives the same lanes.
 */
export function placeLabels(input: LabelInput, pxPerDay: number, kept: Int8Array | null): Int8Array {
  const lanes = new Int8Array(input.start.length).fill(NO_LANE);
  const { order } = input;
  if (order.length === 0) return lanes;
  const bins = binsOf(input, pxPerDay);
  const all = 2 ** input.lanes - 1;
  if (kept) for (const index of order) keep(index, kept, lanes, bins);
  for (const index of order) {
    if ((lanes[index] ?? NO_LANE) !== NO_LANE) continue;
    const free = all & ~bins.taken(index);
    if (free === 0) continue;
    // The lowest bit set.
    const lane = 31 - Math.clz32(free & -free);
    lanes[index] = lane;
    bins.take(index, lane);
  }
  return lanes;
}

function keep(index: number, kept: Int8Array, lanes: Int8Array, bins: Bins): void {
  const lane = kept[index] ?? NO_LANE;
  if (lane === NO_LANE) return;
  lanes[index] = lane;
  bins.take(index, lane);
}

/** Which lanes are taken along the axis: a bit a lane, a number every few px. */
interface Bins {
  readonly taken: (index: number) => number;
  readonly take: (index: number, lane: number) => void;
}

/** Where an event with its label begins at a scale, in px from the epoch. */
function startPx(input: LabelInput, index: number, pxPerDay: number): number {
  return (input.start[index] ?? 0) * pxPerDay - (input.leadPx[index] ?? 0);
}

/** Where it ends, label included. */
function endPx(input: LabelInput, index: number, pxPerDay: number): number {
  const end = (input.end[index] ?? 0) * pxPerDay + (input.tailPx[index] ?? 0);
  return Math.max(end, (input.start[index] ?? 0) * pxPerDay + (input.widthPx[index] ?? 0));
}

/** Where an event with its label begins and ends at a scale, in px from the epoch. */
export function extentPx(input: LabelInput, index: number, pxPerDay: number): readonly [number, number] {
  return [startPx(input, index, pxPerDay), endPx(input, index, pxPerDay)];
}

function binsOf(input: LabelInput, pxPerDay: number): Bins {
  const first = new Float64Array(input.start.length);
  const last = new Float64Array(input.start.length);
  let from = Infinity;
  let to = -Infinity;
  for (const index of input.order) {
    const start = startPx(input, index, pxPerDay);
    const end = endPx(input, index, pxPerDay);
    first[index] = start;
    last[index] = end;
    if (start < from) from = start;
    if (end > to) to = end;
  }
  const binPx = Math.max(BIN_PX, (to - from) / MOST_BINS);
  const masks = new Int32Array(Math.ceil((to - from) / binPx) + 2);
  const all = 2 ** input.lanes - 1;
  const binOf = (px: number | undefined) => Math.floor(((px ?? 0) - from) / binPx);
  return {
    taken: (index) => {
      const end = binOf(last[index]);
      let mask = 0;
      for (let bin = binOf(first[index]); bin <= end && mask !== all; bin += 1) mask |= masks[bin] ?? 0;
      return mask;
    },
    take: (index, lane) => {
      const end = binOf(last[index]);
      for (let bin = binOf(first[index]); bin <= end; bin += 1) masks[bin] = (masks[bin] ?? 0) | (1 << lane);
    },
  };
}
