import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarked } from './events/article.fixture.ts';

const WORDS =
  'the a The talks attack deadline agreement said warned killed was were has had will would not to of in on by after before since if that who which “ ” " , . ; — ( ) - \'s {Monday} {May 16} {2022} Putin Anna Berg Boeing Kyiv France he she it they police 31 1,000 $5 people and but while when strike vote ruled signed launched reached is'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

describe('any heap of words', () => {
  it('is read without a throw, with short headlines and references to mentions that exist', () =>
    fc.assert(
      fc.property(text, (heap) => {
        const mentions = readMarked(heap);
        for (const [index, mention] of mentions.entries()) {
          expect(mention.index).toBe(index);
          expect(mention.headline.length).toBeLessThanOrEqual(90);
          expect(mention.headline).toBe(mention.headline.trim());
          expect(mention.quote.slice(mention.trigger.start, mention.trigger.end)).toBe(mention.trigger.text);
          if (mention.time.from !== 'mention') continue;
          expect(mention.time.mention).not.toBe(index);
          expect(mentions[mention.time.mention]).toBeDefined();
        }
      }),
      { numRuns: 300 },
    ));

  it('is read when it is any characters at all', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (heap) => readMarked(heap.replaceAll(/[{}]/g, '')).length >= 0,
      ),
      { numRuns: 100 },
    ));
});
