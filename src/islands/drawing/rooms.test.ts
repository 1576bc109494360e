import { describe, expect, it } from 'vitest';
import { spansOf } from './spans.ts';
import { type Scene, standing } from './visible.ts';

/** Events, of one day unless told otherwise, ten px a day, a title cut to 100 px that would take `fullPx`. */
function sceneOf(events: readonly { readonly day: number; readonly last?: number; readonly fullPx: number }[]): Scene {
  const drawn = events.map(({ day, last = day }) => ({
    ...{ id: String(day), title: '', date: '', status: 'occurred', first: day, last, weight: 0 },
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

const roomsOf = (...args: Parameters<typeof standing>) =>
  new Map(standing(...args).map(({ index, roomPx }) => [index, roomPx]));

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

describe('a label that would begin before the view', () => {
  const at = (first: number, events: Parameters<typeof sceneOf>[0]) =>
    standing(
      sceneOf(events),
      events.map((_, index) => ({ index, lane: 0 })),
      { ...view, first },
    );

  it('stands at its edge with the beginning of its title, as wide as it was to go on', () => {
    expect(at(10.5, [{ day: 0, fullPx: 300 }])).toEqual([{ index: 0, lane: 0, x: 0, roomPx: 200, gone: true }]);
  });

  it('is there while its event is, however long ago that began, and whole as long as enough of that is left', () => {
    const month = { day: 0, last: 30, fullPx: 300 };
    expect(at(20.5, [month])).toEqual([{ index: 0, lane: 0, x: 0, roomPx: 300, gone: false }]);
    expect(at(26.5, [month])).toEqual([{ index: 0, lane: 0, x: 0, roomPx: 135, gone: false }]);
  });

  it('goes before the next one of its lane comes, and when no more than a word would be left', () => {
    const events = [
      { day: 0, fullPx: 300 },
      { day: 12, fullPx: 300 },
    ];
    expect(at(2.5, events).map(({ index, roomPx }) => [index, roomPx])).toEqual([
      [1, 300],
      [0, 90],
    ]);
    expect(at(7.5, events).map(({ index }) => index)).toEqual([1]);
    expect(at(25.5, [{ day: 0, fullPx: 300 }])).toEqual([]);
  });
});
