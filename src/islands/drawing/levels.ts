import { type Cluster, clusterRest } from './clusters.ts';
import { type LabelInput, placeLabels } from './place-labels.ts';

/** What is labelled and what is counted at one level of zoom. */
export interface Level {
  /** px a day at the level's coarsest. */
  readonly pxPerDay: number;
  readonly lanes: Int8Array;
  /** Counted when first asked for. */
  readonly clusters: () => readonly Cluster[];
}

/** Levels for each doubling of the scale: with one, a view half-way between two would be half empty. */
const STEPS = 4;

/** Scale of a level, in px a day. */
export function scaleOf(level: number): number {
  return 2 ** (level / STEPS);
}

/** How far beyond its level a view may zoom in before the next level's labels come: nothing flickers at a border. */
const HYSTERESIS = 1.05;

/** Level of a scale, given the one in use: a level holds until the next and a little more. */
export function levelOf(pxPerDay: number, current: number | null): number {
  const exact = Math.floor(Math.log2(pxPerDay) * STEPS + 1e-9);
  if (current === null || exact < current) return exact;
  return pxPerDay < scaleOf(current + 1) * HYSTERESIS ? current : exact;
}

/** Levels of one drawing, made when first asked for, each from the next coarser so that lanes stay what they are. */
export class Levels {
  readonly #input: LabelInput;
  readonly #shown: readonly number[];
  readonly #coarsest: number;
  readonly #clusterPx: number;
  readonly #made = new Map<number, Level>();

  /** `shown` are the same events as the input's, in order of time; `coarsest` px a day is the widest view there is. */
  constructor(input: LabelInput, shown: readonly number[], coarsest: number, clusterPx: number) {
    this.#input = input;
    this.#shown = shown;
    this.#coarsest = levelOf(coarsest, null);
    this.#clusterPx = clusterPx;
  }

  has(level: number): boolean {
    return this.#made.has(level);
  }

  at(level: number): Level {
    const known = this.#made.get(level);
    if (known) return known;
    const pxPerDay = scaleOf(level);
    const coarser = level > this.#coarsest ? this.at(level - 1).lanes : null;
    const lanes = placeLabels(this.#input, pxPerDay, coarser);
    let counted: readonly Cluster[] | null = null;
    const clusters = () => {
      counted ??= clusterRest(this.#input.start, this.#shown, lanes, pxPerDay, this.#clusterPx);
      return counted;
    };
    const made = { pxPerDay, lanes, clusters };
    this.#made.set(level, made);
    return made;
  }
}
