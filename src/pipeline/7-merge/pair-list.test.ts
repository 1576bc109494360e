import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairList } from './pair-list.ts';

const COUNT = 40;
const members = fc.uniqueArray(fc.nat(COUNT - 1), { maxLength: 30 }).map((list) => list.sort((a, b) => a - b));

it('visits each pair that is worth it once, in order, however many lists have it', () => {
  fc.assert(
    fc.property(fc.array(members), fc.integer({ min: 1, max: 5 }), (lists, most) => {
      const isWorth = (a: number, b: number) => (a + b) % 3 !== 0;
      const pairs = new PairList(COUNT, isWorth);
      const expected = new Set<number>();
      for (const list of lists) {
        pairs.addNeighbours(list, 0, list.length, most);
        for (const [at, a] of list.entries())
          for (const b of list.slice(at + 1, at + 1 + most)) if (isWorth(a, b)) expected.add(a * COUNT + b);
      }
      const visited: number[] = [];
      pairs.forEach((a, b) => void visited.push(a * COUNT + b));
      expect(visited).toEqual([...expected].sort((a, b) => a - b));
    }),
  );
});
