import { describe, expect, it } from 'vitest';
import { countFacets, inWindow, passing, sharing } from './filter.ts';
import { asKnownOn, reportDays } from './known-on.ts';
import type { KnownRow, ReaderData } from './reader-data.ts';
import { EMPTY, type ReaderState } from './state.ts';

const base: KnownRow = {
  id: 'a',
  title: 'Talks begin',
  date: 'May 2, 2025',
  status: 'occurred',
  kind: 'talks',
  first: 100,
  last: 100,
  weight: 0.5,
  who: [0],
  where: 0,
  certainty: 'as-written',
  told: [[0, 101]],
  versions: [],
  differ: [],
  reported: true,
  ahead: false,
};
const data: ReaderData = {
  sources: [
    { slug: 'gazette', publisher: 'Gazette', title: 'Talks' },
    { slug: 'herald', publisher: 'Herald', title: 'More talks' },
  ],
  people: ['Ada Nagy', 'Ben Osei'],
  places: ['Riga'],
  rows: [
    {
      ...base,
      told: [
        [0, 101],
        [1, 105],
      ],
    },
    { ...base, id: 'b', status: 'deadline', kind: 'deadline', first: 120, last: 120, who: [1], where: null },
    {
      ...base,
      id: 'c',
      title: '31 die',
      first: 110,
      last: 110,
      told: [
        [0, 111],
        [1, 130],
      ],
      versions: [
        { from: 111, title: '28 die', date: 'May 12, 2025', status: 'scheduled', first: 110, last: 116 },
        { from: 130, title: '31 die', date: 'May 12, 2025', status: 'occurred', first: 110, last: 110 },
      ],
    },
    { ...base, id: 'd', first: null, last: null, certainty: 'undated', told: [[1, null]], who: [] },
  ],
};
const today = asKnownOn(data, null);
const ids = (rows: readonly KnownRow[], state: ReaderState, found: ReadonlySet<string> | null = null) =>
  passing(data, rows, state, found).map((index) => rows[index]?.id);
const choose = (chosen: Partial<ReaderState['chosen']>): ReaderState => ({
  ...EMPTY,
  chosen: { ...EMPTY.chosen, ...chosen },
});

describe('filters', () => {
  it('take any value of one facet and all facets together', () => {
    expect(ids(today, choose({ who: ['Ada Nagy', 'Ben Osei'] }))).toEqual(['a', 'b', 'c']);
    expect(ids(today, choose({ who: ['Ben Osei'], kind: ['talks'] }))).toEqual([]);
    expect(ids(today, { ...choose({ source: ['herald'] }), least: 2 })).toEqual(['a', 'c']);
    expect(ids(today, EMPTY, new Set(['d']))).toEqual(['d']);
  });

  it('count what each value would show, the others staying as they are', () => {
    const counts = countFacets(data, today, choose({ kind: ['talks'], who: ['Ada Nagy'] }), null);
    expect([...counts.kind]).toEqual([['talks', 2]]);
    expect([...counts.who]).toEqual([['Ada Nagy', 2]]);
    expect([...countFacets(data, today, choose({ who: ['Ben Osei'] }), null).who]).toEqual([
      ['Ada Nagy', 2],
      ['Ben Osei', 1],
    ]);
    expect(counts.least.get(2)).toBe(2);
  });

  it('know which days are in view; what has no date is in no view but the whole', () => {
    const shown = (window: ReaderState['window']) => today.filter((row) => inWindow(row, window)).map(({ id }) => id);
    expect(shown({ from: 100, to: 110 })).toEqual(['a', 'c']);
    expect(shown(null)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('know what two sources share', () => {
    expect(today.map((row) => sharing(data, row, ['gazette', 'herald']))).toEqual(['both', 'a', 'both', 'b']);
  });
});

describe('as known on a day', () => {
  it('what nobody had reported is gone, and what has no day of report is known only today', () => {
    expect(ids(asKnownOn(data, 101), EMPTY)).toEqual(['a', 'b']);
    expect(ids(asKnownOn(data, 400), EMPTY)).toEqual(['a', 'b', 'c']);
    expect(ids(today, EMPTY)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('later figures, dates and statuses fall away', () => {
    expect(asKnownOn(data, 111)[2]).toMatchObject({
      title: '28 die',
      status: 'scheduled',
      last: 116,
      told: [[0, 111]],
    });
    expect(asKnownOn(data, 130)[2]).toMatchObject({
      title: '31 die',
      status: 'occurred',
      told: [
        [0, 111],
        [1, 130],
      ],
    });
  });

  it('what is planned looks ahead until its day has come', () => {
    expect(asKnownOn(data, 115)[1]?.ahead).toBe(true);
    expect(asKnownOn(data, 120)[1]?.ahead).toBe(false);
    expect(today[1]?.ahead).toBe(false);
  });

  it('knows the days that brought something new', () => {
    expect(reportDays(data)).toEqual([101, 105, 111, 130]);
  });
});
