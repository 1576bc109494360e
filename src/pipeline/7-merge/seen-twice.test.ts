import { expect, it } from 'vitest';
import { SeenTwice } from './seen-twice.ts';

it('every text seen twice is told from nearly all that were seen once', () => {
  const seen = new SeenTwice(20_000);
  const texts = Array.from({ length: 10_000 }, (_, at) => `day ${at} attack`);
  for (const text of texts) seen.see(text);
  const again = texts.slice(0, 1000);
  for (const text of again) seen.see(text);
  expect(again.every((text) => seen.isLikely(text))).toBe(true);
  expect(texts.slice(1000).filter((text) => seen.isLikely(text)).length).toBeLessThan(4500);
  expect(new SeenTwice(0).isLikely('day 1 attack')).toBe(false);
});
