import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';
import { divide, fits, leavesOf, runs, type Stretch, stretchesOf } from './stretches.ts';

interface Told {
  readonly edtf: string | null;
  readonly percent: number;
}
const measure = {
  dayOf: ({ edtf }: Told) => parseEdtf(edtf ?? '')?.first ?? null,
  sizeOf: ({ percent }: Told) => percent,
  most: 100,
};
const names = (stretch: Stretch<Told>) => stretchesOf(stretch).map(({ name }) => name);

/** `2024-05 60, ? 30`: dates, and how much of one place each takes. */
const read = (text: string): readonly Told[] =>
  text.split(', ').map((each) => {
    const [edtf = '?', percent] = each.split(' ');
    return { edtf: edtf === '?' ? null : edtf, percent: Number(percent) };
  });

describe('what is too much for one place', () => {
  it.each([
    ['2023-05 50, 2024-01-02 50', ''],
    ['2023-05 51, 2024-01-02 50', '2023 2024'],
    ['-0043-03-15 60, 0980 60', '-0043 0980'],
    ['2024-01-02 60, 2024-01-09 30, 2024-03 60, ? 30', '2024 2024-01 2024-03 undated'],
    ['2024-01-02 60, 2024-01-09 60', '2024 2024-01 2024-01-02 2024-01-09'],
    ['2024 60, 2024-01-01 30, 2024-01 60', '2024 2024-01 2024-01-01 2024-01-01-1 2024-01-01-2'],
    ['? 60, 2024-02 60, 2024-01 60, 2023 60', '2023 2024 2024-01 2024-02 undated'],
    ['? 90, ? 20', 'undated undated-1 undated-2'],
    ['2024 300', ''],
  ])('%j is divided into %j', (told, parts) => {
    const [whole, ...divided] = names(divide(read(told), measure));
    expect([whole, divided.join(' ')]).toEqual([null, parts]);
  });

  it('stands once in the last parts, each of which fits or is a single thing', () => {
    const dates = fc.constantFrom('2023', '2024', '2024-01', '2024-01-01', '2024-02-03', null);
    const told = fc.record({ edtf: dates, percent: fc.integer({ min: 1, max: 120 }) });
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 30 }), (all) => {
        const given: readonly Told[] = all;
        const whole = divide(given, measure);
        const leaves = whole.parts.length > 0 ? leavesOf(whole) : [whole];
        const order = (items: readonly Told[]) => items.map((item) => given.indexOf(item)).sort((a, b) => a - b);
        expect(order(leaves.flatMap(({ items }) => items))).toEqual(order(given));
        for (const { items } of leaves) expect(items.length === 1 || fits(items, measure)).toBe(true);
        expect(new Set(names(whole)).size).toBe(names(whole).length);
      }),
    );
  });

  it('comes in runs, as long as fit and of one at least', () => {
    expect(runs(read('2024 50, 2024 40, 2024 20, 2024 300, 2024 1'), measure).map(({ length }) => length)).toEqual([
      2, 1, 1, 1,
    ]);
    expect(runs([], measure)).toEqual([]);
  });
});
