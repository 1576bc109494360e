import { describe, expect, it } from 'vitest';
import { explainEvidence, explainStep } from './explain.ts';
import { showDate } from './show-date.ts';

describe('a date as a reader reads it', () => {
  it.each([
    ['2025-08-01', 'August 1, 2025'],
    ['2025-08', 'August 2025'],
    ['2025', '2025'],
    ['2025-22', 'summer 2025'],
    ['2025-05~', 'about May 2025'],
    ['199X', 'the 1990s'],
    ['17XX', 'the 18th century'],
    ['2025-07-21/2025-07-27', 'July 21–27, 2025'],
    ['2025-07-21/2025-08-03', 'July 21 – August 3, 2025'],
    ['2024-12-28/2025-01-03', 'December 28, 2024 – January 3, 2025'],
    ['2025-05/2025-07', 'May–July 2025'],
    ['1939/1945', '1939–1945'],
    ['2022-02-24/..', 'since February 24, 2022'],
    ['../2025-05-16', 'on or before May 16, 2025'],
    ['XXXX-08-08', 'August 8'],
    ['-0043', '44 BCE'],
  ])('%s is “%s”', (edtf, shown) => expect(showDate(edtf)).toBe(shown));
});

describe('a step in plain words', () => {
  it('names the words, the way and the day with its weekday', () => {
    const details = { words: 'last Friday', event: 'August 8', noun: 'deadline', unit: 'week', by: -1 };
    expect(explainStep({ rule: 'distance-from-event', words: 'last Friday', value: 'XXXX-08-01', details })).toBe(
      '“last Friday”, 1 week ahead of the deadline of “August 8” → August 1',
    );
    expect(explainStep({ rule: 'weekday-fits-year', value: '2025-08-01', details: { weekday: 5, year: 2025 } })).toBe(
      'which is a Friday in 2025 → Friday, August 1, 2025',
    );
  });

  it('says what evidence allows', () => {
    const evidence = {
      rule: 'still-ahead',
      position: null,
      quote: null,
      bounds: '2025-02-06/2025-08-08',
      details: { words: 'Aug. 8' },
    };
    expect(explainEvidence(evidence)).toBe(
      'The article speaks of “Aug. 8” as still ahead, so it appeared between February 6, 2025 and August 8, 2025.',
    );
  });
});
