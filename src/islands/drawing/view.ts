import type { DayWindow } from './busiest-window.ts';

/** What of time is in view, and how wide it is drawn. */
export interface View {
  /** Day at the inline start, fractions included. */
  readonly first: number;
  readonly pxPerDay: number;
  readonly widthPx: number;
}

/** px from the inline start. */
export function xOf(view: View, day: number): number {
  return (day - view.first) * view.pxPerDay;
}

export function dayAt(view: View, x: number): number {
  return view.first + x / view.pxPerDay;
}

export function windowOf(view: View): DayWindow {
  return { first: view.first, last: dayAt(view, view.widthPx) };
}

/** The same view where each px is so many times as large. */
export function scaled({ first, pxPerDay, widthPx }: View, scale: number): View {
  return { first, pxPerDay: pxPerDay / scale, widthPx: widthPx / scale };
}
