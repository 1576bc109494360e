import { fromDayNumber, toDayNumber } from '../calendar/days.ts';
import { wholeWindow } from '../islands/drawing/busiest-window.ts';
import { middle } from '../islands/drawing/spans.ts';
import type { Event } from '../types.ts';
import { boundsOf } from './dates.ts';

const WIDTH = 1000;
const HEIGHT = 40;
const BINS = 250;

export interface Overview {
  /** Day numbers that the whole drawing reaches from and to. */
  readonly first: number;
  readonly last: number;
  /** SVG path in a box of 1000 × 40: how many events lie where. */
  readonly path: string;
}

export interface OverviewYear {
  readonly year: number;
  readonly percent: number;
}

/** Density of dated events over their whole time; `null` without one. */
export function overviewPath(events: readonly Event[]): Overview | null {
  const days = events.flatMap((event) => {
    const bounds = boundsOf(event);
    return bounds ? [middle(bounds)] : [];
  });
  const whole = wholeWindow([...days].sort((a, b) => a - b));
  if (!whole) return null;
  const first = Math.floor(whole.first);
  const last = Math.ceil(whole.last);
  const counts = Array.from({ length: BINS }, () => 0);
  for (const day of days) {
    const bin = Math.min(BINS - 1, Math.floor(((day - first) / (last - first)) * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { first, last, path: pathOf(counts) };
}

/** Most years that a scale on a phone has room for. */
const MOST_YEARS = 6;

/** Years to write below an overview, and where they begin, in % of its width. */
export function overviewYears({ first, last }: Pick<Overview, 'first' | 'last'>): readonly OverviewYear[] {
  const [from, to] = [fromDayNumber(first).year + 1, fromDayNumber(last).year];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((years) => (to - from) / years < MOST_YEARS) ?? 1000;
  const years: OverviewYear[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const share = (toDayNumber({ year, month: 1, day: 1 }) - first) / (last - first);
    // A word at the very edge would be cut.
    if (share > 0.03 && share < 0.97) years.push({ year, percent: Math.round(share * 1e4) / 100 });
  }
  return years;
}

/** Bars side by side; empty stretches stay empty, so a gap is seen as one. */
function pathOf(counts: readonly number[]): string {
  const most = Math.max(...counts, 1);
  const width = WIDTH / BINS;
  return counts
    .flatMap((count, bin) => {
      if (count === 0) return [];
      const height = Math.max(5, Math.round(Math.sqrt(count / most) * (HEIGHT - 4)));
      return [`M${bin * width} ${HEIGHT}v-${height}h${width}v${height}z`];
    })
    .join('');
}
