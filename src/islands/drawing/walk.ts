import type { DayWindow } from './busiest-window.ts';
import type { Cluster } from './clusters.ts';
import type { Gestures } from './gestures.ts';
import { type KeyAct, keyAct } from './keys.ts';
import type { LabelLayer } from './label-layer.ts';
import type { Stock } from './stock.ts';
import { xOf } from './view.ts';

export const ZOOM_STEP = 1.8;

/** What is walked on. */
export interface Ground {
  readonly gestures: Gestures;
  readonly layer: LabelLayer;
  readonly mirrored: boolean;
  readonly stock: () => Stock | null;
  /** At once: what is given the focus must stand. */
  readonly draw: () => void;
  /** To a stretch that the reader chose. */
  readonly goTo: (window: DayWindow) => void;
  /** Gives the focus to what comes before the drawing. */
  readonly leave: () => void;
}

/** A drawing is one tab stop: which event or counted button has the focus, and where keys lead from there. */
export class Walk {
  readonly #ground: Ground;
  #current: number | null = null;
  #cluster: number | null = null;
  #focused = false;
  #wantsFocus = false;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** The event that keys step from. */
  current(): number | null {
    return this.#current;
  }

  /** The event that has the focus. */
  focused(): number | null {
    return this.#focused ? this.#current : null;
  }

  /** Other events: where the current one stands among them, `null` where it doesn't. */
  moveTo(current: number | null): void {
    this.#current = current;
  }

  /** The focus came to an event, a counted button, or something else. */
  enter(index: number | null, cluster: number | null): void {
    this.#cluster = cluster;
    this.#focused = index !== null;
    this.#current = index ?? this.#current;
  }

  left(): void {
    this.#focused = false;
  }

  /** An event is to have the focus as soon as its label stands. */
  isComing(): boolean {
    return this.#wantsFocus;
  }

  /** Gives the focus, once labels stand. */
  arrive(): void {
    const link = this.#wantsFocus && this.#current !== null ? this.#ground.layer.label(this.#current) : undefined;
    if (!link) return;
    this.#wantsFocus = false;
    link.focus();
  }

  key(event: KeyboardEvent): void {
    const { gestures, mirrored, leave } = this.#ground;
    const act = keyAct(event, mirrored);
    if (!act) return;
    event.preventDefault();
    if (act.act === 'zoom') gestures.zoomBy(ZOOM_STEP ** act.by, this.#day());
    else if (act.act === 'leave') leave();
    else if (this.#cluster === null) this.#from(this.#current, act);
    else this.#fromCluster(this.#cluster, act);
  }

  /** Goes into a cluster; what no zoom can part is read one by one, a click each. */
  open({ first, last, members }: Cluster): void {
    const room = Math.max((last - first) * 0.15, 2);
    const window = { first: first - room, last: last + room };
    const view = this.#ground.gestures.view();
    if (window.last - window.first < view.widthPx / view.pxPerDay - 0.5) this.#ground.goTo(window);
    const at = this.#current === null ? -1 : members.indexOf(this.#current);
    this.#to(members[(at + 1) % members.length]);
  }

  /** Pans so that an event's start is in view, with room for its label. */
  bringIntoView(index: number): void {
    const { gestures, stock } = this.#ground;
    const start = stock()?.start(index);
    if (start === undefined) return;
    const view = gestures.view();
    const x = xOf(view, start);
    if (x >= 8 && x <= view.widthPx - Math.min(160, view.widthPx / 3)) return;
    const half = view.widthPx / view.pxPerDay / 2;
    gestures.show({ first: start - half, last: start + half });
  }

  #from(current: number | null, act: KeyAct): void {
    const stock = this.#ground.stock();
    const shown = stock?.shown ?? [];
    const place = current === null ? 0 : shown.indexOf(current);
    if (act.act === 'step') this.#to(shown[place + act.by] ?? current ?? undefined);
    else if (act.act === 'first') this.#to(shown[0]);
    else if (act.act === 'last') this.#to(shown.at(-1));
    else if (act.act === 'page') this.#to(stock?.beyond(this.#ground.gestures.view(), act.by));
    else if (act.act === 'down') this.#toClusters();
  }

  #fromCluster(place: number, act: KeyAct): void {
    const { layer } = this.#ground;
    if (act.act === 'step') layer.focusCluster(place + act.by);
    else if (act.act === 'up') this.#to(this.#current ?? layer.cluster(place)?.members[0]);
  }

  #toClusters(): void {
    const { layer } = this.#ground;
    layer.focusCluster(layer.nearestCluster(this.#day() ?? 0));
  }

  /** Where the focused event starts: what is focused must not leave the view. */
  #day(): number | undefined {
    return this.#current === null ? undefined : this.#ground.stock()?.start(this.#current);
  }

  #to(index: number | undefined): void {
    if (index === undefined) return;
    this.#current = index;
    this.#focused = true;
    this.#cluster = null;
    this.#wantsFocus = true;
    this.bringIntoView(index);
    this.#ground.draw();
  }
}
