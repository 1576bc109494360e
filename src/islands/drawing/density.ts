/** How many events start in each stretch of the axis at one level of zoom. */
export interface Density {
  readonly daysPerBin: number;
  /** Bin → events; the first bin starts at `firstDay`. */
  readonly counts: Uint32Array;
  readonly firstDay: number;
  readonly most: number;
}

const BIN_PX = 7;
const MOST_BINS = 1 << 16;

/** Counts starts of the events in `order`, in stretches a few px wide at this scale. */
export function densityOf(start: Float64Array, order: readonly number[], pxPerDay: number): Density {
  let from = Infinity;
  let to = -Infinity;
  for (const index of order) {
    const day = start[index] ?? 0;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  if (order.length === 0) return { daysPerBin: 1, counts: new Uint32Array(0), firstDay: 0, most: 0 };
  const daysPerBin = Math.max(BIN_PX / pxPerDay, (to - from) / MOST_BINS);
  const firstDay = Math.floor(from / daysPerBin) * daysPerBin;
  const counts = new Uint32Array(Math.floor((to - firstDay) / daysPerBin) + 1);
  let most = 0;
  for (const index of order) {
    const bin = Math.floor(((start[index] ?? 0) - firstDay) / daysPerBin);
    const count = (counts[bin] ?? 0) + 1;
    counts[bin] = count;
    if (count > most) most = count;
  }
  return { daysPerBin, counts, firstDay, most };
}
