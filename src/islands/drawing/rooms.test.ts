import { describe, expect, it } from 'vitest';
import { spansOf } from './spans.ts';
import { roomsOf, type Scene } from './visible.ts';

/** Events of one day each, ten px a day, a title cut to 100 px that would take `fullPx`. */
function sceneOf(events: readonly { readonly day: number; readonly fullPx: number }[]): Scene {
  const drawn = events.map(({ day }) => ({
    ...{ id: String(day), title: '', date: '', status: 'occurred', first: day, last: day, weight: 0 },
  }));
  return {
    spans: spansOf(drawn),
    widthPx: Float32Array.from(events, () => 100),
    fullPx: Float32Array.from(events, ({ fullPx }) => fullPx),
    widestPx: 5000,
    long: [],
    weight: () => 0,
  };
}

const view = { first: 0.5, pxPerDay: 10, widthPx: 1000 };

describe('room of a label', () => {
  it('is its whole title where nothing follows in its lane', () => {
    const scene = sceneOf([
      { day: 0, fullPx: 400 },
      { day: 20, fullPx: 90 },
    ]);
    const rooms = roomsOf(
      scene,
      [
        { index: 0, lane: 0 },
        { index: 1, lane: 1 },
      ],
      view,
    );
    expect([...rooms].sort()).toEqual([
      [0, 400],
      [1, 90],
    ]);
  });

  it('ends before the next label of its lane, and at the edge of the view', () => {
    const scene = sceneOf([
      { day: 0, fullPx: 400 },
      { day: 20, fullPx: 5000 },
    ]);
    const rooms = roomsOf(
      scene,
      [
        { index: 0, lane: 0 },
        { index: 1, lane: 0 },
      ],
      view,
    );
    expect(rooms.get(0)).toBe(200 - 10);
    expect(rooms.get(1)).toBe(1000 - 200);
  });
});
