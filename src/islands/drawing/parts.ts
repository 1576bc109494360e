import type { DayWords } from '../words.ts';
import type { DayWindow } from './busiest-window.ts';
import { type GestureEvents, Gestures } from './gestures.ts';
import { LabelLayer } from './label-layer.ts';
import { OverviewSlider } from './overview-slider.ts';

/** Parts of a drawing, from when it starts. */
export interface Parts {
  readonly stage: HTMLElement;
  /** What links and counted buttons stand in. */
  readonly labels: HTMLElement;
  readonly context: CanvasRenderingContext2D;
  readonly gestures: Gestures;
  readonly overview: OverviewSlider;
  readonly layer: LabelLayer;
  readonly days: DayWords;
  readonly mirrored: boolean;
}

/** An element of the drawing, which the page was built with; throws without it. */
export function partOf<Part extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`the drawing lacks ${selector}`);
  return found;
}

/** Finds the elements in `root` and gives each what moves or fills it; `whole` is all there is to see. */
export function makeParts(root: HTMLElement, whole: DayWindow, days: DayWords, events: GestureEvents): Parts {
  const context = partOf<HTMLCanvasElement>(root, 'canvas').getContext('2d');
  if (!context) throw new Error('the drawing lacks its canvas');
  const mirrored = getComputedStyle(root).direction === 'rtl';
  const [stage, labels] = [partOf(root, '.drawing-stage'), partOf(root, '.drawing-labels')];
  const gestures = new Gestures(stage, whole, mirrored, events);
  const overview = new OverviewSlider(partOf(root, '.overview'), whole, mirrored, {
    changed: (window) => gestures.show(window),
    settled: events.settled,
    dayWords: (day) => days.day(day),
  });
  const layer = new LabelLayer(labels, {
    mirrored,
    clusterWords: root.dataset.cluster ?? '',
    base: root.dataset.base ?? '/e/',
    days,
  });
  return { stage, labels, context, gestures, overview, layer, days, mirrored };
}
