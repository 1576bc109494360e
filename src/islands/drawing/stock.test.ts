import { expect, it } from 'vitest';
import { layoutOf } from './layout.ts';
import { Stock } from './stock.ts';

const events = Array.from({ length: 40 }, (_, day) => ({
  ...{ id: String(day), title: `Event ${day}`, date: '', status: 'occurred', weight: 0 },
  ...{ first: day * 3, last: day * 3 },
}));
const shown = [...events.keys()];
const view = { first: 0, pxPerDay: 4, widthPx: 800 };
const stockOf = () => new Stock(events, shown, layoutOf(800, 300, 1), 4, (title) => title.length * 7);

it('a closer view that was foreseen has the same labels as one that was not', () => {
  const [ready, cold] = [stockOf(), stockOf()];
  ready.levelFor(view);
  let steps = 0;
  while (ready.foresee()) steps += 1;
  expect(steps).toBe(12);
  const closer = { ...view, pxPerDay: 20 };
  expect(ready.levelFor(closer).lanes).toEqual(cold.levelFor(closer).lanes);
  expect(ready.levelFor(closer).clusters()).toEqual(cold.levelFor(closer).clusters());
});
