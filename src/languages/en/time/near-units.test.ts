import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('Weeks, months and years near the publication', () => {
  it.each<[string, string[]]>([
    ['Talks were held last week.', ['2025-07-28/2025-08-03']],
    ['The cabinet meets next week.', ['2025-08-11/2025-08-17']],
    ['This week the heat broke.', ['2025-08-04/2025-08-10']],
    ['Rates rose last month.', ['2025-07']],
    ['He retires next month.', ['2025-09']],
    ['Earlier this month the board met.', ['2025-08']],
    ['Sales fell last year.', ['2024']],
    ['Elections are due next year.', ['2026']],
    ['Later this year the law takes effect.', ['2025']],
    ['Early last year the plant closed.', ['2024']],
    ['The end of the year is near, and by the end of the year it must be sold.', ['2025', '2025']],
    ['It was the week before last.', ['2025-07-21/2025-07-27']],
    ['Over the weekend thousands fled.', ['2025-08-02/2025-08-03']],
    ['They play again this weekend.', ['2025-08-09/2025-08-10']],
    ['The storm of last weekend cost lives.', ['2025-08-02/2025-08-03']],
    ['In the past week 31 people died.', ['2025-07-28/2025-08-04']],
    ['Over the past year prices doubled.', ['2024-08-04/2025-08-04']],
    ['Within the next month it must be decided.', ['2025-08-04/2025-09-04']],
    ['Year-end bonuses were cut.', ['2025']],
    ["It will be built by year's end.", ['2025']],
    ['In March 2020 the borders shut; the following month they opened.', ['2020-03', '2020-04']],
    ['The bank failed in 2008. The following year it was sold.', ['2008', '2009']],
    ['In 1997 he won; the previous year he had lost.', ['1997', '1996']],
    ['The rest of the current year looks bleak.', ['2025']],
    ['She died in the year he was born.', []],
    ['He moved in the year Marsh bought the mill.', []],
    ['For the year Marsh expects a loss.', ['2025']],
    ['The week of May 5 was the worst.', ['2025-05-05/2025-05-11']],
    ['It is due in the week beginning May 5.', ['2025-05-05/2025-05-11']],
    ['It rained in the last week of July.', ['2025-07']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
