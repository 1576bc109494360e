import { describe } from 'vitest';
import { headlines } from '../../../test/support/told-rows.ts';

describe('who is called “she” by what a report says of her', () => {
  headlines([
    [
      'Tom Gray stabbed Robyn Hay, 48, his ex-girlfriend, on Monday. Robyn Hay was a nurse. He was charged with theft on Tuesday.',
      'Tom Gray stabs Robyn Hay',
      'Tom Gray is charged with theft',
    ],
    [
      'Tom Gray stabbed his mother, Robyn Hay, on Monday. Robyn Hay was a nurse. He was charged with theft on Tuesday.',
      'Tom Gray stabs his mother, Robyn Hay',
      'Tom Gray is charged with theft',
    ],
  ]);
});
