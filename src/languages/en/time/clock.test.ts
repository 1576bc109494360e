import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('Times of day', () => {
  it.each<[string, string[]]>([
    ['The quake struck at 5:46 a.m. on Jan. 17, 1995.', ['1995-01-17']],
    ['The plane took off at 9 p.m. Friday.', ['2025-08-01']],
    ['On Tuesday at 14:30 GMT the rocket rose.', ['2025-07-29']],
    ['At midnight on 31 December 1999 the canal was handed over.', ['1999-12-31']],
    ['The bomb went off about 8:30 a.m. Saturday.', ['2025-08-02']],
    ['He spoke at noon on Sunday.', ['2025-08-03']],
    ['The attack came on the night of May 13, 2024.', ['2024-05-13']],
    ['The gates open between 9 a.m. and 11 a.m. Saturday.', ['2025-08-09', '2025-08-09']],
    ['In the early hours of Friday shots were heard.', ['2025-08-01']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
