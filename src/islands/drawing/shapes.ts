import type { Status } from '../../types.ts';

const CIRCLE = 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0';

/** SVG path of a status's sign around 0,0: the same shapes as in the list. */
export const SHAPES: Readonly<Record<Status, string>> = {
  occurred: CIRCLE,
  ongoing: `${CIRCLE}M0-6a6 6 0 0 1 0 12Z`,
  scheduled: CIRCLE,
  proposed: CIRCLE,
  deadline: 'M0-7 7 0 0 7-7 0Z',
  statement: 'M-6-6H6V3H0L-3.5 6.5V3H-6Z',
};
