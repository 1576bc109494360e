import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterRest } from './clusters.ts';
import { Levels, levelOf, scaleOf } from './levels.ts';
import { extentPx, type LabelInput, NO_LANE, placeLabels } from './place-labels.ts';

interface Sample {
  readonly start: number;
  readonly days: number;
  readonly width: number;
  readonly weight: number;
}

const sample = fc.record({
  start: fc.integer({ min: -4000, max: 4000 }),
  days: fc.constantFrom(0, 0, 0, 7, 30, 365),
  width: fc.integer({ min: 30, max: 330 }),
  weight: fc.integer({ min: 0, max: 9 }),
});

function inputOf(samples: readonly Sample[], lanes: number): LabelInput {
  const order = samples.map((_, index) => index);
  order.sort((a, b) => (samples[b]?.weight ?? 0) - (samples[a]?.weight ?? 0) || a - b);
  return {
    start: Float64Array.from(samples, ({ start }) => start),
    end: Float64Array.from(samples, ({ start, days }) => start + days),
    leadPx: new Float32Array(samples.length),
    tailPx: new Float32Array(samples.length),
    widthPx: Float32Array.from(samples, ({ width }) => width),
    order,
    lanes,
  };
}

const inTime = ({ start, order }: LabelInput) => [...order].sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0));

function overlapping(input: LabelInput, lanes: Int8Array, pxPerDay: number): readonly (readonly [number, number])[] {
  const placed = input.order.filter((index) => lanes[index] !== NO_LANE);
  return placed.flatMap((a, place) =>
    placed.slice(place + 1).flatMap((b) => {
      if (lanes[a] !== lanes[b]) return [];
      const [startA, endA] = extentPx(input, a, pxPerDay);
      const [startB, endB] = extentPx(input, b, pxPerDay);
      return startA < endB && startB < endA ? [[a, b] as const] : [];
    }),
  );
}

describe('labels', () => {
  it('stand in the lowest lane that has room, the weightiest first', () => {
    const input = inputOf(
      [
        { start: 0, days: 0, width: 100, weight: 1 },
        { start: 50, days: 0, width: 100, weight: 2 },
        { start: 60, days: 0, width: 100, weight: 0 },
      ],
      2,
    );
    expect([...placeLabels(input, 1, null)]).toEqual([1, 0, NO_LANE]);
  });

  it('never overlap in a lane, at their level or at any closer view, and keep their lane for good', () => {
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 80 }), fc.integer({ min: 1, max: 12 }), (samples, count) => {
        const input = inputOf(samples, count);
        const levels = new Levels(input, inTime(input), scaleOf(-8), 112);
        for (let level = -8; level <= 12; level += 1) {
          const { lanes } = levels.at(level);
          for (const scale of [scaleOf(level), scaleOf(level) * 1.1, scaleOf(level + 1) * 1.05])
            expect(overlapping(input, lanes, scale)).toEqual([]);
          const coarser = level > -8 ? levels.at(level - 1).lanes : null;
          coarser?.forEach((lane, index) => {
            if (lane !== NO_LANE) expect(lanes[index]).toBe(lane);
          });
        }
      }),
    );
  });

  it('or a counted cluster: no event is lost', () => {
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 80 }), (samples) => {
        const input = inputOf(samples, 2);
        const lanes = placeLabels(input, 0.5, null);
        const counted = clusterRest(input.start, inTime(input), lanes, 0.5, 112).flatMap(({ members }) => members);
        const labelled = input.order.filter((index) => lanes[index] !== NO_LANE);
        expect([...counted, ...labelled].sort((a, b) => a - b)).toEqual(samples.map((_, index) => index));
      }),
    );
  });
});

describe('clusters', () => {
  it('stand at least a button apart', () => {
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 80 }), (samples) => {
        const input = inputOf(samples, 1);
        const clusters = clusterRest(input.start, inTime(input), placeLabels(input, 1, null), 1, 112);
        for (const [index, { at }] of clusters.entries()) {
          const next = clusters[index + 1];
          if (next) expect(next.at - at).toBeGreaterThanOrEqual(112 * 0.36 * 2 - 1e-6);
        }
      }),
    );
  });
});

describe('levels', () => {
  it('do not flicker at their border', () => {
    const border = scaleOf(1);
    expect(levelOf(border * 0.99, 0)).toBe(0);
    expect(levelOf(border * 1.01, 0)).toBe(0);
    expect(levelOf(border * 1.06, 0)).toBe(1);
    expect(levelOf(border * 1.01, 1)).toBe(1);
    expect(levelOf(border * 0.99, 1)).toBe(0);
  });
});
