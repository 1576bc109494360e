import { type DayWords, fill } from '../words.ts';
import { type Cluster, clustersIn } from './clusters.ts';
import { Pool } from './label-pool.ts';
import { BUTTON_UP_PX, type Layout, labelWidth, topOf } from './layout.ts';
import { Placed } from './placed.ts';
import type { Stock } from './stock.ts';
import type { View } from './view.ts';
import type { Standing } from './visible.ts';

/** What the layer shows at one moment. */
export interface LayerContent {
  readonly stock: Stock;
  readonly view: View;
  readonly layout: Layout;
  readonly standing: readonly Standing[];
  readonly clusters: readonly Cluster[];
  readonly chosen: number | null;
  /** The event that keeps the tab stop while it is in view. */
  readonly current: number | null;
}

export interface LayerWords {
  readonly mirrored: boolean;
  /** Say `{n}` events and `{when}`. */
  readonly clusterWords: string;
  /** What stands before an event's id in its address. */
  readonly base: string;
  readonly days: DayWords;
}

/** Real links and buttons over the canvas, used again and again. */
export class LabelLayer {
  readonly #labels: Pool<HTMLAnchorElement>;
  readonly #buttons: Pool<HTMLButtonElement>;
  readonly #mirrored: boolean;
  readonly #clusterWords: string;
  readonly #days: DayWords;
  readonly #base: string;
  readonly #placed = new Placed();
  #clusters: readonly Cluster[] = [];

  readonly #layer: HTMLElement;
  #away = false;

  constructor(layer: HTMLElement, { mirrored, clusterWords, base, days }: LayerWords) {
    this.#layer = layer;
    this.#days = days;
    this.#base = base;
    this.#labels = new Pool(
      () => makeLink(layer),
      (link) => this.#placed.stop(link, false),
    );
    this.#buttons = new Pool(() => makeButton(layer));
    this.#mirrored = mirrored;
    this.#clusterWords = clusterWords;
  }

  /** Is as large as the stage, and everything in it so many times larger than written. */
  scale(scale: number): void {
    const { style } = this.#layer;
    style.transform = scale === 1 ? '' : `scale(${scale})`;
    style.inlineSize = style.blockSize = scale === 1 ? '' : `${100 / scale}%`;
  }

  show(content: LayerContent): void {
    this.#stepAside(false);
    this.#showLabels(content);
    this.#showClusters(content);
  }

  /** Is not to be seen until it is shown something again: it keeps the focus, and what it showed last. */
  hide(): void {
    this.#stepAside(true);
  }

  /** Forgets the words of every label: the events say something else now. */
  forget(): void {
    this.#labels.update([], () => {});
  }

  /** Says of each counted button from when to when its events are: for a view that stands still, as such words are dear. */
  nameClusters(): void {
    this.#clusters.forEach(({ first, last, members }, place) => {
      const button = this.#buttons.of(place);
      if (!button || button.hasAttribute('aria-label')) return;
      const when = this.#days.stretch(Math.floor(first), Math.floor(last));
      button.setAttribute('aria-label', fill(this.#clusterWords, { n: `+${members.length}`, when }));
    });
  }

  indexOf(target: EventTarget | null): number | null {
    return this.#labels.keyOf(target);
  }

  /** Place of a button's cluster among the clusters. */
  clusterOf(target: EventTarget | null): number | null {
    return this.#buttons.keyOf(target);
  }

  cluster(place: number): Cluster | undefined {
    return this.#clusters[place];
  }

  label(index: number): HTMLElement | undefined {
    return this.#labels.of(index);
  }

  focusCluster(place: number): void {
    this.#buttons.of(place)?.focus();
  }

  /** Place of the cluster in view that is nearest to a day; -1 without one. */
  nearestCluster(day: number): number {
    let best = -1;
    this.#clusters.forEach(({ at }, place) => {
      const known = this.#clusters[best];
      if (this.#buttons.of(place) && (!known || Math.abs(at - day) < Math.abs(known.at - day))) best = place;
    });
    return best;
  }

  #stepAside(away: boolean): void {
    if (this.#away === away) return;
    this.#away = away;
    this.#layer.style.opacity = away ? '0' : '';
  }

  #showLabels(content: LayerContent): void {
    const { stock, layout, standing, chosen } = content;
    const indexes = standing.map(({ index }) => index);
    const used = this.#labels.update(indexes, (link, index) => fillLabel(link, stock, index, this.#base));
    const sign = this.#mirrored ? -1 : 1;
    const stop = tabStop(content);
    for (const { index, lane, x, roomPx } of standing) {
      const link = used.get(index);
      const place = link?.parentElement;
      if (!link || !place) continue;
      const top = topOf(layout, lane);
      this.#placed.move(place, sign * Math.round(x), top);
      this.#placed.limit(place, labelWidth(roomPx));
      this.#placed.choose(link, 'is-current', index === chosen);
      this.#placed.choose(place, 'has-chosen', index === chosen);
      this.#placed.stop(link, index === stop);
    }
  }

  #showClusters({ clusters, view, layout }: LayerContent): void {
    this.#clusters = clusters;
    const seen = clustersIn(clusters, view);
    const places = seen.map(({ place }) => place);
    const used = this.#buttons.update(places, () => {});
    for (const { place, cluster, x } of seen) {
      const button = used.get(place);
      if (button) this.#fillCluster(button, cluster, x, layout);
    }
  }

  /** Another level's clusters are other clusters: a button must not keep old words. */
  #fillCluster(button: HTMLButtonElement, cluster: Cluster, x: number, layout: Layout): void {
    const { first, last, members } = cluster;
    const sign = this.#mirrored ? -1 : 1;
    this.#placed.move(button, sign * x, layout.axisY - BUTTON_UP_PX);
    const key = `${members.length} ${first} ${last}`;
    if (button.dataset.key === key) return;
    button.dataset.key = key;
    button.textContent = `+${members.length}`;
    button.removeAttribute('aria-label');
  }
}

/** A link in a place of its own: to style a link anew, browsers look up whether it was visited, which a frame can't afford. */
function makeLink(layer: HTMLElement): HTMLAnchorElement {
  const place = document.createElement('div');
  place.className = 'drawing-place';
  const link = document.createElement('a');
  link.className = 'drawing-label';
  // A title in another direction than the page's is cut at its own end.
  link.dir = 'auto';
  link.tabIndex = -1;
  link.draggable = false;
  place.append(link);
  layer.append(place);
  return link;
}

function makeButton(layer: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'drawing-cluster';
  button.tabIndex = -1;
  layer.append(button);
  return button;
}

function fillLabel(link: HTMLAnchorElement, { events }: Stock, index: number, base: string): void {
  const event = events[index];
  if (!event) return;
  link.textContent = event.title;
  link.href = `${base}${event.id}/`;
  link.dataset.id = event.id;
  link.dataset.status = event.status;
  link.setAttribute('aria-label', `${event.title}, ${event.date}`);
}

/** One tab stop: the current event while it is in view, else the first label that is. */
function tabStop({ standing, current }: LayerContent): number | null {
  if (current !== null && standing.some(({ index }) => index === current)) return current;
  let stop: number | null = null;
  for (const { index, gone } of standing) if (!gone && (stop === null || index < stop)) stop = index;
  return stop ?? standing[0]?.index ?? null;
}
