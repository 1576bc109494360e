const CIRCLE = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0';

interface Shape {
  /** SVG path around 0,0. */
  readonly outline: string;
  /** What of it is filled; the outline is always drawn. */
  readonly filled: string | null;
  readonly dashed?: true;
}

/** A status's sign: the same shapes as in the list, told apart without colour. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  occurred: { outline: CIRCLE, filled: CIRCLE },
  ongoing: { outline: CIRCLE, filled: 'M0-5a5 5 0 0 1 0 10Z' },
  scheduled: { outline: CIRCLE, filled: null },
  proposed: { outline: CIRCLE, filled: null, dashed: true },
  deadline: { outline: 'M0-6 6 0 0 6-6 0Z', filled: null },
  statement: { outline: 'M-5-5H5V2.5H0L-3 5.5V2.5H-5Z', filled: 'M-5-5H5V2.5H0L-3 5.5V2.5H-5Z' },
};
