import { expect, it } from 'vitest';
import { KeyList } from './key-list.ts';

const DAY = 1;
const PAIR = 2;

function sharedIn(keys: KeyList): readonly (readonly number[])[] {
  const groups: (readonly number[])[] = [];
  keys.forEachShared((list, start, end) =>
    groups.push(Array.from({ length: end - start }, (_, at) => list[start + at] ?? -1)),
  );
  return groups.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

it('every key of two members is given with both, in their order, and none that one has alone', () => {
  const keys = new KeyList(0);
  for (let at = 0; at < 10_000; at += 1) {
    keys.startMember();
    keys.add(DAY, at, 7);
    keys.add(PAIR, at >> 1);
    keys.add(PAIR, at >> 1);
  }
  expect(sharedIn(keys)).toEqual(Array.from({ length: 5_000 }, (_, at) => [2 * at, 2 * at + 1]));
});

it('the order of what a key is made of counts', () => {
  const keys = new KeyList(8);
  for (const [a, b] of [
    [1, 2],
    [2, 1],
    [1, 2],
  ] as const) {
    keys.startMember();
    keys.add(DAY, a, b);
  }
  expect(sharedIn(keys)).toEqual([[0, 2]]);
});

it('nobody shares a key with nobody', () => {
  expect(sharedIn(new KeyList(8))).toEqual([]);
});
