import { describe, expect, it } from 'vitest';
import { joinData } from './join-data.ts';
import { pack, unpack } from './packed-data.ts';
import type { KnownRow } from './reader-data.ts';

const talks: KnownRow = {
  ...{ id: 'talks-1a2b', title: 'Talks begin', date: 'May 2, 2025', status: 'occurred', kind: 'talks' },
  ...{ first: 20210, last: 20210, weight: 0.5, who: [0], where: 0, certainty: 'as-written', told: [[0, 20211]] },
  ...{ versions: [], differ: [], reported: true, ahead: false },
};
const rows: readonly KnownRow[] = [
  talks,
  { ...talks, id: 'since', date: 'since May 2025', certainty: 'open', last: null, where: null, who: [] },
  { ...talks, id: 'until', date: 'until May 2025', certainty: 'open', first: null, last: 20239, differ: [0, 1] },
  { ...talks, id: 'never', date: 'undated', certainty: 'undated', first: null, last: null, told: [[1, null]] },
  {
    ...{ ...talks, id: 'toll', title: '31 die', status: 'statement', kind: 'death', first: -719_000, last: -718_970 },
    versions: [{ from: 111, title: '28 die', date: '', status: 'scheduled', first: null, last: null }],
  },
];
const names = {
  sources: [{ slug: 'gazette', publisher: 'Gazette', title: 'Talks' }],
  people: ['Ada Nagy'],
  places: ['Riga'],
};

describe('an index of events', () => {
  it('is after its journey what it was before', () => {
    const journeyed = JSON.parse(JSON.stringify(pack({ ...names, rows })));
    expect(unpack(journeyed)).toEqual({ ...names, rows });
  });

  it('says once what comes again', () => {
    expect(pack({ ...names, rows: [talks, talks, talks] })).toMatchObject({
      dates: ['May 2, 2025'],
      kinds: ['talks'],
      date: [0, 0, 0],
    });
  });

  it('comes in parts that count the same names, and is one again', () => {
    const herald = { slug: 'herald', publisher: 'Herald', title: 'Talks' };
    const other = {
      sources: [{ slug: 'courier', publisher: 'Courier', title: 'More' }, ...names.sources],
      people: ['Bo Lind', ...names.people],
      places: [],
      rows: [
        { ...talks, id: 'more-3c4d', who: [1, 0], where: null, differ: [1], told: [[0, 1] as const, [1, 2] as const] },
      ],
    };
    const {
      sources,
      people,
      places,
      rows: joined,
    } = joinData([{ ...names, sources: [...names.sources, herald], rows }, other]);
    expect(sources.map(({ slug }) => slug)).toEqual(['gazette', 'herald', 'courier']);
    expect([people, places]).toEqual([['Ada Nagy', 'Bo Lind'], ['Riga']]);
    expect(joined.slice(0, -1)).toEqual(rows);
    expect(joined.at(-1)).toMatchObject({
      id: 'more-3c4d',
      who: [0, 1],
      differ: [0],
      told: [
        [2, 1],
        [0, 2],
      ],
    });
  });
});
