import { expect, it } from 'vitest';
import { KeyList } from './key-list.ts';

it('every key of two members is given with both, in their order, and few of those that one has alone', () => {
  const keys = new KeyList(0);
  for (let at = 0; at < 10_000; at += 1) keys.add(new Set([`day ${at} attack`, `pair ${at >> 1}`]));
  const members = Map.groupBy(keys.sharedKeys(), ([key]) => key);
  const shared = [...members.values()].filter((of) => of.length > 1).map((of) => of.map(([, member]) => member));
  expect(shared).toEqual(Array.from({ length: 5_000 }, (_, at) => [2 * at, 2 * at + 1]));
  expect(members.size).toBeLessThan(5_000 + 5_000);
});

it('nobody shares a key with nobody', () => {
  expect([...new KeyList(8).sharedKeys()]).toEqual([]);
});
