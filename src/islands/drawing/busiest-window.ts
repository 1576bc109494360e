/** A stretch of days, both ends included. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

/** Share of the events that the first view must hold: what lies years away must not squeeze the story. */
const SHARE = 0.75;
/** Room before and after, as a share of the window: a title stands after its sign. */
const BEFORE = 0.05;
const AFTER = 0.18;
const SHORTEST_DAYS = 14;

/** The shortest window that holds three quarters of the events, with room around it. `days` ascend. */
export function busiestWindow(days: readonly number[]): DayWindow | null {
  const needed = Math.max(1, Math.ceil(days.length * SHARE));
  let best: DayWindow | null = null;
  for (let start = 0; start + needed <= days.length; start += 1) {
    const first = days[start];
    const last = days[start + needed - 1];
    if (first === undefined || last === undefined) continue;
    if (!best || last - first < best.last - best.first) best = { first, last };
  }
  return best && widen(best);
}

/** All days, with room around them. */
export function wholeWindow(days: readonly number[]): DayWindow | null {
  const first = days[0];
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : widen({ first, last });
}

function widen({ first, last }: DayWindow): DayWindow {
  const days = Math.max(last - first, SHORTEST_DAYS);
  const spare = (days - (last - first)) / 2;
  return { first: first - spare - days * BEFORE, last: last + spare + days * AFTER };
}
