import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet, EMPTY, queryOf, type ReaderState, stateFrom } from './state.ts';

const day = fc.integer({ min: -30_000, max: 40_000 });
const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const names = fc.uniqueArray(name, { maxLength: 3 });
const state: fc.Arbitrary<ReaderState> = fc.record({
  chosen: fc.record(byFacet(() => names)),
  least: fc.integer({ min: 1, max: 9 }),
  words: name.map((text) => text.trim()),
  window: fc.option(fc.tuple(day, fc.nat(900)).map(([from, length]) => ({ from, to: from + length }))),
  known: fc.option(day),
  compare: fc.option(fc.uniqueArray(name, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => [a, b] as const)),
});

describe('the address', () => {
  it('holds all that was chosen', () => {
    fc.assert(
      fc.property(state, (chosen) => {
        expect(stateFrom(new URLSearchParams(queryOf(chosen)))).toEqual(chosen);
      }),
    );
  });

  it('is empty when nothing is chosen', () => {
    expect(queryOf(EMPTY)).toBe('');
    expect(stateFrom(new URLSearchParams(''))).toEqual(EMPTY);
  });

  it.each([
    'from=2025-02-30&to=2025-03-01',
    'from=2025-03-02&to=2025-03-01',
    'from=soon',
    'sources=-4',
    'known=x',
    'compare=a',
    'compare=a&compare=a',
  ])('leaves out what is no choice: %s', (query) => expect(stateFrom(new URLSearchParams(query))).toEqual(EMPTY));
});
