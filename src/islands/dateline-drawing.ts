import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { busiestWindow, type DayWindow, wholeWindow } from './drawing/busiest-window.ts';
import { draw } from './drawing/draw.ts';
import { type DrawnEvent, middle, readEvents } from './drawing/read-events.ts';

const HEIGHT_PX = 340;
const SVG = 'http://www.w3.org/2000/svg';
/** Closest zoom: a day is this many px wide. */
const WIDEST_DAY_PX = 120;

/**
 * The overview above the list. It holds one value, the zoom transform, over a base window that shows all
 * events; everything else is drawn from it.
 */
class DatelineDrawing extends HTMLElement {
  #events: readonly DrawnEvent[] = [];
  #base: DayWindow = { first: 0, last: 1 };
  #transform: ZoomTransform = zoomIdentity;
  #width = 0;
  #svg: SVGSVGElement | null = null;
  #zoom: ZoomBehavior<SVGSVGElement, unknown> | null = null;
  #current = 0;
  #live: HTMLElement | null = null;

  connectedCallback(): void {
    const list = this.closest('main') ?? document;
    this.#events = readEvents(list);
    const base = wholeWindow(this.#events.map(middle));
    if (!base || this.#svg) return;
    this.#base = base;
    this.#build();
    new ResizeObserver(() => this.#resize()).observe(this);
    this.#resize();
  }

  #build(): void {
    const heading = document.createElement('h2');
    heading.className = 'sr-only';
    heading.textContent = this.dataset.title ?? '';
    const stage = document.createElement('div');
    stage.className = 'drawing-stage panel';
    const svg = document.createElementNS(SVG, 'svg');
    const help = document.createElement('p');
    help.className = 'data m-0 mt-2';
    help.id = 'drawing-help';
    help.textContent = this.dataset.help ?? '';
    const live = document.createElement('p');
    live.className = 'sr-only';
    live.setAttribute('aria-live', 'polite');
    svg.setAttribute('role', 'group');
    // Else a browser may make the drawing itself a tab stop before its events.
    svg.setAttribute('tabindex', '-1');
    svg.setAttribute('aria-label', this.dataset.title ?? '');
    svg.setAttribute('aria-describedby', help.id);
    const root = select(svg);
    root.append('line').attr('class', 'axis');
    root.append('g').attr('class', 'ticks');
    root.append('g').attr('class', 'stems');
    root.append('g').attr('class', 'marks');
    stage.append(svg);
    this.append(heading, this.#buttons(), stage, help, live);
    this.#svg = svg;
    this.#live = live;
    this.#zoom = this.#makeZoom(svg);
    this.#listen(svg);
  }

  #buttons(): HTMLElement {
    const bar = document.createElement('div');
    bar.className = 'mb-2 flex flex-wrap gap-2';
    const { zoomIn = '', zoomOut = '', fit = '', all = '' } = this.dataset;
    const button = (text: string, label: string, act: () => void) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.className = 'button';
      element.textContent = text;
      if (label !== text) element.setAttribute('aria-label', label);
      element.addEventListener('click', act);
      return element;
    };
    bar.append(
      button('+', zoomIn, () => this.#scaleBy(1.8)),
      button('−', zoomOut, () => this.#scaleBy(1 / 1.8)),
      button(fit, fit, () => this.#show(busiestWindow(this.#events.map(middle)))),
      button(all, all, () => this.#show(this.#base)),
    );
    return bar;
  }

  /** Plain wheel scrolls the page; with ctrl or cmd (and pinch, which browsers report as such) it zooms. */
  #makeZoom(svg: SVGSVGElement): ZoomBehavior<SVGSVGElement, unknown> {
    const behaviour = zoom<SVGSVGElement, unknown>()
      .filter((event: Event) => {
        if (event instanceof WheelEvent)
          return event.ctrlKey || event.metaKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
        return !(event instanceof MouseEvent && (event.ctrlKey || event.button !== 0));
      })
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        this.#transform = event.transform;
        this.#draw();
      });
    select(svg).call(behaviour).on('dblclick.zoom', null);
    return behaviour;
  }

  #resize(): void {
    const width = Math.floor(this.#svg?.parentElement?.clientWidth ?? 0) - 40;
    if (!this.#svg || !this.#zoom || width <= 0 || width === this.#width) return;
    const first = this.#width === 0;
    const window = this.#window();
    this.#width = width;
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${HEIGHT_PX}`);
    const most = Math.max(1, ((this.#base.last - this.#base.first) * WIDEST_DAY_PX) / width);
    this.#zoom
      .scaleExtent([1, most])
      .extent([
        [0, 0],
        [width, HEIGHT_PX],
      ])
      .translateExtent([
        [0, 0],
        [width, HEIGHT_PX],
      ]);
    this.#show(first ? busiestWindow(this.#events.map(middle)) : window);
    if (first) performance.mark('timeline-painted');
  }

  /** The days in view. */
  #window(): DayWindow {
    const { first, last } = this.#base;
    const perPx = (last - first) / Math.max(1, this.#width);
    const start = first + this.#transform.invertX(0) * perPx;
    return { first: start, last: first + this.#transform.invertX(this.#width) * perPx };
  }

  #show(window: DayWindow | null): void {
    if (!window || !this.#svg || !this.#zoom) return;
    const perDay = this.#width / (this.#base.last - this.#base.first);
    const scale = (this.#base.last - this.#base.first) / (window.last - window.first);
    const shift = -(window.first - this.#base.first) * perDay * scale;
    select(this.#svg).call(this.#zoom.transform, zoomIdentity.translate(shift, 0).scale(scale));
  }

  #scaleBy(factor: number): void {
    if (this.#svg && this.#zoom) select(this.#svg).call(this.#zoom.scaleBy, factor);
  }

  #draw(): void {
    if (!this.#svg || this.#width <= 0) return;
    draw(select(this.#svg), this.#events, this.#window(), { widthPx: this.#width, heightPx: HEIGHT_PX });
    for (const mark of this.#marks()) mark.setAttribute('tabindex', '-1');
    this.#markOf(this.#tabStop())?.setAttribute('tabindex', '0');
  }

  /** The current event, or the first in view where it is out of view: what is hidden takes no focus. */
  #tabStop(): number {
    const window = this.#window();
    const inView = (event: DrawnEvent | undefined) =>
      event !== undefined && middle(event) >= window.first && middle(event) <= window.last;
    if (inView(this.#events[this.#current])) return this.#current;
    return Math.max(0, this.#events.findIndex(inView));
  }

  #marks(): readonly SVGAElement[] {
    return [...(this.#svg?.querySelectorAll<SVGAElement>('a.mark') ?? [])];
  }

  #markOf(index: number): SVGAElement | null {
    const id = this.#events[index]?.id;
    return this.#marks().find((mark) => mark.dataset.id === id) ?? null;
  }

  #listen(svg: SVGSVGElement): void {
    svg.addEventListener('keydown', (event) => this.#key(event));
    svg.addEventListener('focusin', (event) => this.#entered(event.target));
    svg.addEventListener('focusout', () => this.#highlight(null));
    svg.addEventListener('pointerover', (event) => this.#highlight(this.#eventAt(event.target)));
    svg.addEventListener('pointerleave', () => this.#highlight(null));
    for (const event of this.#events) {
      event.item.addEventListener('pointerenter', () => this.#highlight(event));
      event.item.addEventListener('pointerleave', () => this.#highlight(null));
    }
  }

  #eventAt(target: EventTarget | null): DrawnEvent | null {
    const mark = target instanceof Element ? target.closest<SVGAElement>('a.mark') : null;
    return this.#events.find(({ id }) => id === mark?.dataset.id) ?? null;
  }

  #entered(target: EventTarget | null): void {
    const event = this.#eventAt(target);
    if (!event) return;
    this.#current = this.#events.indexOf(event);
    this.#highlight(event);
    const position = `${this.#events.indexOf(event) + 1} of ${this.#events.length}`;
    if (this.#live) this.#live.textContent = `${event.title}, ${event.date}, ${position}`;
  }

  /** The list and the drawing are one: what one points at, the other shows. */
  #highlight(event: DrawnEvent | null): void {
    for (const other of this.#events) other.item.classList.toggle('is-current', other === event);
    for (const mark of this.#marks()) mark.classList.toggle('is-current', mark.dataset.id === event?.id);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.#events.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: this.#current + 1,
      ArrowDown: this.#current + 1,
      ArrowLeft: this.#current - 1,
      ArrowUp: this.#current - 1,
      Home: 0,
      End: last,
      PageDown: this.#current + 5,
      PageUp: this.#current - 5,
    };
    const target = steps[event.key];
    if (target !== undefined) this.#focus(Math.min(last, Math.max(0, target)));
    else if (event.key === '+' || event.key === '=') this.#scaleBy(1.8);
    else if (event.key === '-') this.#scaleBy(1 / 1.8);
    else if (event.key === 'Escape') this.querySelector<HTMLElement>('button')?.focus();
    else return;
    event.preventDefault();
  }

  /** Moves the focus, and the view with it where the event lies outside. */
  #focus(index: number): void {
    this.#current = index;
    const event = this.#events[index];
    if (!event) return;
    const window = this.#window();
    const day = middle(event);
    const half = (window.last - window.first) / 2;
    if (day < window.first || day > window.last) this.#show({ first: day - half, last: day + half });
    this.#draw();
    this.#markOf(index)?.focus();
  }
}

customElements.define('dateline-drawing', DatelineDrawing);
