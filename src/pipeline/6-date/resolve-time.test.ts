import { describe, expect, it } from 'vitest';
import { find } from '../../../test/support/read-times.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import { boundsOn, resolveTime } from './resolve-time.ts';
import { resolveTimes } from './resolve-times.ts';

function date(text: string, published: string | null) {
  const [expression] = find(text);
  if (!expression) throw new Error(`nothing found in ${text}`);
  const publication = published === null ? null : parseEdtf(published);
  return resolveTime(expression, { publication, reference: null }).date;
}

describe('a publication that is a range of days', () => {
  it.each([
    ['They met last Friday.', '2025-08-02/2025-08-08', '2025-08-01'],
    ['They met on August 1.', '2025-08-02/2025-08-08', '2025-08-01'],
    ['They met yesterday.', '2025-08-02/2025-08-04', '2025-08-01/2025-08-03'],
    ['They met last week.', '2025-08-02/2025-08-08', '2025-07-21/2025-08-03'],
    ['They met last month.', '2025-08-02/2025-08-08', '2025-07'],
    ['They met three years ago.', '2025-08-02/2025-08-08', '2022'],
  ])('%j, published %s, means %s', (text, published, expected) => expect(date(text, published)?.edtf).toBe(expected));

  it('gives no date where its days disagree too much', () => {
    expect(date('They met last month.', '2025-06-20/2025-08-08')).toBeNull();
    expect(date('They met yesterday.', '2022-02-24/..')).toBeNull();
    expect(date('They met yesterday.', null)).toBeNull();
  });
});

describe('a text published on Thursday 10 July', () => {
  const told = (text: string, updated: string) => {
    const [expression] = find(text);
    if (!expression) throw new Error(`nothing found in ${text}`);
    const [publication, change] = [parseEdtf('2025-07-10'), parseEdtf(updated)];
    return resolveTime(expression, { publication, updated: change, reference: null }).date;
  };
  it.each([
    ['She resigned on Friday.', '2025-07-11', '2025-07-11'],
    ['She resigned on Friday.', '2025-07-13', '2025-07-11'],
    ['She resigned on Thursday.', '2025-07-11', '2025-07-10'],
    ['She resigned on Saturday.', '2025-07-11', '2025-07-05'],
    // a change so late is no new telling
    ['She resigned on Friday.', '2025-08-01', '2025-07-04'],
    ['She will resign on Friday.', '2025-07-12', '2025-07-11'],
  ])('%j, changed on %s, tells of %s', (text, updated, day) => expect(told(text, updated)?.edtf).toBe(day));

  it('says that the last change was counted from', () =>
    expect(told('She resigned on Friday.', '2025-07-11')?.steps).toMatchObject([
      { rule: 'weekday-before', anchor: '2025-07-11', anchorIs: 'update', value: '2025-07-11' },
    ]));
});

it('counts a weekday of a history from a day or a month told before, and from no year', () => {
  const [expression] = find('The miller died on Thursday.');
  if (!expression) throw new Error('nothing found');
  const from = (reference: string) =>
    resolveTime(expression, { publication: null, reference, narrative: true }).date?.edtf ?? null;
  expect(['1972-05-09', '1972-05', '1972'].map(from)).toEqual(['1972-05-11', '1972-05-04', null]);
});

it('takes a day of a history from the year told last, whatever year named it, or its month, before', () => {
  const told = find(
    'The war began in 1740 and spread in 1741. The siege began in June 1741. The town fell on June 24. In 1742 the duke came back. On June 24 he took the bridge. It was lost in 1743 and in 1744.',
  );
  const dates = resolveTimes(told, { publication: parseEdtf('2024-05-01') }).map(
    ({ date: found }) => found?.edtf ?? null,
  );
  expect(dates).toEqual(['1740', '1741', '1741-06', '1741-06-24', '1742', '1742-06-24', '1743', '1744']);
});

describe('less, or more, than a length', () => {
  it.each([
    ['They met less than two weeks ago.', '2025-08-04', '2025-07-21/2025-08-04'],
    ['They met less than a year ago.', '2025-08-04', '2024-08-04/2025-08-04'],
    ['They met less than 24 hours ago.', '2025-08-04', '2025-08-03/2025-08-04'],
    ['They met more than a year ago.', '2025-08-04', '2024~'],
    ['They met two years ago.', '2025-08-04', '2023'],
  ])('%j, published %s, means %s', (text, published, expected) => expect(date(text, published)?.edtf).toBe(expected));
});

describe('a decade or century before the year 0', () => {
  it.each([
    ['The wall fell last century.', '0050-03-01', '-0100/-0001'],
    ['The wall fell last decade.', '0005-03-01', '-0010/-0001'],
    ['The wall fell last decade.', '0015-03-01', '000X'],
  ])('%j, written in %s, means the years %s', (text, published, expected) =>
    expect(date(text, published)?.edtf).toBe(expected),
  );
});

describe('a year of more than four digits', () => {
  it.each(['He left 480 centuries earlier.', 'The ice will have gone 9,000 years from now.'])(
    'has no date: %j',
    (text) => expect(date(text, '2025-08-04')).toBeNull(),
  );
});

describe('the steps to a date', () => {
  it('name the anchor and the rule', () => {
    expect(date('They met last Friday.', '2025-08-04')?.steps).toEqual([
      {
        rule: 'last-weekday',
        words: 'last Friday',
        anchor: '2025-08-04',
        anchorIs: 'publication',
        value: '2025-08-01',
        details: { weekday: 5 },
      },
    ]);
  });

  it.each([
    ['It closed in July.', '2025-08-02', 'year-nearest', '2025-07'],
    ['The line will reopen in July.', '2025-08-02', 'year-ahead', '2026-07'],
    ['It has been shut since April.', '2025-08-02', 'year-nearest', '2025-04/..'],
    ['It has been shut since October.', '2025-08-02', 'year-behind', '2024-10/..'],
    ['He will rule on the 30th.', '2025-08-02', 'month-ahead', '2025-08-30'],
    ['He ruled on the 30th.', '2025-08-02', 'month-nearest', '2025-07-30'],
  ])('tell when the sentence overruled nearness: %j, published %s', (text, published, rule, edtf) => {
    expect(date(text, published)?.steps[0]).toMatchObject({ rule, value: edtf });
  });

  it('name the whole range of the publication', () => {
    expect(date('They met last Friday.', '2025-08-02/2025-08-08')?.steps[0]?.anchor).toBe('2025-08-02/2025-08-08');
  });
});

describe('parts of a date', () => {
  it('are certain where the words fix them and implied where they were filled in', () => {
    expect(date('They met on August 1.', '2025-08-04')).toMatchObject({
      year: 'implied',
      month: 'certain',
      day: 'certain',
    });
    expect(date('They met in 2022.', null)).toMatchObject({ year: 'certain', month: 'unknown', day: 'unknown' });
  });

  it('leave both readings of figures that can be read twice', () => {
    expect(date('Signed on 03/04/2025.', null)).toMatchObject({
      edtf: '2025-03-04',
      alternatives: ['2025-04-03'],
      month: 'implied',
      day: 'implied',
      steps: [{ rule: 'one-of-two-orders' }],
    });
  });

  it.each([
    ['They meet next Friday.', '2025-08-04', '2025-08-08', ['2025-08-15']],
    ['They meet next Monday.', '2025-08-07', '2025-08-11', []],
    ['They met last Monday.', '2025-08-08', '2025-08-04', ['2025-07-28']],
    ['They met last Friday.', '2025-08-04', '2025-08-01', []],
    ['They met last Friday.', '2025-08-10', '2025-08-08', []],
  ])('%j, published %s, means %s or %j', (text, published, edtf, alternatives) => {
    expect(date(text, published)).toMatchObject({ edtf, alternatives });
  });

  it('leave none where the figures are the same', () => {
    expect(date('Signed on 04/04/2025.', null)).toMatchObject({ alternatives: [], day: 'certain' });
  });
});

it('gives the days an expression would denote on a candidate publication day', () => {
  const [friday] = find('They met on Friday.');
  const monday = parseEdtf('2025-08-04')?.first ?? 0;
  expect(friday && boundsOn(friday, monday)).toEqual({ first: monday - 3, last: monday - 3 });
});
