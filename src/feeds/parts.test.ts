import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../../test/support/published.ts';
import type { Event } from '../types.ts';
import { divide, firstThatFit, fits, leavesOf, MOST_BYTES, type Part, partsOf } from './parts.ts';
import { eventsOf } from './published.ts';

const sample = eventsOf(sampleTimeline());
const day = sample.find(({ date }) => date?.granularity === 'day');
if (!day?.date) throw new Error('no event of a day in the sample');
const { date: known } = day;

/** An event whose id tells the share of a file that it takes. */
const event = (edtf: string | null, percent: number, at = 0): Event => ({
  ...day,
  id: `${at}-${percent}`,
  date: edtf === null ? null : { ...known, edtf },
});
const sizeOf = ({ id }: Event) => (Number(id.split('-')[1]) / 100) * MOST_BYTES;
const names = (part: Part) => partsOf(part).map(({ name }) => name);

describe('events that are too many for one file', () => {
  it.each([
    [
      [
        ['2023-05', 50],
        ['2024-01-02', 50],
      ],
      [null],
    ],
    [
      [
        ['2023-05', 51],
        ['2024-01-02', 50],
      ],
      [null, '2023', '2024'],
    ],
    [
      [
        ['-0043-03-15', 60],
        ['0980', 60],
      ],
      [null, '-0043', '0980'],
    ],
    [
      [
        ['2024-01-02', 60],
        ['2024-01-09', 30],
        ['2024-03', 60],
        [null, 30],
      ],
      [null, '2024', '2024-01', '2024-03', 'undated'],
    ],
    [
      [
        ['2024-01-02', 60],
        ['2024-01-09', 60],
      ],
      [null, '2024', '2024-01', '2024-01-02', '2024-01-09'],
    ],
    [
      [
        ['2024', 60],
        ['2024-01-01', 30],
        ['2024-01', 60],
      ],
      [null, '2024', '2024-01', '2024-01-01', '2024-01-01-1', '2024-01-01-2'],
    ],
    [
      [
        [null, 90],
        [null, 20],
      ],
      [null, 'undated', 'undated-1', 'undated-2'],
    ],
    [
      [
        ['../2019-05-16', 90],
        ['2021/..', 20],
      ],
      [null, '2019', '2021'],
    ],
    [[['2024', 300]], [null]],
  ] as const)('%j are divided into %j', (events, parts) => {
    const given = events.map(([edtf, percent], at) => event(edtf, percent, at));
    expect(names(divide(given, sizeOf))).toEqual(parts);
  });

  it('stand each in one of the last parts, of which each fits or is one event', () => {
    const dates = fc.constantFrom('2023', '2024', '2024-01', '2024-01-01', '2024-02-03', '../2024-02', null);
    const drawn = fc.array(fc.tuple(dates, fc.integer({ min: 1, max: 120 })), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(drawn, (all) => {
        const events = all.map(([edtf, percent], at) => event(edtf, percent, at));
        const whole = divide(events, sizeOf);
        const leaves = whole.parts.length > 0 ? leavesOf(whole) : [whole];
        expect(leaves.flatMap(({ events: some }) => some.map(({ id }) => id)).sort()).toEqual(
          events.map(({ id }) => id).sort(),
        );
        for (const { events: some } of leaves) expect(some.length === 1 || fits(some, sizeOf)).toBe(true);
        expect(new Set(names(whole)).size).toBe(names(whole).length);
      }),
    );
  });

  it('as many of the first as fit are one at least', () => {
    const given = [50, 40, 20, 1].map((percent, at) => event('2024', percent, at));
    expect(firstThatFit(given, sizeOf)).toEqual(given.slice(0, 2));
    expect(firstThatFit([event('2024', 300)], sizeOf)).toHaveLength(1);
    expect(firstThatFit([], sizeOf)).toEqual([]);
  });
});
