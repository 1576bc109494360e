/** How an element of the layer was last set. */
interface Setting {
  x: number;
  top: number;
  widthPx: number;
  chosen: boolean;
  stop: boolean;
}

/** Sets elements sixty times a second and touches only what differs: a browser works through all it is told, new or not. */
export class Placed {
  readonly #settings = new WeakMap<HTMLElement, Setting>();

  /** px, `x` towards the right. */
  move(element: HTMLElement, x: number, top: number): void {
    const setting = this.#of(element);
    if (setting.x === x && setting.top === top) return;
    [setting.x, setting.top] = [x, top];
    element.style.transform = `translate(${x}px,${top}px)`;
  }

  /** No wider than so many px. */
  limit(element: HTMLElement, widthPx: number): void {
    const setting = this.#of(element);
    if (setting.widthPx === widthPx) return;
    setting.widthPx = widthPx;
    element.style.maxInlineSize = `${widthPx}px`;
  }

  choose(element: HTMLElement, name: string, chosen: boolean): void {
    const setting = this.#of(element);
    if (setting.chosen === chosen) return;
    setting.chosen = chosen;
    element.classList.toggle(name, chosen);
  }

  /** Is it the one that the tab key comes to? */
  stop(element: HTMLElement, stop: boolean): void {
    const setting = this.#of(element);
    if (setting.stop === stop) return;
    setting.stop = stop;
    element.tabIndex = stop ? 0 : -1;
  }

  #of(element: HTMLElement): Setting {
    const known = this.#settings.get(element);
    if (known) return known;
    const made = { x: Number.NaN, top: Number.NaN, widthPx: Number.NaN, chosen: false, stop: false };
    this.#settings.set(element, made);
    return made;
  }
}
