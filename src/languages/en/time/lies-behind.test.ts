import { describe, expect, it } from 'vitest';
import { dates } from '../../../../test/support/read-times.ts';

const PUBLISHED = '2007-11-20';

describe('A day or month on which something was done', () => {
  it.each<[string, string[]]>([
    ['A flood hit the town in February, and 600 were killed there in March.', ['2007-02', '2007-03']],
    ['The last flood to reach the coast was in January.', ['2007-01']],
    ['In February, a wave hit the pier.', ['2007-02']],
    ['In January she left the firm.', ['2007-01']],
    ['Its shares, which traded at $64 in March, fell to 30 cents.', ['2007-03']],
    ['In the spring he stopped work.', ['2007-21']],
    ['In the spring, the mill closed.', ['2007-21']],
    ['The gap widened in the three months to March.', ['2007-03']],
    ['Profit fell by a fifth in the half year to January.', ['2007-01']],
    ['The deputy was shot on March 14.', ['2007-03-14']],
    ['For the fiscal year ended Dec. 31, the firm lost money.', ['2006-12-31']],
    ['A patch issued Jan. 14 failed.', ['2007-01-14']],
  ])('%j lies behind', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));

  it.each<[string, string[]]>([
    ['Talks were proposed in February.', ['2008-02']],
    ['In the spring, he will stop work.', ['2008-21']],
    ['In February she may leave the firm.', ['2008-02']],
    ['The bridge, closed for repairs, is to reopen in March.', ['2008-03']],
    ['It is to be rebuilt as planned in March.', ['2008-03']],
    ['She urged the two towns to vote in March.', ['2008-03']],
    ['The firm will lose money in the three months to March.', ['2008-03']],
    ['A ruling is anticipated in February.', ['2008-02']],
    ['In February, the merged fleet will sail.', ['2008-02']],
    ['The deadline, extended Jan. 14, stands.', ['2008-01-14']],
    ['She is to be sentenced Jan. 3 and will be freed on March 3.', ['2008-01-03', '2008-03-03']],
    ['He said Jan. 15 is the last chance.', ['2008-01-15']],
  ])('%j may lie ahead', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});

describe('What a word beside a weekday is about', () => {
  it.each<[string, string[]]>([
    ['Critics say that Sunday’s vote is a sham.', ['2007-11-18']],
    ['Arson is to blame for Friday night’s fire.', ['2007-11-16']],
    ['She stopped by Saturday.', ['2007-11-17']],
    ['They were able to mend the line by Saturday.', ['2007-11-17']],
    ['They must report by Saturday.', ['2007-11-24']],
    ['He will see Dr. Ann Marsh in Rome for tests Friday.', ['2007-11-23']],
    ['The trucks moved only at night.', []],
    ['The shop opened in 1966. 41 years later, it burned.', ['1966', '2007']],
    ['The shop opened in 1986. 41 years later, it burned.', ['1986']],
  ])('%j means %j', (text, expected) => expect(dates(text, PUBLISHED)).toEqual(expected));
});
