import { expect, it } from 'vitest';
import { sampleTimeline } from '../../test/support/published.ts';
import type { Event } from '../types.ts';
import { partsByTime, timePages } from './years.ts';

const { dated, undated } = sampleTimeline();
const [someday] = dated;
const [never] = undated;
if (!someday?.date || !never) throw new Error('the sample has no such events');
const { date } = someday;

/** So many events of each date. */
const events = (counts: Readonly<Record<string, number>>): readonly Event[] =>
  Object.entries(counts).flatMap(([edtf, count]) =>
    Array.from({ length: count }, (_, at) => ({ ...someday, id: `${edtf}-${at}`, date: { ...date, edtf } })),
  );
const undatedOnes = (count: number): readonly Event[] => Array.from({ length: count }, () => never);

it.each([
  [{ '2023': 600, '2024-05': 600 }, 0, ''],
  [{ '2023-02': 350, '2023-07': 200, '2024': 400, '2025-01-02': 251 }, 0, '2023 2023-02 2023-07 2024 2025'],
  [{ '2023': 5 }, 300, ''],
  [{ '2023': 5 }, 301, 'undated'],
  [{ '2023': 5 }, 900, 'undated undated-1 undated-2 undated-3'],
])('of %j and %i undated ones these have pages: “%s”', (counts, without, names) => {
  const pages = timePages(events(counts), undatedOnes(without));
  expect(pages.map(({ name }) => name).join(' ')).toBe(names);
});

it('a long list is shown by its years, and each of them is whole', () => {
  const counts = { '2023-02': 350, '2023-07': 200, '2024': 900 };
  expect(partsByTime(events(counts)).map(({ name, items }) => [name, items.length])).toEqual([
    ['2023', 550],
    ['2024', 900],
  ]);
});
