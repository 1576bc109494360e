import type { Status } from '../types.ts';

/** The sign of each status, as SVG in a box of 16 × 16 in the colour of the text around it. Told apart without colour. */
export const SIGN_SHAPES: Readonly<Record<Status, string>> = {
  occurred: '<circle cx="8" cy="8" r="6" fill="currentColor"/>',
  ongoing:
    '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor"/>',
  scheduled: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/>',
  proposed: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2"/>',
  deadline:
    '<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/>',
  statement:
    '<path d="M2.5 2.5h11v8H8l-3.5 3.5v-3.5h-2Z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/>',
};
