import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('Counted from now, or from a date told', () => {
  it.each<[string, string[]]>([
    ['He was sworn in three years ago.', ['2022']],
    ['The bank was founded a century ago.', ['1925']],
    ['The bridge closed two months ago.', ['2025-06']],
    ['She left two weeks ago.', ['2025-07-21/2025-07-27']],
    ['The ship sank 10 days ago.', ['2025-07-25']],
    ['About five years ago he retired.', ['2020~']],
    ['A year and a half ago they parted.', ['2024-02']],
    ['The baby was born half a year ago.', ['2025-02']],
    ['He will retire two years from now.', ['2027']],
    ['The war began on 24 February 2022. Three days later, the port fell.', ['2022-02-24', '2022-02-27']],
    ['He took office in June 2014; two months later he resigned.', ['2014-06', '2014-08']],
    ['It opened in 1995 and closed ten years later.', ['1995', '2005']],
    ['The truce began on March 3, 2020. A week later it broke.', ['2020-03-03', '2020-03-09/2020-03-15']],
    ['Two days before Christmas 2024 the pipe burst.', ['2024-12-23']],
    ['The vote is two weeks after June 17.', ['2025-07-01']],
    ['A year ago today he was freed.', ['2024-08-04']],
    ['The ban was imposed two summers ago.', ['2023-22']],
    ['Three winters ago the lake froze.', ['2022-24']],
    ['Four years ago this month, the mine closed.', ['2021-08']],
    ['He died a year ago Friday.', ['2024-08-01']],
    ['The mine closed 10 years ago this week.', ['2015-08-03/2015-08-09']],
    ['The mine closed 50 years ago last month.', ['1975-07']],
    ['The mine closed 20 years ago this summer.', ['2005-22']],
    ['Two years ago, this month was the driest.', ['2023', '2025-08']],
    ['The vote takes place two weeks from today.', ['2025-08-18']],
    ['A week ago Friday they met.', ['2025-08-01']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});

it.each<[string, string[]]>([
  ['A year ago today the pier closed.', ['2024-01-31']],
  ['The pier closed a year ago this month.', ['2024-01']],
])('%j on the last day of a month means %j', (text, expected) => expect(dates(text, '2025-01-31')).toEqual(expected));
