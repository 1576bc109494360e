import type { Level } from './levels.ts';
import { NO_LANE } from './place-labels.ts';
import { FADE_PX, lowerBound, type Spans } from './spans.ts';
import { type View, windowOf, xOf } from './view.ts';

/** Longer ones than this are looked at one by one. */
const LONG_DAYS = 40;

/** Indexes of events whose start alone doesn't tell whether they are in view: long or open ones. */
export function longOnes({ start, end, leadPx, tailPx }: Spans): readonly number[] {
  const long: number[] = [];
  for (let index = 0; index < start.length; index += 1) {
    const days = (end[index] ?? 0) - (start[index] ?? 0);
    if (days > LONG_DAYS || (leadPx[index] ?? 0) + (tailPx[index] ?? 0) > 0) long.push(index);
  }
  return long;
}

export interface Labelled {
  readonly index: number;
  /** `null`: the lane of the chosen event. */
  readonly lane: number | null;
}

export interface Scene {
  /** Ascending starts. */
  readonly spans: Spans;
  /** Room that each label is sure of. */
  readonly widthPx: Float32Array;
  /** Room that its whole title would take. */
  readonly fullPx: Float32Array;
  /** The most of those. */
  readonly widestPx: number;
  readonly long: readonly number[];
  readonly weight: (index: number) => number;
}

/** Events of a level with a lane that reach into view; of more than `most` the weightiest. */
export function labelledIn(scene: Scene, level: Level, view: View, most: number): readonly Labelled[] {
  const { first, last } = windowOf(view);
  const { start } = scene.spans;
  const widest = (scene.widestPx + FADE_PX) / view.pxPerDay;
  const from = lowerBound(start, first - LONG_DAYS - widest);
  const to = lowerBound(start, last);
  const found = new Set<number>();
  const look = (index: number) => {
    if (level.lanes[index] !== NO_LANE && reaches(scene, index, view)) found.add(index);
  };
  for (let index = from; index < to; index += 1) look(index);
  for (const index of scene.long) look(index);
  const all = [...found];
  if (all.length > most) all.sort((a, b) => scene.weight(b) - scene.weight(a) || a - b).length = most;
  return all.map((index) => ({ index, lane: level.lanes[index] ?? null }));
}

function reaches({ spans, fullPx }: Scene, index: number, view: View): boolean {
  const [from, to] = reachPx(spans, index, view);
  return from < view.widthPx - 12 && Math.max(to, from + (fullPx[index] ?? 0)) > 0;
}

/** Where an event begins and ends in the view, faded ends included, in px from the inline start. */
export function reachPx(spans: Spans, index: number, view: View): readonly [number, number] {
  const from = xOf(view, spans.start[index] ?? 0) - (spans.leadPx[index] ?? 0);
  return [from, xOf(view, spans.end[index] ?? 0) + (spans.tailPx[index] ?? 0)];
}

/** A label at its place in the view. */
export interface Standing extends Labelled {
  /** px from the inline start: where its event begins, or the view's edge for one that began before. */
  readonly x: number;
  /** How wide it may be, in px. */
  readonly roomPx: number;
  /** The whole event lies before the view; only its title still reaches in. */
  readonly gone: boolean;
}

/** px between a label and the next one of its lane. */
const GAP_PX = 10;
/** A title at the view's edge with less room than this, in px, would be no more than a word. */
const LEAST_ROOM_PX = 88;

/** A title at the view's edge is whole until its event is this many times shorter than it: so it leaves step by step. */
const LEAVING = 3;

/**
 * Where labels stand and how wide each may be. A lane's room was dealt out for long titles cut short, so a title goes on
 * until it is whole, or as far as the next label of its lane and the view's edge let it. One that would begin before the
 * view stands at its edge and is cut at its end, until too little of it would be left.
 */
export function standing(scene: Scene, labelled: readonly Labelled[], view: View): readonly Standing[] {
  const fromEnd = labelled
    .map((item) => ({ item, reach: reachPx(scene.spans, item.index, view) }))
    .sort((a, b) => b.reach[0] - a.reach[0]);
  const next = new Map<number | null, number>();
  const all: Standing[] = [];
  for (const { item, reach } of fromEnd) {
    const [from, to] = reach;
    const fullPx = scene.fullPx[item.index] ?? 0;
    const x = Math.max(0, from);
    const end = Math.min(next.get(item.lane) ?? view.widthPx, Math.max(LEAVING * to, from + fullPx));
    const roomPx = Math.min(fullPx, end - x);
    next.set(item.lane, from - GAP_PX);
    if (x === from || roomPx >= Math.min(LEAST_ROOM_PX, fullPx)) all.push({ ...item, x, roomPx, gone: to < 0 });
  }
  return all;
}
