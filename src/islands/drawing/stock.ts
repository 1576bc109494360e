import { busiestWindow, type DayWindow } from './busiest-window.ts';
import { MOST_CLUSTERS } from './clusters.ts';
import { type Density, densityOf } from './density.ts';
import { LABEL_END_PX, type Layout, SIGN_PX } from './layout.ts';
import { type Level, Levels, levelOf, scaleOf } from './levels.ts';
import { type DrawnEvent, spansOf } from './spans.ts';
import { type View, windowOf } from './view.ts';
import { longOnes, type Scene } from './visible.ts';

/** With the counted buttons no more elements than a hundred. */
export const MOST_LABELS = 80;
const SHORTEST_CLUSTER_PX = 112;
const LONGEST_TITLE_PX = 330;
/** On a phone a title takes at most this share of the width. */
const LONGEST_TITLE_SHARE = 0.62;
/** Room for the last title of the first view. */
const LAST_TITLE_PX = 130;

/** Three doublings of the scale: further than one gesture goes. */
const LEVELS_AHEAD = 12;

/** All events of a drawing, which of them may be shown, and what is worked out from that for each level of zoom. */
export class Stock {
  readonly events: readonly DrawnEvent[];
  readonly scene: Scene;
  /** Indexes of what may be shown, in order of time. */
  readonly shown: readonly number[];
  readonly #order: readonly number[];
  readonly #layout: Layout;
  readonly #coarsest: number;
  readonly #levels: Levels;
  readonly #densities = new Map<number, Density>();
  #level: number | null;

  /** Starts of `events` ascend; `widthOf` measures a title in px; `coarsest` is the widest view there is, in px a day. */
  constructor(
    events: readonly DrawnEvent[],
    shown: readonly number[],
    layout: Layout,
    coarsest: number,
    widthOf: (title: string) => number,
    level: number | null = null,
  ) {
    const weights = columnOf(events, ({ weight }) => weight);
    const weight = (index: number) => weights[index] ?? 0;
    const spans = spansOf(events);
    const longest = Math.min(LONGEST_TITLE_PX, layout.widthPx * LONGEST_TITLE_SHARE);
    const besides = SIGN_PX + LABEL_END_PX;
    const fullPx = new Float32Array(columnOf(events, ({ title }) => Math.ceil(widthOf(title)) + besides));
    const widthPx = fullPx.map((full) => Math.min(full, longest + besides));
    this.events = events;
    this.shown = shown;
    const widestPx = fullPx.reduce((most, full) => Math.max(most, full), 0);
    this.scene = { spans, widthPx, fullPx, widestPx, long: longOnes(spans), weight };
    this.#order = [...shown].sort((a, b) => weight(b) - weight(a) || a - b);
    this.#layout = layout;
    this.#coarsest = coarsest;
    this.#level = level;
    this.#levels = new Levels(
      { ...spans, widthPx, order: this.#order, lanes: layout.lanes },
      shown,
      this.#coarsest,
      Math.max(SHORTEST_CLUSTER_PX, layout.widthPx / (MOST_CLUSTERS - 2)),
    );
  }

  /** Labels and clusters for a view: what the last view had is kept until the next level is well begun. */
  levelFor(view: View): Level {
    this.#level = levelOf(view.pxPerDay, this.#level);
    return this.#levels.at(this.#level);
  }

  /** Works out one of the levels that a reader who zooms in comes to next; `false` when those are known. */
  foresee(): boolean {
    const from = (this.#level ?? 0) + 1;
    const next = Array.from({ length: LEVELS_AHEAD }, (_, place) => from + place).find(
      (level) => !this.#levels.has(level),
    );
    if (next === undefined) return false;
    this.#levels.at(next).clusters();
    this.#densityAt(next);
    return true;
  }

  /** How many start where, at the level of the last view. */
  density(): Density {
    return this.#densityAt(this.#level ?? 0);
  }

  #densityAt(level: number): Density {
    const known = this.#densities.get(level);
    if (known) return known;
    const made = densityOf(this.scene.spans.start, this.#order, scaleOf(level));
    this.#densities.set(level, made);
    return made;
  }

  /** The level of the last view, for the stock that comes after this one. */
  level(): number | null {
    return this.#level;
  }

  start(index: number): number {
    return this.scene.spans.start[index] ?? 0;
  }

  has(index: number): boolean {
    return this.shown.includes(index);
  }

  /** The shortest stretch that holds most of what is shown, with room for the last title. */
  busiest(): DayWindow | null {
    const window = busiestWindow(this.shown.map((index) => this.start(index)));
    if (!window) return null;
    const { widthPx } = this.#layout;
    const room = Math.min(LAST_TITLE_PX, widthPx * 0.4) / widthPx;
    const wanted = (window.last - window.first) / (1 - room);
    // A level has the most titles at its coarsest.
    const fullest = widthPx / scaleOf(levelOf(widthPx / wanted, null)) - 1e-6;
    return { first: window.first, last: window.first + fullest };
  }

  /** The event a window on or back from a view; the last or first one where there is none. */
  beyond(view: View, direction: 1 | -1): number | undefined {
    const { first, last } = windowOf(view);
    if (direction === 1) return this.shown.find((index) => this.start(index) > last) ?? this.shown.at(-1);
    return this.shown.findLast((index) => this.start(index) < first) ?? this.shown[0];
  }
}

/** A value of each event; "from" of a typed array would walk the events by their iterator, which takes longer. */
function columnOf(events: readonly DrawnEvent[], of: (event: DrawnEvent) => number): Float64Array {
  const column = new Float64Array(events.length);
  events.forEach((event, index) => {
    column[index] = of(event);
  });
  return column;
}
