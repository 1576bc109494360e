import { nextTask, rested } from '../next-task.ts';
import { type DayWords, fill } from '../words.ts';
import type { DayWindow } from './busiest-window.ts';
import { listen } from './listen.ts';
import { paint } from './paint.ts';
import { makeParts, type Parts, partOf } from './parts.ts';
import { Sheet } from './sheet.ts';
import type { DrawnEvent } from './spans.ts';
import { MOST_LABELS, Stock } from './stock.ts';
import { ticksOf } from './ticks.ts';
import { scaled, type View, windowOf, xOf } from './view.ts';
import { type Labelled, labelledIn, standing } from './visible.ts';
import { Walk } from './walk.ts';

/** What the drawing tells the page. */
export interface DrawingEvents {
  /** The reader moved the view and let go. */
  readonly viewed: (window: DayWindow) => void;
  /** An event is pointed at or focused; `null` when none is any more. */
  readonly pointed: (index: number | null) => void;
  /** The reader chose to go to a stretch: into a counted cluster, or with a button. */
  readonly entered: (window: DayWindow) => void;
}

/** What there is once the drawing has started. */
interface Started {
  readonly parts: Parts;
  readonly sheet: Sheet;
  readonly walk: Walk;
  readonly tell: DrawingEvents;
}

/**
 * Density, marks and labels of dated events over the list they come from. What it holds: d3's transform (in
 * `Gestures`), which events may be shown, and which one is chosen; everything else is worked out from those, once a frame.
 */
export class DatelineDrawing extends HTMLElement {
  #started: Started | null = null;
  #events: readonly DrawnEvent[] = [];
  #shown: readonly number[] = [];
  #stock: Stock | null = null;
  /** Until then there is nothing to draw but what is about to change. */
  #prepared = false;
  #frame = 0;
  #knownUntil: number | null = null;
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
    const started = this.#begin(tell, days);
    this.#started = started;
    this.#resize();
    await nextTask();
    this.show(window ?? this.busiest() ?? this.whole(), false);
    await nextTask();
    this.#stock?.levelFor(viewOf(started));
    await nextTask();
    this.#prepared = true;
    this.#draw();
    performance.mark('timeline-painted');
  }

  /** What can wait until the first view is painted: what only a screen reader is told, and to follow size, colours and letters. */
  complete(): void {
    if (!this.#started || this.#said) return;
    this.#said = true;
    this.#started.parts.overview.say();
    this.#started.parts.layer.nameClusters();
    this.#watch(this.#started);
    this.#foresee();
  }

  /** Shows only these events (indexes, in order of time); after `knownUntil` nothing was known yet. */
  filter(shown: readonly number[], knownUntil: number | null = null): void {
    const same = shown.length === this.#shown.length && shown.every((index, place) => index === this.#shown[place]);
    if (same && knownUntil === this.#knownUntil) return;
    this.#knownUntil = knownUntil;
    this.#shown = shown;
    const { walk } = this.#started ?? {};
    const current = walk?.current() ?? null;
    if (current !== null && !shown.includes(current)) walk?.moveTo(null);
    this.#restock();
  }

  /** Other titles, dates and statuses, and so another order: what was known on another day. */
  restate(events: readonly DrawnEvent[], shown: readonly number[], knownUntil: number | null): void {
    const again = (index: number | null) => placeOf(this.#events[index ?? -1]?.id, events);
    const { walk, parts } = this.#started ?? {};
    this.#pointed = again(this.#pointed);
    walk?.moveTo(again(walk.current()));
    this.#events = events;
    this.#shown = shown;
    this.#knownUntil = knownUntil;
    parts?.layer.forget();
    this.#restock();
  }

  show(window: DayWindow, smoothly = true): void {
    this.#started?.parts.gestures.show(window, smoothly);
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
    if (index !== null && move) this.#started?.walk.bringIntoView(index);
    this.#drawSoon();
  }

  #begin(tell: DrawingEvents, days: DayWords): Started {
    const settled = () => this.#settled();
    const parts = makeParts(this, this.whole(), days, { moved: () => this.#drawSoon(), settled });
    const goTo = (window: DayWindow) => this.#goTo(window);
    const walk = new Walk({
      ...{ gestures: parts.gestures, layer: parts.layer, mirrored: parts.mirrored },
      ...{ stock: () => this.#stock, draw: () => this.#draw(), goTo },
      leave: () => partOf(this, '[data-act]').focus(),
    });
    listen(partOf(this, '.drawing-buttons'), parts, walk, {
      fit: () => goTo(this.busiest() ?? this.whole()),
      all: () => goTo(this.whole()),
      focused: (index) => this.#focused(index),
      hovered: (index) => {
        if (this.#pointed === index) return;
        tell.pointed(index);
        this.point(index);
      },
    });
    return { parts, sheet: new Sheet(parts), walk, tell };
  }

  #resize(): void {
    const { parts, sheet } = this.#started ?? {};
    if (!parts || !sheet) return;
    const window = sheet.layout() ? windowOf(parts.gestures.view()) : null;
    if (!sheet.fit()) return;
    parts.gestures.resize(parts.stage.clientWidth);
    this.#stock = null;
    sheet.letter();
    this.#restock();
    if (window) parts.gestures.show(window);
  }

  #restock(): void {
    const { parts, sheet } = this.#started ?? {};
    const [layout, widths] = [sheet?.layout(), sheet?.lettering()?.widths];
    if (!parts || !layout || !widths) return;
    const level = this.#stock?.level() ?? null;
    const coarsest = parts.gestures.coarsest() / layout.scale;
    this.#stock = new Stock(this.#events, this.#shown, layout, coarsest, (title) => widths.of(title), level);
    this.#drawSoon();
    this.#foresee();
  }

  /** While the reader looks, what a closer view needs is worked out: a frame that zooms has no time for it. */
  async #foresee(): Promise<void> {
    const stock = this.#stock;
    const goesOn = () => this.#said && stock === this.#stock && !this.#started?.parts.gestures.moving();
    do await rested();
    while (goesOn() && stock?.foresee());
  }

  /** Size, colours and letters may change at any time. */
  #watch({ parts, sheet }: Started): void {
    new ResizeObserver(() => this.#resize()).observe(parts.stage);
    const repaint = () => {
      sheet.forgetColours();
      this.#drawSoon();
    };
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', repaint);
    document.fonts.ready.then(() => {
      if (sheet.letter()) this.#restock();
    });
  }

  #drawSoon(): void {
    if (!this.#prepared) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const [started, stock] = [this.#started, this.#stock];
    const layout = started?.sheet.layout();
    if (!started || !stock || !layout) return;
    const { parts, sheet, walk } = started;
    const { gestures, layer, context, mirrored } = parts;
    const view = viewOf(started);
    const level = stock.levelFor(view);
    const chosen = walk.focused() ?? this.#pointed;
    const labelled = withChosen(labelledIn(stock.scene, level, view, MOST_LABELS - 1), chosen, view, stock);
    const shared = { view, layout, standing: standing(stock.scene, labelled, view), chosen };
    const clusters = level.clusters();
    // What moves is only to be looked at: to lay out links anew in each frame takes longer than a frame.
    const flowing = gestures.flowing() && !walk.isComing();
    if (flowing) layer.hide();
    else layer.show({ ...shared, stock, clusters, current: walk.current() });
    if (this.#said && !gestures.moving()) layer.nameClusters();
    walk.arrive();
    const { events, scene } = stock;
    const [density, ticks, palette] = [stock.density(), ticksOf(view, parts.days), sheet.palette()];
    const back = { events, scene, labelled, density, ticks, knownUntil: this.#knownUntil, palette, mirrored };
    const lettering = flowing ? sheet.lettering() : null;
    paint(context, { ...back, ...shared, clusters, lettering }, devicePixelRatio * layout.scale);
    parts.overview.update(windowOf(view), gestures.shortestDays());
  }

  #settled(): void {
    const { parts, tell } = this.#started ?? {};
    this.#draw();
    parts?.overview.say();
    parts?.layer.nameClusters();
    if (parts) tell?.viewed(windowOf(parts.gestures.view()));
    this.#foresee();
  }

  #goTo(window: DayWindow): void {
    this.show(window);
    this.#started?.tell.entered(window);
    this.#started?.parts.overview.say(window);
  }

  /** An event got the focus; `null` when none has it any more. */
  #focused(index: number | null): void {
    if (index !== null) this.#announce(index);
    this.#started?.tell.pointed(index);
    this.#drawSoon();
  }

  #announce(index: number): void {
    const { title = '', date = '' } = this.#events[index] ?? {};
    const [n, total] = [this.#shown.indexOf(index) + 1, this.#shown.length];
    partOf(this, '[aria-live]').textContent = fill(this.dataset.position ?? '', { title, date, n, total });
  }
}

/** In px of the drawing. */
function viewOf({ parts, sheet }: Started): View {
  return scaled(parts.gestures.view(), sheet.layout()?.scale ?? 1);
}

/** The chosen event is always among the labels while it is in view. */
function withChosen(
  labelled: readonly Labelled[],
  chosen: number | null,
  view: View,
  stock: Stock,
): readonly Labelled[] {
  if (chosen === null || labelled.some(({ index }) => index === chosen) || !stock.has(chosen)) return labelled;
  const x = xOf(view, stock.start(chosen));
  return x < 0 || x > view.widthPx ? labelled : [...labelled, { index: chosen, lane: null }];
}

/** Where an event stands among these; `null` where it doesn't. */
function placeOf(id: string | undefined, events: readonly DrawnEvent[]): number | null {
  const place = id === undefined ? -1 : events.findIndex((event) => event.id === id);
  return place < 0 ? null : place;
}

customElements.define('dateline-drawing', DatelineDrawing);
