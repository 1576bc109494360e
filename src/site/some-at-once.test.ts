import { expect, it } from 'vitest';
import { someAtOnce } from './some-at-once.ts';

const numbers = Array.from({ length: 50 }, (_, at) => at);

it('gives what all gave in their order, whichever was ready first', async () => {
  const ready: number[] = [];
  const give = async (one: number) => {
    if (one % 2 === 0) await Promise.resolve().then(() => undefined);
    ready.push(one);
    return one % 3 === 0 ? [one] : [];
  };
  expect(await someAtOnce(numbers, give)).toEqual(numbers.filter((one) => one % 3 === 0));
  expect(ready).not.toEqual(numbers);
});

it('begins nothing after one that throws, and lets those beside it come to their end', async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const give = async (one: number) => {
    begun.push(one);
    if (one === 2) throw new Error('no room is left');
    await Promise.resolve().then(() => undefined);
    ended.push(one);
    return [];
  };
  await expect(someAtOnce(numbers, give)).rejects.toThrow('no room is left');
  expect(begun.length).toBeLessThan(numbers.length);
  expect(ended).toEqual(begun.filter((one) => one !== 2));
});
