import { DayWords, fill } from '../words.ts';
import { busiestWindow, type DayWindow } from './busiest-window.ts';
import type { Cluster } from './clusters.ts';
import { type Density, densityOf } from './density.ts';
import { Gestures } from './gestures.ts';
import { Pool } from './label-pool.ts';
import { chosenTop, LABEL_END_PX, type Layout, laneTop, layoutOf, SIGN_PX } from './layout.ts';
import { type Level, Levels, levelOf, scaleOf } from './levels.ts';
import { OverviewSlider } from './overview-slider.ts';
import { paint } from './paint.ts';
import { type Palette, readPalette } from './palette.ts';
import { type DrawnEvent, middle, spansOf } from './spans.ts';
import { TickWords, ticksOf } from './ticks.ts';
import { TitleWidths } from './title-width.ts';
import { type View, windowOf, xOf } from './view.ts';
import { type Labelled, labelledIn, labelX, longOnes, type Scene } from './visible.ts';

/** Labels and counted buttons together are at most a hundred elements. */
const MOST_LABELS = 80;
const MOST_CLUSTERS = 19;
const SHORTEST_CLUSTER_PX = 112;
const LONGEST_TITLE_PX = 330;
/** Room for the last title of the first view. */
const LAST_TITLE_PX = 130;
const ZOOM_STEP = 1.8;

/** What the drawing tells the page. */
export interface DrawingEvents {
  /** The reader moved the view and let go. */
  readonly viewed: (window: DayWindow) => void;
  /** An event is pointed at or focused; `null` when none is any more. */
  readonly pointed: (index: number | null) => void;
  /** The reader chose to go into a counted cluster. */
  readonly entered: (window: DayWindow) => void;
}

/**
 * Density, marks and labels of dated events over the list they come from. What it holds: d3's transform, which
 * events may be shown, and which one is chosen; everything else is worked out from those, once a frame.
 */
export class DatelineDrawing extends HTMLElement {
  #events: readonly DrawnEvent[] = [];
  #tell: DrawingEvents = { viewed: () => {}, pointed: () => {}, entered: () => {} };
  #base: DayWindow = { first: 0, last: 1 };
  #scene: Scene | null = null;
  #order: readonly number[] = [];
  #inTime: readonly number[] = [];
  #levels: Levels | null = null;
  #level: number | null = null;
  #densities = new Map<number, Density>();
  #layout: Layout | null = null;
  #palette: Palette | null = null;
  #gestures: Gestures | null = null;
  #overview: OverviewSlider | null = null;
  #isMirrored: boolean | null = null;
  #fontOfLabels: string | null = null;
  #context: CanvasRenderingContext2D | null = null;
  #frame = 0;
  #current: number | null = null;
  #focused = false;
  #pointed: number | null = null;
  #knownUntil: number | null = null;
  #clusters: readonly Cluster[] = [];
  #currentCluster: number | null = null;
  #wantsFocus = false;
  #labels!: Pool<HTMLAnchorElement>;
  #buttons!: Pool<HTMLButtonElement>;
  #ticks!: TickWords;
  #days!: DayWords;

  /** Draws `events` (ascending starts), of which `shown` may be seen; `window` is what is in view first. */
  start(events: readonly DrawnEvent[], shown: readonly number[], window: DayWindow | null, tell: DrawingEvents): void {
    const { first, last } = this.dataset;
    if (events.length === 0 || first === undefined || last === undefined) return void this.remove();
    const language = document.documentElement.lang || 'en';
    this.#ticks = new TickWords(language, this.dataset.bce ?? '{year} BCE');
    this.#days = new DayWords(language);
    this.#tell = tell;
    this.#events = events;
    this.#base = { first: Number(first), last: Number(last) };
    this.#makePools();
    this.#gestures = new Gestures(this.#part('.drawing-stage'), this.#base, this.#mirrored(), {
      moved: () => this.#drawSoon(),
      settled: () => this.#settled(true),
    });
    this.#overview = new OverviewSlider(this.#part('.overview'), this.#base, this.#mirrored(), {
      changed: (changed) => this.#gestures?.show(changed),
      settled: () => this.#settled(true),
      dayWords: (day) => this.#days.day(day),
    });
    this.#listen();
    this.#measure();
    this.filter(shown);
    this.#resize();
    this.#gestures.show(window ?? this.busiest() ?? this.#base);
    this.#draw();
    performance.mark('timeline-painted');
    this.#overview.say();
    this.#watch();
  }

  /** Shows only these events (indexes, in order of time). */
  filter(shown: readonly number[], knownUntil: number | null = null): void {
    const weight = (index: number) => this.#events[index]?.weight ?? 0;
    this.#knownUntil = knownUntil;
    this.#inTime = shown;
    this.#order = [...shown].sort((a, b) => weight(b) - weight(a) || a - b);
    if (this.#current !== null && !shown.includes(this.#current)) this.#current = null;
    this.#forget();
    this.#drawSoon();
  }

  /** Other titles, dates and statuses for the same events: what was known on another day. */
  restate(events: readonly DrawnEvent[]): void {
    this.#events = events;
    this.#measure();
    this.#forget();
    this.#labels.update([], () => {});
  }

  show(window: DayWindow, smoothly = true): void {
    this.#gestures?.show(window, smoothly);
  }

  /** The shortest stretch that holds most of what is shown, with room for the last title. */
  busiest(): DayWindow | null {
    const days = this.#inTime.flatMap((index) => {
      const event = this.#events[index];
      return event ? [middle(event)] : [];
    });
    const window = busiestWindow(days.sort((a, b) => a - b));
    const width = this.#layout?.widthPx ?? 0;
    if (!window || width === 0) return window;
    const room = Math.min(LAST_TITLE_PX, width * 0.4) / width;
    const wanted = (window.last - window.first) / (1 - room);
    // A level has the most titles at its coarsest.
    const fullest = width / scaleOf(levelOf(width / wanted, null)) - 1e-6;
    return { first: window.first, last: window.first + fullest };
  }

  whole(): DayWindow {
    return this.#base;
  }

  /** Marks an event that the reader points at in the list; brings it into view where `move`. */
  point(index: number | null, move = false): void {
    this.#pointed = index;
    if (index !== null && move) this.#bringIntoView(index);
    this.#drawSoon();
  }

  // ── parts ──

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the drawing lacks ${selector}`);
    return found;
  }

  /** Right-to-left. Asked once: asking for a computed style in every frame would make every frame wait for it. */
  #mirrored(): boolean {
    this.#isMirrored ??= getComputedStyle(this).direction === 'rtl';
    return this.#isMirrored;
  }

  #makePools(): void {
    const layer = this.#part('.drawing-labels');
    this.#labels = new Pool(layer, () => {
      const link = document.createElement('a');
      link.className = 'drawing-label';
      link.tabIndex = -1;
      link.draggable = false;
      return link;
    });
    this.#buttons = new Pool(layer, () => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'drawing-cluster';
      button.tabIndex = -1;
      return button;
    });
  }

  #font(): string {
    this.#fontOfLabels ??= getComputedStyle(this.#part('.drawing-labels')).font;
    return this.#fontOfLabels;
  }

  #measure(): void {
    const context = this.#canvas().getContext('2d');
    if (!context) return;
    const widths = new TitleWidths(context, this.#font());
    const spans = spansOf(this.#events);
    const longest = Math.min(LONGEST_TITLE_PX, this.clientWidth * 0.62);
    const widthPx = Float32Array.from(
      this.#events,
      ({ title }) => SIGN_PX + Math.min(longest, Math.ceil(widths.of(title))) + LABEL_END_PX,
    );
    this.#scene = { spans, widthPx, long: longOnes(spans), weight: (index) => this.#events[index]?.weight ?? 0 };
  }

  #canvas(): HTMLCanvasElement {
    const canvas = this.querySelector('canvas');
    if (!canvas) throw new Error('the drawing lacks its canvas');
    return canvas;
  }

  #forget(): void {
    this.#levels = null;
    this.#densities.clear();
  }

  #resize(): void {
    const stage = this.#part('.drawing-stage');
    const widthPx = stage.clientWidth;
    const heightPx = stage.clientHeight;
    if (widthPx === 0 || (this.#layout?.widthPx === widthPx && this.#layout.heightPx === heightPx)) return;
    const window = this.#layout && this.#gestures ? windowOf(this.#gestures.view()) : null;
    this.#layout = layoutOf(widthPx, heightPx);
    const canvas = this.#canvas();
    canvas.width = Math.round(widthPx * devicePixelRatio);
    canvas.height = Math.round(heightPx * devicePixelRatio);
    this.#gestures?.resize(widthPx);
    this.#forget();
    this.#level = null;
    if (window) this.#gestures?.show(window);
  }

  /** Size, colours and letters may change at any time. */
  #watch(): void {
    new ResizeObserver(() => {
      this.#resize();
      this.#drawSoon();
    }).observe(this.#part('.drawing-stage'));
    const repaint = () => {
      this.#palette = null;
      this.#fontOfLabels = null;
      this.#drawSoon();
    };
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', repaint);
    document.fonts.ready.then(() => {
      this.#measure();
      this.#forget();
      this.#drawSoon();
    });
  }

  // ── drawing ──

  #drawSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const { scene, layout, gestures } = { scene: this.#scene, layout: this.#layout, gestures: this.#gestures };
    this.#context ??= this.#canvas().getContext('2d');
    const context = this.#context;
    if (!scene || !layout || !gestures || !context) return;
    this.#palette ??= readPalette(this);
    const view = gestures.view();
    const level = this.#levelFor(view, scene, layout);
    const labelled = this.#withChosen(labelledIn(scene, level, view, MOST_LABELS - 1), view, scene);
    this.#placeLabelElements(labelled, view, scene, layout);
    this.#placeClusters(level, view, layout);
    this.#giveFocus();
    paint(
      context,
      {
        events: this.#events,
        scene,
        view,
        layout,
        labelled,
        clusters: this.#clusters,
        density: this.#densityFor(),
        ticks: ticksOf(view, this.#ticks),
        chosen: this.#chosen(),
        knownUntil: this.#knownUntil,
        palette: this.#palette,
        font: this.#font(),
        mirrored: this.#mirrored(),
      },
      devicePixelRatio,
    );
    this.#overview?.update(windowOf(view), (layout.widthPx / gestures.coarsest() / gestures.view().widthPx) * 2);
  }

  #levelFor(view: View, scene: Scene, layout: Layout): Level {
    this.#level = levelOf(view.pxPerDay, this.#level);
    this.#levels ??= new Levels(
      { ...scene.spans, widthPx: scene.widthPx, order: this.#order, lanes: layout.lanes },
      this.#gestures?.coarsest() ?? 1,
      Math.max(SHORTEST_CLUSTER_PX, layout.widthPx / (MOST_CLUSTERS - 2)),
    );
    return this.#levels.at(this.#level);
  }

  #densityFor(): Density {
    const level = this.#level ?? 0;
    const known = this.#densities.get(level);
    if (known) return known;
    const made = densityOf(this.#scene?.spans.start ?? new Float64Array(0), this.#order, scaleOf(level));
    this.#densities.set(level, made);
    return made;
  }

  #chosen(): number | null {
    return this.#focused ? this.#current : this.#pointed;
  }

  /** The chosen event and the tab stop are always among the labels. */
  #withChosen(labelled: readonly Labelled[], view: View, scene: Scene): readonly Labelled[] {
    const chosen = this.#chosen();
    if (chosen === null || !this.#inTime.includes(chosen) || labelled.some(({ index }) => index === chosen))
      return labelled;
    const x = xOf(view, scene.spans.start[chosen] ?? 0);
    return x < 0 || x > view.widthPx ? labelled : [...labelled, { index: chosen, lane: null }];
  }

  #placeLabelElements(labelled: readonly Labelled[], view: View, scene: Scene, layout: Layout): void {
    const used = this.#labels.update(
      labelled.map(({ index }) => index),
      (link, index) => this.#fillLabel(link, index),
    );
    const sign = this.#mirrored() ? -1 : 1;
    const stop = this.#tabStop(labelled, view, scene);
    for (const { index, lane } of labelled) {
      const link = used.get(index);
      if (!link) continue;
      const x = labelX(scene, index, view);
      const top = lane === null ? chosenTop(layout) : laneTop(layout, lane);
      const room = Math.max(SIGN_PX, Math.min(scene.widthPx[index] ?? 0, layout.widthPx - x) - 4);
      link.style.transform = `translate(${sign * Math.round(x)}px,${top}px)`;
      // What is set is worked through, changed or not: only changes are set.
      const widest = `${Math.round(room)}px`;
      if (link.style.maxInlineSize !== widest) link.style.maxInlineSize = widest;
      const tabIndex = index === stop ? 0 : -1;
      if (link.tabIndex !== tabIndex) link.tabIndex = tabIndex;
      link.classList.toggle('is-current', index === this.#chosen());
    }
  }

  #fillLabel(link: HTMLAnchorElement, index: number): void {
    const event = this.#events[index];
    if (!event) return;
    link.textContent = event.title;
    link.href = event.href;
    link.dataset.id = event.id;
    link.dataset.status = event.status;
    link.setAttribute('aria-label', `${event.title}, ${event.date}`);
  }

  /** One tab stop: the current event while it is in view, else the first label that is. */
  #tabStop(labelled: readonly Labelled[], view: View, scene: Scene): number | null {
    if (this.#current !== null && labelled.some(({ index }) => index === this.#current)) return this.#current;
    let stop: number | null = null;
    for (const { index } of labelled)
      if (labelX(scene, index, view) >= 0 && (stop === null || index < stop)) stop = index;
    return stop ?? labelled[0]?.index ?? null;
  }

  #placeClusters(level: Level, view: View, layout: Layout): void {
    const edge = 34;
    this.#clusters = level.clusters();
    const seen: number[] = [];
    this.#clusters.forEach(({ at }, key) => {
      const x = xOf(view, at);
      if (x >= edge && x <= layout.widthPx - edge) seen.push(key);
    });
    seen.length = Math.min(seen.length, MOST_CLUSTERS);
    // A level's clusters are other clusters than the last one's: a button must not keep old words.
    const used = this.#buttons.update(seen, () => {});
    const sign = this.#mirrored() ? -1 : 1;
    for (const key of seen) {
      const button = used.get(key);
      const cluster = this.#clusters[key];
      if (button && cluster) this.#fillCluster(button, cluster, sign * Math.round(xOf(view, cluster.at)), layout);
    }
  }

  #fillCluster(button: HTMLButtonElement, cluster: Cluster, x: number, layout: Layout): void {
    const count = String(cluster.members.length);
    button.style.transform = `translate(calc(${x}px ${this.#mirrored() ? '+' : '-'} 50%),${layout.axisY - 29}px)`;
    const key = `${count} ${cluster.first} ${cluster.last}`;
    if (button.dataset.key === key) return;
    button.dataset.key = key;
    button.textContent = `+${count}`;
    const when = this.#days.stretch(Math.floor(cluster.first), Math.floor(cluster.last));
    button.setAttribute('aria-label', fill(this.dataset.cluster ?? '', { n: `+${count}`, when }));
  }

  // ── acting ──

  #settled(byReader: boolean): void {
    this.#overview?.say();
    if (byReader && this.#gestures) this.#tell.viewed(windowOf(this.#gestures.view()));
  }

  #listen(): void {
    const layer = this.#part('.drawing-labels');
    const acts: Readonly<Record<string, () => void>> = {
      in: () => this.#gestures?.zoomBy(ZOOM_STEP),
      out: () => this.#gestures?.zoomBy(1 / ZOOM_STEP),
      fit: () => this.#goTo(this.busiest() ?? this.#base),
      all: () => this.#goTo(this.#base),
    };
    this.#part('.drawing-buttons').addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
      acts[button?.dataset.act ?? '']?.();
    });
    layer.addEventListener('keydown', (event) => this.#key(event));
    layer.addEventListener('focusin', (event) => this.#entered(event.target));
    layer.addEventListener('focusout', () => this.#left());
    layer.addEventListener('click', (event) => this.#clicked(event));
    layer.addEventListener('pointerover', (event) => this.#hovered(this.#labels.keyOf(event.target)));
    layer.addEventListener('pointerleave', () => this.#hovered(null));
  }

  #goTo(window: DayWindow): void {
    this.#gestures?.show(window, true);
    this.#tell.entered(window);
    this.#overview?.say(window);
  }

  #hovered(index: number | null): void {
    if (this.#pointed === index) return;
    this.#pointed = index;
    this.#tell.pointed(index);
    this.#drawSoon();
  }

  #entered(target: EventTarget | null): void {
    const cluster = target instanceof HTMLButtonElement ? this.#buttons.keyOf(target) : null;
    const index = cluster === null ? this.#labels.keyOf(target) : null;
    this.#currentCluster = cluster;
    this.#focused = index !== null;
    if (index === null) return;
    this.#current = index;
    this.#announce(index);
    this.#tell.pointed(index);
    this.#drawSoon();
  }

  #left(): void {
    this.#focused = false;
    this.#tell.pointed(null);
    this.#drawSoon();
  }

  #announce(index: number): void {
    const event = this.#events[index];
    const n = this.#inTime.indexOf(index) + 1;
    const { title = '', date = '' } = event ?? {};
    const words = fill(this.dataset.position ?? '', { title, date, n, total: this.#inTime.length });
    this.#part('[aria-live]').textContent = words;
  }

  #clicked(event: MouseEvent): void {
    const key = this.#buttons.keyOf(event.target);
    const cluster = key === null ? undefined : this.#clusters[key];
    if (cluster) this.#openCluster(cluster);
  }

  /** Goes into a cluster; what no zoom can part is read one by one, a click each. */
  #openCluster({ first, last, members }: Cluster): void {
    const room = Math.max((last - first) * 0.15, 2);
    const window = { first: first - room, last: last + room };
    const view = this.#gestures?.view();
    if (view && window.last - window.first < view.widthPx / view.pxPerDay - 0.5) this.#goTo(window);
    const at = this.#current === null ? -1 : members.indexOf(this.#current);
    this.#focusEvent(members[(at + 1) % members.length]);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const handled = this.#currentCluster === null ? this.#labelKey(event.key) : this.#clusterKey(event.key);
    if (handled) event.preventDefault();
  }

  #labelKey(key: string): boolean {
    const place = this.#current === null ? 0 : this.#inTime.indexOf(this.#current);
    const forward = this.#mirrored() ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: place + forward,
      ArrowLeft: place - forward,
      Home: 0,
      End: this.#inTime.length - 1,
    };
    const step = steps[key];
    if (step !== undefined) this.#focusEvent(this.#inTime[Math.min(this.#inTime.length - 1, Math.max(0, step))]);
    else if (key === 'PageDown' || key === 'PageUp') this.#page(key === 'PageDown' ? 1 : -1);
    else if (key === 'ArrowDown') this.#focusCluster(this.#nearestCluster());
    else if (key !== 'ArrowUp') return this.#zoomKey(key);
    return true;
  }

  #clusterKey(key: string): boolean {
    const at = this.#currentCluster ?? 0;
    const forward = this.#mirrored() ? -1 : 1;
    if (key === 'ArrowRight') this.#focusCluster(at + forward);
    else if (key === 'ArrowLeft') this.#focusCluster(at - forward);
    else if (key === 'ArrowUp') this.#focusEvent(this.#current ?? this.#clusters[at]?.members[0]);
    else return this.#zoomKey(key);
    return true;
  }

  #zoomKey(key: string): boolean {
    if (key === '+' || key === '=') this.#gestures?.zoomBy(ZOOM_STEP, this.#currentDay());
    else if (key === '-') this.#gestures?.zoomBy(1 / ZOOM_STEP, this.#currentDay());
    else if (key === 'Escape') this.#part('[data-act]').focus();
    else return false;
    return true;
  }

  /** Where the focused event starts: what is focused must not leave the view. */
  #currentDay(): number | undefined {
    return this.#current === null ? undefined : this.#scene?.spans.start[this.#current];
  }

  /** A window on, with the focus on the first event there. */
  #page(direction: 1 | -1): void {
    if (!this.#gestures || !this.#scene) return;
    const { first, last } = windowOf(this.#gestures.view());
    const start = this.#scene.spans.start;
    const next =
      direction === 1
        ? this.#inTime.find((index) => (start[index] ?? 0) > last)
        : this.#inTime.findLast((index) => (start[index] ?? 0) < first);
    this.#focusEvent(next ?? (direction === 1 ? this.#inTime.at(-1) : this.#inTime[0]));
  }

  #nearestCluster(): number {
    const day = this.#scene?.spans.start[this.#current ?? 0] ?? 0;
    let best = -1;
    this.#clusters.forEach(({ at }, key) => {
      const known = this.#clusters[best];
      if (this.#buttons.of(key) && (!known || Math.abs(at - day) < Math.abs(known.at - day))) best = key;
    });
    return best;
  }

  #focusCluster(key: number): void {
    this.#buttons.of(key)?.focus();
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
    if (!this.#wantsFocus || this.#current === null) return;
    const link = this.#labels.of(this.#current);
    if (!link) return;
    this.#wantsFocus = false;
    link.focus();
  }

  /** Pans so that an event's start is in view, with room for its label. */
  #bringIntoView(index: number): void {
    const view = this.#gestures?.view();
    const start = this.#scene?.spans.start[index];
    if (!view || start === undefined) return;
    const x = xOf(view, start);
    if (x >= 8 && x <= view.widthPx - Math.min(160, view.widthPx / 3)) return;
    const half = view.widthPx / view.pxPerDay / 2;
    this.#gestures?.show({ first: start - half, last: start + half });
  }
}

customElements.define('dateline-drawing', DatelineDrawing);
