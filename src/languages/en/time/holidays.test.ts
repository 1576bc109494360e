import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('Holidays', () => {
  it.each<[string, string[]]>([
    ['He was shot on Christmas Day 1989.', ['1989-12-25']],
    ["The attack came on New Year's Eve 2016.", ['2016-12-31']],
    ['Shops close on Labor Day.', ['2025-09-01']],
    ['The parade is held on the Fourth of July.', ['2025-07-04']],
    ['They met on Good Friday 1998.', ['1998-04-10']],
    ['Easter 2024 was early.', ['2024-03-31']],
    ['Last Thanksgiving the family met.', ['2024-11-28']],
    ['He came home last Halloween.', ['2024-10-31']],
    ['He will come home next Fourth of July.', ['2026-07-04']],
    ['The pier burned at Christmas last year.', ['2024-12-25']],
    ['Nine people drowned over Easter weekend of last year.', ['2024-03-31']],
    ['The bridge opens on Labor Day next year.', ['2026-09-07']],
    ['On Memorial Day 2025 he spoke.', ['2025-05-26']],
    ['The truce holds until Christmas.', ['2025-12-25']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
