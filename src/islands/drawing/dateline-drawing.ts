import { nextTask, rested } from '../next-task.ts';
import { type DayWords, fill } from '../words.ts';
import type { DayWindow } from './busiest-window.ts';
import type { Cluster } from './clusters.ts';
import { Gestures } from './gestures.ts';
import { type KeyAct, keyAct } from './keys.ts';
import { LabelLayer } from './label-layer.ts';
import { type Layout, layoutOf, textScale } from './layout.ts';
import { type Lettering, letteringOf } from './lettering.ts';
import { OverviewSlider } from './overview-slider.ts';
import { paint } from './paint.ts';
import { type Palette, readPalette } from './palette.ts';
import type { DrawnEvent } from './spans.ts';
import { MOST_LABELS, Stock } from './stock.ts';
import { ticksOf } from './ticks.ts';
import { scaled, type View, windowOf, xOf } from './view.ts';
import { type Labelled, labelledIn, standing } from './visible.ts';

const ZOOM_STEP = 1.8;

/** What the drawing tells the page. */
export interface DrawingEvents {
  /** The reader moved the view and let go. */
  readonly viewed: (window: DayWindow) => void;
  /** An event is pointed at or focused; `null` when none is any more. */
  readonly pointed: (index: number | null) => void;
  /** The reader chose to go to a stretch: into a counted cluster, or with a button. */
  readonly entered: (window: DayWindow) => void;
}

/** Parts that stand as soon as the drawing has started. */
interface Parts {
  readonly gestures: Gestures;
  readonly overview: OverviewSlider;
  readonly layer: LabelLayer;
  readonly context: CanvasRenderingContext2D;
  readonly days: DayWords;
  readonly mirrored: boolean;
  readonly tell: DrawingEvents;
}

/**
 * Density, marks and labels of dated events over the list they come from. What it holds: d3's transform (in
 * `Gestures`), which events may be shown, and which one is chosen; everything else is worked out from those, once a frame.
 */
export class DatelineDrawing extends HTMLElement {
  #parts: Parts | null = null;
  #events: readonly DrawnEvent[] = [];
  #shown: readonly number[] = [];
  #layout: Layout | null = null;
  #stock: Stock | null = null;
  #palette: Palette | null = null;
  #lettering: Lettering | null = null;
  /** Until then there is nothing to draw but what is about to change. */
  #prepared = false;
  #frame = 0;
  #knownUntil: number | null = null;
  /** The event that keys step from. */
  #current: number | null = null;
  #currentCluster: number | null = null;
  #focused = false;
  #wantsFocus = false;
  #said = false;
  #pointed: number | null = null;

  /**
   * Draws `events` (ascending starts), of which `shown` may be seen; `window` is what is in view first. In several tasks:
   * ten thousand events together would keep a reader who scrolls waiting.
   */
  async start(
    events: readonly DrawnEvent[],
    shown: readonly number[],
    window: DayWindow | null,
    tell: DrawingEvents,
    days: DayWords,
  ): Promise<void> {
    if (events.length === 0) {
      this.remove();
      return;
    }
    this.#events = events;
    this.#shown = shown;
    this.#parts = this.#makeParts(tell, days);
    this.#listen(tell);
    this.#resize();
    await nextTask();
    this.show(window ?? this.busiest() ?? this.whole(), false);
    await nextTask();
    this.#stock?.levelFor(this.#viewOf(this.#parts));
    await nextTask();
    this.#prepared = true;
    this.#draw();
    performance.mark('timeline-painted');
  }

  /** What can wait until the first view is painted: what only a screen reader is told, and to follow size, colours and letters. */
  complete(): void {
    if (!this.#parts || this.#said) return;
    this.#said = true;
    this.#parts.overview.say();
    this.#parts.layer.nameClusters();
    this.#watch();
    this.#foresee();
  }

  /** Shows only these events (indexes, in order of time); after `knownUntil` nothing was known yet. */
  filter(shown: readonly number[], knownUntil: number | null = null): void {
    const same = shown.length === this.#shown.length && shown.every((index, place) => index === this.#shown[place]);
    if (same && knownUntil === this.#knownUntil) return;
    this.#knownUntil = knownUntil;
    this.#shown = shown;
    if (this.#current !== null && !shown.includes(this.#current)) this.#current = null;
    this.#restock();
  }

  /** Other titles, dates and statuses, and so another order: what was known on another day. */
  restate(events: readonly DrawnEvent[], shown: readonly number[], knownUntil: number | null): void {
    const again = (index: number | null) => placeOf(this.#events[index ?? -1]?.id, events);
    [this.#current, this.#pointed] = [again(this.#current), again(this.#pointed)];
    this.#events = events;
    this.#shown = shown;
    this.#knownUntil = knownUntil;
    this.#parts?.layer.forget();
    this.#restock();
  }

  show(window: DayWindow, smoothly = true): void {
    this.#parts?.gestures.show(window, smoothly);
  }

  busiest(): DayWindow | null {
    return this.#stock?.busiest() ?? null;
  }

  /** From the first event to the last, with room around, as the overview was drawn. */
  whole(): DayWindow {
    return { first: Number(this.dataset.first), last: Number(this.dataset.last) };
  }

  /** Marks an event that the reader points at in the list; brings it into view where `move`. */
  point(index: number | null, move = false): void {
    this.#pointed = index;
    if (index !== null && move) this.#bringIntoView(index);
    this.#drawSoon();
  }

  // ── parts ──

  #part<Element extends HTMLElement = HTMLElement>(selector: string): Element {
    const found = this.querySelector<Element>(selector);
    if (!found) throw new Error(`the drawing lacks ${selector}`);
    return found;
  }

  #makeParts(tell: DrawingEvents, days: DayWords): Parts {
    const context = this.#part<HTMLCanvasElement>('canvas').getContext('2d');
    if (!context) throw new Error('the drawing lacks its canvas');
    const mirrored = getComputedStyle(this).direction === 'rtl';
    const settled = () => this.#settled();
    const gestures = new Gestures(this.#part('.drawing-stage'), this.whole(), mirrored, {
      moved: () => this.#drawSoon(),
      settled,
    });
    const overview = new OverviewSlider(this.#part('.overview'), this.whole(), mirrored, {
      changed: (window) => gestures.show(window),
      settled,
      dayWords: (day) => days.day(day),
    });
    const layer = new LabelLayer(this.#part('.drawing-labels'), {
      mirrored,
      clusterWords: this.dataset.cluster ?? '',
      base: this.dataset.base ?? '/e/',
      days,
    });
    return { gestures, overview, layer, context, days, mirrored, tell };
  }

  #resize(): void {
    const { gestures, context, layer } = this.#parts ?? {};
    const stage = this.#part('.drawing-stage');
    const { clientWidth: widthPx, clientHeight: heightPx } = stage;
    const layout = layoutOf(widthPx, heightPx, textScale(Number.parseFloat(getComputedStyle(stage).fontSize)));
    const before = this.#layout;
    const same = before?.scale === layout.scale && before.widthPx === layout.widthPx && before.axisY === layout.axisY;
    if (!gestures || !context || !layer || widthPx === 0 || same) return;
    const window = before ? windowOf(gestures.view()) : null;
    this.#layout = layout;
    layer.scale(layout.scale);
    context.canvas.width = Math.round(widthPx * devicePixelRatio);
    context.canvas.height = Math.round(heightPx * devicePixelRatio);
    gestures.resize(widthPx);
    this.#stock = null;
    this.#setFont(this.#lettering === null);
    if (window) gestures.show(window);
  }

  /** Letters are measured, and the canvas given its font, when it is new: to parse a font is dear. `known`: by the widths they should have. */
  #setFont(known = false): void {
    const { context } = this.#parts ?? {};
    if (!context) return;
    const style = getComputedStyle(this.#part('.drawing-labels'));
    const before = this.#lettering?.widths;
    this.#lettering = letteringOf(context, style, known);
    if (!this.#stock || !before?.sameAs(this.#lettering.widths)) this.#restock();
  }

  #restock(): void {
    const { gestures } = this.#parts ?? {};
    const [layout, widths] = [this.#layout, this.#lettering?.widths];
    if (!gestures || !layout || !widths) return;
    const level = this.#stock?.level() ?? null;
    const widthOf = (title: string) => widths.of(title);
    this.#stock = new Stock(this.#events, this.#shown, layout, gestures.coarsest() / layout.scale, widthOf, level);
    this.#drawSoon();
    this.#foresee();
  }

  /** While the reader looks, what a closer view needs is worked out: a frame that zooms has no time for it. */
  async #foresee(): Promise<void> {
    const stock = this.#stock;
    const goesOn = () => this.#said && stock === this.#stock && !this.#parts?.gestures.moving();
    do await rested();
    while (goesOn() && stock?.foresee());
  }

  /** Size, colours and letters may change at any time. */
  #watch(): void {
    new ResizeObserver(() => this.#resize()).observe(this.#part('.drawing-stage'));
    const repaint = () => {
      this.#palette = null;
      this.#drawSoon();
    };
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', repaint);
    document.fonts.ready.then(() => this.#setFont());
  }

  // ── drawing ──

  #drawSoon(): void {
    if (!this.#prepared) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const [parts, stock, layout] = [this.#parts, this.#stock, this.#layout];
    if (!parts || !stock || !layout) return;
    this.#palette ??= readPalette(this);
    const { gestures, layer, overview, context, days, mirrored } = parts;
    const view = this.#viewOf(parts);
    const level = stock.levelFor(view);
    const labelled = this.#withChosen(labelledIn(stock.scene, level, view, MOST_LABELS - 1), view, stock);
    const chosen = this.#chosen();
    const shared = { view, layout, standing: standing(stock.scene, labelled, view), chosen };
    const clusters = level.clusters();
    // What moves is only to be looked at: to lay out links anew in each frame takes longer than a frame.
    const flowing = gestures.flowing() && !this.#wantsFocus;
    if (flowing) layer.hide();
    else layer.show({ ...shared, stock, clusters, current: this.#current });
    if (this.#said && !gestures.moving()) layer.nameClusters();
    this.#giveFocus();
    const { events, scene } = stock;
    const [density, knownUntil, palette] = [stock.density(), this.#knownUntil, this.#palette];
    const back = { events, scene, labelled, density, ticks: ticksOf(view, days), knownUntil, palette, mirrored };
    paint(
      context,
      { ...back, ...shared, clusters, lettering: flowing ? this.#lettering : null },
      devicePixelRatio * layout.scale,
    );
    overview.update(windowOf(view), gestures.shortestDays());
  }

  /** In px of the drawing. */
  #viewOf({ gestures }: Parts): View {
    return scaled(gestures.view(), this.#layout?.scale ?? 1);
  }

  #chosen(): number | null {
    return this.#focused ? this.#current : this.#pointed;
  }

  /** The chosen event is always among the labels while it is in view. */
  #withChosen(labelled: readonly Labelled[], view: View, stock: Stock): readonly Labelled[] {
    const chosen = this.#chosen();
    if (chosen === null || labelled.some(({ index }) => index === chosen) || !stock.has(chosen)) return labelled;
    const x = xOf(view, stock.start(chosen));
    return x < 0 || x > view.widthPx ? labelled : [...labelled, { index: chosen, lane: null }];
  }

  // ── acting ──

  #settled(): void {
    const { overview, layer, gestures, tell } = this.#parts ?? {};
    this.#draw();
    overview?.say();
    layer?.nameClusters();
    if (gestures) tell?.viewed(windowOf(gestures.view()));
    this.#foresee();
  }

  #listen(tell: DrawingEvents): void {
    const acts: Readonly<Record<string, () => void>> = {
      in: () => this.#parts?.gestures.zoomBy(ZOOM_STEP),
      out: () => this.#parts?.gestures.zoomBy(1 / ZOOM_STEP),
      fit: () => this.#goTo(this.busiest() ?? this.whole()),
      all: () => this.#goTo(this.whole()),
    };
    this.#part('.drawing-buttons').addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
      acts[button?.dataset.act ?? '']?.();
    });
    const layer = this.#part('.drawing-labels');
    layer.addEventListener('keydown', (event) => this.#key(event));
    layer.addEventListener('focusin', ({ target }) => this.#entered(target));
    layer.addEventListener('focusout', () => this.#left());
    layer.addEventListener('click', (event) => {
      const { target } = event;
      // A link that is away stands where it stood before.
      if (this.#parts?.gestures.flowing()) event.preventDefault();
      const place = this.#parts?.layer.clusterOf(target) ?? null;
      const cluster = place === null ? undefined : this.#parts?.layer.cluster(place);
      if (cluster) this.#openCluster(cluster);
    });
    const hovered = (index: number | null) => {
      if (this.#pointed === index || this.#parts?.gestures.flowing()) return;
      tell.pointed(index);
      this.point(index);
    };
    layer.addEventListener('pointerover', ({ target }) => hovered(this.#parts?.layer.indexOf(target) ?? null));
    layer.addEventListener('pointerleave', () => hovered(null));
  }

  #goTo(window: DayWindow): void {
    this.show(window);
    this.#parts?.tell.entered(window);
    this.#parts?.overview.say(window);
  }

  #entered(target: EventTarget | null): void {
    const index = this.#parts?.layer.indexOf(target) ?? null;
    this.#currentCluster = this.#parts?.layer.clusterOf(target) ?? null;
    this.#focused = index !== null;
    if (index === null) return;
    this.#current = index;
    this.#announce(index);
    this.#parts?.tell.pointed(index);
    this.#drawSoon();
  }

  #left(): void {
    this.#focused = false;
    this.#parts?.tell.pointed(null);
    this.#drawSoon();
  }

  #announce(index: number): void {
    const { title = '', date = '' } = this.#events[index] ?? {};
    const [n, total] = [this.#shown.indexOf(index) + 1, this.#shown.length];
    this.#part('[aria-live]').textContent = fill(this.dataset.position ?? '', { title, date, n, total });
  }

  /** Goes into a cluster; what no zoom can part is read one by one, a click each. */
  #openCluster({ first, last, members }: Cluster): void {
    const room = Math.max((last - first) * 0.15, 2);
    const window = { first: first - room, last: last + room };
    const view = this.#parts?.gestures.view();
    if (view && window.last - window.first < view.widthPx / view.pxPerDay - 0.5) this.#goTo(window);
    const at = this.#current === null ? -1 : members.indexOf(this.#current);
    this.#focusEvent(members[(at + 1) % members.length]);
  }

  #key(event: KeyboardEvent): void {
    const act = keyAct(event, this.#parts?.mirrored ?? false);
    if (!act) return;
    event.preventDefault();
    if (act.act === 'zoom') this.#parts?.gestures.zoomBy(ZOOM_STEP ** act.by, this.#currentDay());
    else if (act.act === 'leave') this.#part('[data-act]').focus();
    else if (this.#currentCluster === null) this.#moveFrom(this.#current, act);
    else this.#moveFromCluster(this.#currentCluster, act);
  }

  #moveFrom(current: number | null, act: KeyAct): void {
    const place = current === null ? 0 : this.#shown.indexOf(current);
    const view = this.#parts?.gestures.view();
    if (act.act === 'step') this.#focusEvent(this.#shown[place + act.by] ?? current ?? undefined);
    else if (act.act === 'first') this.#focusEvent(this.#shown[0]);
    else if (act.act === 'last') this.#focusEvent(this.#shown.at(-1));
    else if (act.act === 'page' && view) this.#focusEvent(this.#stock?.beyond(view, act.by));
    else if (act.act === 'down') this.#toClusters();
  }

  #moveFromCluster(place: number, act: KeyAct): void {
    if (act.act === 'step') this.#parts?.layer.focusCluster(place + act.by);
    else if (act.act === 'up') this.#focusEvent(this.#current ?? this.#parts?.layer.cluster(place)?.members[0]);
  }

  #toClusters(): void {
    const { layer } = this.#parts ?? {};
    layer?.focusCluster(layer.nearestCluster(this.#currentDay() ?? 0));
  }

  /** Where the focused event starts: what is focused must not leave the view. */
  #currentDay(): number | undefined {
    return this.#current === null ? undefined : this.#stock?.start(this.#current);
  }

  #focusEvent(index: number | undefined): void {
    if (index === undefined) return;
    this.#current = index;
    this.#focused = true;
    this.#currentCluster = null;
    this.#wantsFocus = true;
    this.#bringIntoView(index);
    this.#draw();
  }

  #giveFocus(): void {
    const link = this.#wantsFocus && this.#current !== null ? this.#parts?.layer.label(this.#current) : undefined;
    if (!link) return;
    this.#wantsFocus = false;
    link.focus();
  }

  /** Pans so that an event's start is in view, with room for its label. */
  #bringIntoView(index: number): void {
    const view = this.#parts?.gestures.view();
    if (!view || !this.#stock) return;
    const start = this.#stock.start(index);
    const x = xOf(view, start);
    if (x >= 8 && x <= view.widthPx - Math.min(160, view.widthPx / 3)) return;
    const half = view.widthPx / view.pxPerDay / 2;
    this.show({ first: start - half, last: start + half }, false);
  }
}

/** Where an event stands among these; `null` where it doesn't. */
function placeOf(id: string | undefined, events: readonly DrawnEvent[]): number | null {
  const place = id === undefined ? -1 : events.findIndex((event) => event.id === id);
  return place < 0 ? null : place;
}

customElements.define('dateline-drawing', DatelineDrawing);
