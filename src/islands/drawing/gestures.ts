import { select } from 'd3-selection';
import 'd3-transition';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { DayWindow } from './busiest-window.ts';
import { type View, xOf } from './view.ts';

/** Closest zoom: a day is this many px wide. */
const WIDEST_DAY_PX = 120;
/** A wheel has no end of its own: this long without a turn is one. */
const SETTLED_MS = 220;
const MOVE_MS = 280;

export interface GestureEvents {
  readonly moved: () => void;
  /** The reader let go; not called for what the program does. */
  readonly settled: () => void;
}

/**
 * Wheel with ctrl or cmd and pinch zoom at the pointer; drag, sideways wheel and one finger sideways pan. A plain
 * wheel and a finger moving up or down belong to the page. Holds one value: d3's transform over the whole window.
 */
export class Gestures {
  readonly #stage: HTMLElement;
  readonly #base: DayWindow;
  readonly #mirrored: boolean;
  readonly #events: GestureEvents;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  readonly #fingers = new Map<number, { readonly x: number; readonly y: number }>();
  #transform: ZoomTransform = zoomIdentity;
  #widthPx = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flowing = false;

  constructor(stage: HTMLElement, base: DayWindow, mirrored: boolean, events: GestureEvents) {
    this.#stage = stage;
    this.#base = base;
    this.#mirrored = mirrored;
    this.#events = events;
    this.#zoom = zoom<HTMLElement, unknown>()
      .filter((event: Event) =>
        event instanceof WheelEvent
          ? event.ctrlKey || event.metaKey
          : event instanceof MouseEvent && event.button === 0 && !event.ctrlKey,
      )
      // Fingers are handled below: d3 would keep the page from scrolling.
      .touchable(() => false)
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        this.#transform = event.transform;
        this.#flowing = true;
        events.moved();
        if (event.sourceEvent) this.#settleSoon();
      })
      // What the reader moves rests once it has settled.
      .on('end', () => this.#timer ?? this.#rest());
    select(stage).call(this.#zoom).on('dblclick.zoom', null);
    stage.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    this.#listenToFingers();
  }

  resize(widthPx: number): void {
    const { first, last } = this.#base;
    this.#widthPx = widthPx;
    const most = Math.max(1, ((last - first) * WIDEST_DAY_PX) / widthPx);
    const box: [[number, number], [number, number]] = [
      [0, 0],
      [widthPx, 1],
    ];
    this.#zoom.scaleExtent([1, most]).extent(box).translateExtent(box);
  }

  view(): View {
    const perDay = this.#basePxPerDay();
    const edge = this.#transform.invertX(this.#mirrored ? this.#widthPx : 0);
    const fromStart = this.#mirrored ? this.#widthPx - edge : edge;
    return {
      first: this.#base.first + fromStart / perDay,
      pxPerDay: perDay * this.#transform.k,
      widthPx: this.#widthPx,
    };
  }

  /** Days in the closest view there is. */
  shortestDays(): number {
    return this.#widthPx / WIDEST_DAY_PX;
  }

  /** Widest view there is, in px a day. */
  coarsest(): number {
    return this.#basePxPerDay();
  }

  /** Shows these days; `smoothly` unless the reader asked for less motion. */
  show({ first, last }: DayWindow, smoothly = false): void {
    const perDay = this.#basePxPerDay();
    const most = this.#zoom.scaleExtent()[1];
    const scale = Math.min(most, Math.max(1, this.#widthPx / perDay / Math.max(last - first, 1e-6)));
    const middle = (first + last) / 2 - this.#widthPx / (perDay * scale) / 2;
    const wanted = (middle - this.#base.first) * perDay;
    const shift = Math.min(this.#widthPx * (1 - 1 / scale), Math.max(0, wanted));
    const x = this.#mirrored ? this.#widthPx - (this.#widthPx - shift) * scale : -shift * scale;
    this.#apply(zoomIdentity.translate(x, 0).scale(scale), smoothly);
  }

  /** Zooms around a day, or around the middle. */
  zoomBy(factor: number, day?: number): void {
    const view = this.view();
    const x = day === undefined ? this.#widthPx / 2 : Math.min(this.#widthPx, Math.max(0, xOf(view, day)));
    select(this.#stage).call(this.#zoom.scaleBy, factor, [this.#mirrored ? this.#widthPx - x : x, 0]);
    this.#settleSoon();
  }

  /** Moves the view by a share of its width, towards later for a positive one. */
  panBy(share: number): void {
    const px = -share * this.#widthPx * (this.#mirrored ? -1 : 1);
    select(this.#stage).call(this.#zoom.translateBy, px / this.#transform.k, 0);
    this.#settleSoon();
  }

  #apply(transform: ZoomTransform, smoothly: boolean): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const stage = select(this.#stage);
    if (smoothly && !still) stage.transition().duration(MOVE_MS).call(this.#zoom.transform, transform);
    else stage.interrupt().call(this.#zoom.transform, transform);
  }

  #basePxPerDay(): number {
    return this.#widthPx / (this.#base.last - this.#base.first);
  }

  /** The view is on its way, by hand or by itself: a next frame will show another one. */
  flowing(): boolean {
    return this.#flowing;
  }

  /** The reader is at it: `settled` is still to come. */
  moving(): boolean {
    return this.#timer !== undefined;
  }

  #rest(): void {
    if (!this.#flowing) return;
    this.#flowing = false;
    this.#events.moved();
  }

  /** d3 takes each of our own steps for a whole gesture; more are to come until this settles. */
  #flow(): void {
    this.#flowing = true;
    this.#settleSoon();
  }

  #settleSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#rest();
      this.#events.settled();
    }, SETTLED_MS);
  }

  #wheel(event: WheelEvent): void {
    // At the closest zoom d3 lets go of the wheel, and the browser would zoom the page.
    const zooms = event.ctrlKey || event.metaKey;
    if (!zooms && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    if (zooms) return;
    select(this.#stage).call(this.#zoom.translateBy, -event.deltaX / this.#transform.k, 0);
    this.#flow();
  }

  #listenToFingers(): void {
    this.#stage.addEventListener('pointerdown', (event) => {
      if (event.pointerType === 'touch') this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    });
    this.#stage.addEventListener('pointermove', (event) => this.#finger(event));
    for (const name of ['pointerup', 'pointercancel'] as const)
      this.#stage.addEventListener(name, (event) => this.#fingers.delete(event.pointerId));
  }

  #finger(event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const stage = select(this.#stage);
    const moved = event.clientX - before.x;
    if (other) {
      const left = this.#stage.getBoundingClientRect().left;
      const apart = (point: { x: number; y: number }) => Math.max(12, Math.hypot(point.x - other.x, point.y - other.y));
      const ratio = apart({ x: event.clientX, y: event.clientY }) / apart(before);
      stage.call(this.#zoom.translateBy, moved / 2 / this.#transform.k, 0);
      stage.call(this.#zoom.scaleBy, ratio, [(event.clientX + other.x) / 2 - left, 0]);
    } else if (this.#fingers.size === 1) stage.call(this.#zoom.translateBy, moved / this.#transform.k, 0);
    this.#flow();
  }
}
