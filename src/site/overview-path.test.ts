import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../calendar/days.ts';
import { overviewYears } from './overview-path.ts';

const between = (first: number, last: number) =>
  overviewYears({
    first: toDayNumber({ year: first, month: 3, day: 1 }),
    last: toDayNumber({ year: last, month: 9, day: 1 }),
  }).map(({ year }) => year);

describe('years below an overview', () => {
  it('are all of a few', () => expect(between(2021, 2025)).toEqual([2022, 2023, 2024, 2025]));
  it('are round ones of many', () => {
    expect(between(2014, 2025)).toEqual([2016, 2018, 2020, 2022, 2024]);
    expect(between(1648, 2025)).toEqual([1700, 1800, 1900, 2000]);
  });
  it('are none where no year begins', () => expect(between(2025, 2025)).toEqual([]));
});
