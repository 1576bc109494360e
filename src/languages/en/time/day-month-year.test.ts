import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('A day of a month', () => {
  it.each<[string, string[]]>([
    ['The talks were held on August 1, 2025.', ['2025-08-01']],
    ['He was born on Feb. 24, 1955, in San Francisco.', ['1955-02-24']],
    ['The law was signed Friday, Aug. 1, 2025.', ['2025-08-01']],
    ['The court sat on Tuesday 3 June 2025.', ['2025-06-03']],
    ['The treaty was signed on the 28th of June, 1919.', ['1919-06-28']],
    ['The order took effect on 15 January 2024.', ['2024-01-15']],
    ['The school closed on the 3rd of May.', ['2025-05-03']],
    ['Polls open Nov. 4.', ['2025-11-04']],
    ['The trial began on July 21.', ['2025-07-21']],
    ['Voting ended on December 30.', ['2024-12-30']],
    ['The December 30 vote is near.', ['2025-12-30']],
    ['The bridge opened on Sept 9th, 1999.', ['1999-09-09']],
    ['They will meet again on Jan. 15.', ['2026-01-15']],
    ['The deal lapses on Jan. 31 next year.', ['2026-01-31']],
    ['It had been agreed on March 3 of last year.', ['2024-03-03']],
    ['The truce took effect on 27 November last year.', ['2024-11-27']],
    ['The vote is on 3 May next year.', ['2026-05-03']],
    ['The dam broke in May 2023. The mayor quit on 3 June that year.', ['2023-05', '2023-06-03']],
    ['The dam broke in 2019. The mayor quit on Oct. 9 of that same year.', ['2019', '2019-10-09']],
    ['On 3 June, that year’s winner spoke.', ['2025-06-03', '2025']],
    ['The strike of last Oct. 13 is remembered.', ['2024-10-13']],
    ['The shop shuts Monday, Dec. 1.', ['2025-12-01']],
    ['The first of May is a holiday.', ['2025-05-01']],
    ['A hearing is set for the 21st of August.', ['2025-08-21']],
    ['The offer stands until Aug. 15.', ['2025-08-15']],
    ['Shares have fallen since June 3.', ['2025-06-03/..']],
    ['The plan must be ready by Aug. 8.', ['2025-08-08']],
    ['The rent is due on the 8th.', ['2025-08-08']],
    ['The 9/11 attacks changed air travel.', ['2001-09-11']],
    ['He lost a brother in the Sept. 11 attacks.', ['2001-09-11']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
