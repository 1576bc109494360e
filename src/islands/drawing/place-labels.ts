/** A label to place: its anchor and size in px; a higher weight goes first. */
export interface LabelBox {
  readonly x: number;
  readonly width: number;
  readonly weight: number;
}

/** Lane of each label, counted from 0; `null` for one that finds no room. */
export type LabelLanes = readonly (number | null)[];

/**
 * Places labels into lanes, the weightiest first, each into the first lane in which it overlaps nothing. Pure:
 * the same boxes give the same lanes.
 */
export function placeLabels(boxes: readonly LabelBox[], lanes: number, gapPx: number, widthPx: number): LabelLanes {
  const taken: { readonly start: number; readonly end: number }[][] = Array.from({ length: lanes }, () => []);
  const result: (number | null)[] = boxes.map(() => null);
  const order = boxes.map((_, index) => index).sort((a, b) => weightOf(boxes, b) - weightOf(boxes, a) || a - b);
  for (const index of order) {
    const box = boxes[index];
    if (!box || box.x < 0 || box.x + box.width > widthPx) continue;
    const start = box.x - gapPx;
    const end = box.x + box.width + gapPx;
    const lane = taken.findIndex((spans) => spans.every((span) => end <= span.start || start >= span.end));
    if (lane < 0) continue;
    taken[lane]?.push({ start, end });
    result[index] = lane;
  }
  return result;
}

function weightOf(boxes: readonly LabelBox[], index: number): number {
  return boxes[index]?.weight ?? 0;
}
