import { utcTicks } from 'd3-time';
import type { DayWords } from '../words.ts';
import { type View, windowOf, xOf } from './view.ts';

const MS_PER_DAY = 86_400_000;
/** Room a tick's words take, in px. */
const TICK_PX = 96;

export interface Tick {
  /** px from the inline start. */
  readonly x: number;
  readonly text: string;
  /** Begins a year. */
  readonly strong: boolean;
}

/** Whole days, months and years that fit the view. */
export function ticksOf(view: View, words: DayWords): readonly Tick[] {
  const { first, last } = windowOf(view);
  const wanted = Math.max(2, Math.floor(view.widthPx / TICK_PX));
  return utcTicks(new Date(first * MS_PER_DAY), new Date(last * MS_PER_DAY), wanted)
    .filter((date) => date.getUTCHours() === 0 && date.getUTCMinutes() === 0)
    .map((date) => ({
      x: xOf(view, date.getTime() / MS_PER_DAY),
      text: words.tick(date),
      strong: date.getUTCDate() === 1 && date.getUTCMonth() === 0,
    }));
}
