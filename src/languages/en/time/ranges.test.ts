import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('A stretch between two dates', () => {
  it.each<[string, string[]]>([
    ['The festival runs Aug. 3-8.', ['2025-08-03/2025-08-08']],
    ['Voting took place on July 21–27, 2025.', ['2025-07-21/2025-07-27']],
    ['The conference was held 3–8 June 2024.', ['2024-06-03/2024-06-08']],
    ['He was in Geneva from July 30 to August 2.', ['2025-07-30/2025-08-02']],
    ['The office is closed between 24 and 27 December.', ['2025-12-24/2025-12-27']],
    ['Shops shut from Monday to Wednesday.', ['2025-08-04/2025-08-06']],
    ['He ruled from 1980 to 1988.', ['1980/1988']],
    ['The war of 2014-2016 cost thousands of lives.', ['2014/2016']],
    ['The 2021-22 budget was cut.', ['2021/2022']],
    ['It was built between 1990 and 1995.', ['1990/1995']],
    ['From June 2024 to August, prices fell.', ['2024-06/2024-08']],
    ['Between May and July 2025, five rounds were held.', ['2025-05/2025-07']],
    ['The tour lasted from 28 December 2024 to 3 January 2025.', ['2024-12-28/2025-01-03']],
    ['Rain fell on May 6 and 7.', ['2025-05-06/2025-05-07']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
