import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2025-08-04';

describe('Years, decades and centuries', () => {
  it.each<[string, string[]]>([
    ['The union was founded in 1905.', ['1905']],
    ['Relations have been frozen since 2014.', ['2014/..']],
    ['The 2022 invasion changed everything.', ['2022']],
    ['His 2019 election was a surprise.', ['2019']],
    ['The plan should be finished by 2030.', ['2030']],
    ['In early 2023 the front froze.', ['2023']],
    ['By late 1988 the war was over.', ['1988']],
    ['He retired in mid-2011.', ['2011']],
    ['The crisis of the 1990s is forgotten.', ['199X']],
    ['The late 1960s were restless.', ['196X']],
    ["In the '80s, oil was cheap.", ['198X']],
    ['Music of the sixties is back.', ['196X']],
    ['The house dates from the 18th century.', ['17XX']],
    ['It is an 18th-century palace.', ['17XX']],
    ['The early twentieth century saw two wars.', ['19XX']],
    ['Fiscal 2024 was a record year.', ['2024']],
    ['In fiscal year 2022-23, it lost money.', ['2022/2023']],
    ['Rome was sacked in 410 AD.', ['0410']],
    ['The fleet sailed in 480 BC.', ['-0479']],
    ['Caesar died in March 44 BC.', ['-0043-03']],
    ['The years 1990, 1991 and 1992 were dry.', ['1990', '1991', '1992']],
    ['As late as 1995 the road was closed.', ['1995']],
    ['He led the class of 2005.', ['2005']],
    ['Growth slowed in FY2024.', ['2024']],
    ['His successful 1988 race is a legend.', ['1988']],
    ['Profits were flat compared with 2023.', ['2023']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
