import { describe, expect, it } from 'vitest';
import { headlinesBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

describe('happenings that a distance counts from', () => {
  rows([
    [
      'The mayor resigned on Sunday, a day after a missile strike that killed 12.',
      '2024-03-17 occurred',
      '2024-03-16 occurred',
    ],
    [
      'The court has upheld the victory, two weeks after a byelection in Hull.',
      '2024-03-21~ occurred',
      '2024-03-07 occurred',
    ],
    [
      'Three days after a shooting at a school, police arrested two men on Monday.',
      '2024-03-18 occurred',
      '2024-03-15 occurred',
    ],
    [
      'Monday’s ruling came a day after a hearing in which both sides traded insults.',
      '2024-03-18 occurred',
      '2024-03-17 occurred',
    ],
    [
      'The army raided the camp on Wednesday, a day after a suicide bombing killed 14 people at a market.',
      '2024-03-20 occurred',
      '2024-03-19 occurred',
    ],
    ['Workers repaired the line for two days after the storm.', 'undated occurred'],
    ['He was jailed on Monday, two days after the vote.', '2024-03-18 occurred'],
  ]);
});

describe('days behind another clause, before a main verb or in a subject', () => {
  rows([
    [
      'The commission sued in May, and in a filing on Monday accused the county of fraud.',
      '2023-05 occurred',
      '2024-03-18 statement',
    ],
    [
      'The union warned that it was short of cash, and on Monday froze all hiring.',
      '2024-03-18 occurred',
      '2024-03-21~ statement',
    ],
    ['Convicted in June of fraud, Hay was freed in December.', '2023-12 occurred', '2023-06 occurred'],
    ['Arrested on March 3, Hay has been held ever since.', '2024-03-21~ occurred', '2024-03-03 occurred'],
    ['Asked on Monday about the plan, Hay laughed.', '2024-03-18 occurred'],
    ['An offer on March 4 met the same fate the following Monday.', '2024-03-11 occurred', '2024-03-04 occurred'],
    ['Monday’s strike, which killed nine, was the third this month.', '2024-03-18 occurred'],
    ['Hay played down the chance of a cut in May.', '2024-03-21~ occurred'],
    ['Banks put the chance of a deal at 60 per cent in a note to clients on Monday.', '2024-03-18 statement'],
    ['The boss is stepping down, the company announced on Monday.', '2024-03-18 statement'],
    ['The last time a recount overturned a result was in 2009.', '2009 occurred'],
    ['The last time the ferries stopped was in 2003, when a dispute lasted 12 days.', '2003 occurred'],
    ['It was on March 5 that the first missiles were fired.', '2024-03-05 occurred'],
    ['Dunmore traces its roots to 1871 and floated in 2011.', '2011 occurred'],
    ['Hamas handed over four bodies overnight Wednesday.', '2024-03-20 occurred'],
    ['Shelling late Wednesday cut the road.', '2024-03-20 occurred'],
    [
      'Candidates have until April 15 to register for the rerun, called on March 4.',
      '2024-04-15 deadline',
      '2024-03-04 occurred',
    ],
    ['Hay was arrested on March 2. He was pronounced dead the next day.', '2024-03-02 occurred', '2024-03-03 occurred'],
    [
      'On March 5, it emerged that Hay had lifted a ban in place since 2020. Two days later, on the 1,000th day of the war, Marsh used it.',
      '2024-03-05 occurred',
      '2024-03-07 occurred',
    ],
    [
      'Voters turned down a levy on March 5, the third time in 18 months. Ann Hay unseated Lee Marsh in District 2. “It was close,” Hay told a crowd at the hall.',
      '2024-03-05 occurred',
      '2024-03-05 occurred',
      '2024-03-05 statement',
    ],
  ]);
});

describe('what is set for a day', () => {
  rows([
    ['Nominations close on April 8.', '2024-04-08 scheduled'],
    ['The truce lapses on April 18.', '2024-04-18 scheduled'],
    ['The hotel close on the left is empty.'],
    ['Marsh is next due in court on April 18.', '2024-04-18 scheduled'],
    ['Marsh’s next court date is April 18.', '2024-04-18 scheduled'],
    ['Hay was remanded in custody until April 18.', '2024-04-18 scheduled'],
    [
      'The board put up the notice, giving bidders until May 26 to reply.',
      '2024-03-21~ occurred',
      '2024-05-26 deadline',
    ],
  ]);
});

it.each([
  ['The mayor resigned on Sunday, a day after a missile strike that killed 12.', 'Missile strike'],
  ['The last time a recount overturned a result was in 2009.', 'A recount overturns a result'],
  ['Monday’s ruling came a day after a hearing in Hull.', 'Ruling comes a day after a hearing in Hull'],
  ['The board put up the notice, giving bidders until May 26 to reply.', 'Deadline for bidders to reply'],
])('%j is headed “%s”', (text, headline) => expect(headlinesBy(text, PUBLISHED)).toContain(headline));
