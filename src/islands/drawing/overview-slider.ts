import type { DayWindow } from './busiest-window.ts';

export interface OverviewEvents {
  readonly changed: (window: DayWindow) => void;
  readonly settled: () => void;
  /** A day in words, for the thumbs. */
  readonly dayWords: (day: number) => string;
}

type Held = 'from' | 'to' | 'window';

/** The window over the whole time: two sliders, and the stretch between them to drag. */
export class OverviewSlider {
  readonly #track: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #thumbs: Readonly<Record<'from' | 'to', HTMLElement>>;
  readonly #base: DayWindow;
  readonly #events: OverviewEvents;
  readonly #mirrored: boolean;
  #window: DayWindow;
  #shortest = 1;

  /** Takes the elements `.overview-window`, `[data-thumb=from]` and `[data-thumb=to]`, each in a rail, in `track`; throws without them. */
  constructor(track: HTMLElement, base: DayWindow, mirrored: boolean, events: OverviewEvents) {
    this.#track = track;
    this.#base = base;
    this.#window = base;
    this.#mirrored = mirrored;
    this.#events = events;
    this.#frame = part(track, '.overview-window');
    this.#thumbs = { from: part(track, '[data-thumb="from"]'), to: part(track, '[data-thumb="to"]') };
    for (const name of ['from', 'to'] as const)
      this.#thumbs[name].addEventListener('keydown', (event) => this.#key(name, event));
    track.addEventListener('pointerdown', (event) => this.#grab(event));
  }

  /** Shows a window; `shortest` is the closest view there is, in days. */
  update(window: DayWindow, shortest: number): void {
    this.#window = window;
    this.#shortest = shortest;
    const share = (day: number) => (day - this.#base.first) / (this.#base.last - this.#base.first);
    const [from, to] = [share(window.first), share(window.last)];
    // Moved and stretched, not laid out anew: this happens in each frame.
    const shift = (by: number) => `translateX(${(this.#mirrored ? -100 : 100) * by}%)`;
    this.#frame.style.transform = `${shift(from)} scaleX(${to - from})`;
    for (const [thumb, by] of [
      [this.#thumbs.from, from],
      [this.#thumbs.to, to],
    ] as const)
      if (thumb.parentElement) thumb.parentElement.style.transform = shift(by);
  }

  /** Values of the thumbs, once the view stands still or where it is going: saying them at every frame would drown a screen reader. */
  say({ first, last }: DayWindow = this.#window): void {
    const set = (thumb: HTMLElement, day: number, least: number, most: number) => {
      thumb.setAttribute('aria-valuemin', String(Math.round(least)));
      thumb.setAttribute('aria-valuemax', String(Math.round(most)));
      thumb.setAttribute('aria-valuenow', String(Math.round(day)));
      thumb.setAttribute('aria-valuetext', this.#events.dayWords(Math.floor(day)));
    };
    set(this.#thumbs.from, first, this.#base.first, last);
    set(this.#thumbs.to, last, first, this.#base.last);
  }

  #key(thumb: 'from' | 'to', event: KeyboardEvent): void {
    const span = this.#base.last - this.#base.first;
    const later = this.#mirrored ? 'ArrowLeft' : 'ArrowRight';
    const earlier = this.#mirrored ? 'ArrowRight' : 'ArrowLeft';
    const small = Math.max(1, span / 200);
    const steps: Readonly<Record<string, number>> = {
      [later]: small,
      ArrowUp: small,
      [earlier]: -small,
      ArrowDown: -small,
      PageUp: span / 20,
      PageDown: -span / 20,
      Home: -span,
      End: span,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#move(thumb, (thumb === 'from' ? this.#window.first : this.#window.last) + step);
    this.#events.settled();
  }

  #move(held: Held, day: number, grip = 0): void {
    const { first: least, last: most } = this.#base;
    const { first, last } = this.#window;
    const length = last - first;
    const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
    if (held === 'from') this.#change({ first: within(day, least, last - this.#shortest), last });
    else if (held === 'to') this.#change({ first, last: within(day, first + this.#shortest, most) });
    else {
      const start = within(day - grip, least, most - length);
      this.#change({ first: start, last: start + length });
    }
  }

  #change(window: DayWindow): void {
    this.#window = window;
    this.#events.changed(window);
  }

  #grab(event: PointerEvent): void {
    if (event.button !== 0) return;
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-thumb]') : null;
    const held: Held = target === this.#thumbs.from ? 'from' : target === this.#thumbs.to ? 'to' : 'window';
    const day = this.#dayOf(event);
    const inside = day >= this.#window.first && day <= this.#window.last;
    const length = this.#window.last - this.#window.first;
    const grip = inside ? day - this.#window.first : length / 2;
    if (held === 'window' && !inside) this.#move('window', day, grip);
    const move = (moved: PointerEvent) => this.#move(held, this.#dayOf(moved), grip);
    const stop = () => {
      this.#track.removeEventListener('pointermove', move);
      this.#events.settled();
    };
    this.#track.setPointerCapture(event.pointerId);
    this.#track.addEventListener('pointermove', move);
    this.#track.addEventListener('lostpointercapture', stop, { once: true });
    target?.focus();
    event.preventDefault();
  }

  #dayOf({ clientX }: PointerEvent): number {
    const { left, width } = this.#track.getBoundingClientRect();
    const share = (clientX - left) / width;
    return this.#base.first + (this.#mirrored ? 1 - share : share) * (this.#base.last - this.#base.first);
  }
}

function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the drawing lacks ${selector}`);
  return found;
}
