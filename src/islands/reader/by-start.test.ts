import { expect, it } from 'vitest';
import { byStart } from './by-start.ts';
import type { KnownRow } from './reader-data.ts';

const row = (first: number | null, last: number | null) => ({ first, last }) as KnownRow;

it.each([
  ['by the day they start on', [row(9, 9), row(3, 3), row(5, 5)], [1, 2, 0]],
  ['as listed where they start together', [row(5, 5), row(3, 3), row(3, 3)], [1, 2, 0]],
  ['a month before its first day’s noon', [row(3, 3), row(3, 33)], [1, 0]],
  ['at its end where the start is open', [row(20, 20), row(null, 10)], [1, 0]],
  ['without those that have no date', [row(9, 9), row(null, null), row(3, 3)], [2, 0]],
])('events stand %s', (_, rows, order) => expect(byStart(rows)).toEqual(order));
