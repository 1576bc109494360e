import { expect, it } from 'vitest';
import { nextLookMs } from './next-look.ts';

it.each([
  ['computed for the whole limit', 20_000, 20_000, null],
  ['computed little, as others kept the processor', 1_500, 20_000, 18_500],
  ['computed nothing yet', 0, 20_000, 20_000],
  ['computed all but a moment', 19_999.9, 60_000, 1],
  ['stands still without end', 3, 300_000, null],
])('a reading that %s (%d of %d ms) is looked at again in %j ms', (_, usedMs, waitedMs, next) =>
  expect(nextLookMs({ usedMs, waitedMs }, 20_000)).toBe(next),
);
