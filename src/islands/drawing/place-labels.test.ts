import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

const box = fc.record({
  x: fc.integer({ min: -50, max: 900 }),
  width: fc.integer({ min: 10, max: 300 }),
  weight: fc.integer({ min: 0, max: 9 }),
});

describe('labels', () => {
  it('stand in the first lane that has room, the weightiest first', () => {
    const boxes = [
      { x: 0, width: 100, weight: 1 },
      { x: 50, width: 100, weight: 2 },
      { x: 60, width: 100, weight: 0 },
    ];
    expect(placeLabels(boxes, 2, 4, 500)).toEqual([1, 0, null]);
  });

  it('never overlap in a lane and never leave the drawing', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), (boxes) => {
        const lanes = placeLabels(boxes, 4, 6, 800);
        for (const [index, lane] of lanes.entries()) {
          const a = boxes[index];
          if (lane === null || !a) continue;
          expect(a.x >= 0 && a.x + a.width <= 800).toBe(true);
          for (const [other, otherLane] of lanes.entries()) {
            const b = boxes[other];
            if (other === index || otherLane !== lane || !b) continue;
            expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
          }
        }
      }),
    );
  });
});
