import { describe, expect, it } from 'vitest';
import { headlinesBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

describe('what is awaited beside a happening lies ahead', () => {
  rows([
    ['Polling closed on Wednesday, with results expected on Monday.', '2024-03-20 occurred', '2024-03-25 scheduled'],
    ['Both sides met on Tuesday, with more talks planned for Friday.', '2024-03-19 occurred', '2024-03-22 scheduled'],
    [
      'Crews said they would walk out from 2 April, with a second stoppage pencilled in for 19 April.',
      '2024-03-21~ statement',
      '2024-04-02 scheduled',
      '2024-04-19 scheduled',
    ],
    ['Floods hit the port on Monday, with two ferries sunk.', '2024-03-18 occurred'],
    ['The count expected on Monday was held on Tuesday.', '2024-03-19 occurred', '2024-03-18 occurred'],
  ]);
});

describe('what is moved or made possible has a day of its own', () => {
  rows([
    ['The judge on Monday postponed the trial until Sept. 9.', '2024-03-18 occurred', '2024-09-09 scheduled'],
    ['In January the agency pushed back the landing to 2027.', '2024-01 occurred', '2027 scheduled'],
    [
      'The union called off the walkout on Tuesday, clearing the way for ferries to sail on Saturday.',
      '2024-03-19 occurred',
      '2024-03-23 scheduled',
    ],
    [
      'The storm is forecast to drop snow on Hull on Friday before reaching Leeds by Saturday.',
      '2024-03-22 proposed',
      '2024-03-23 proposed',
    ],
  ]);
});

it.each([
  ['The judge on Monday postponed the trial until Sept. 9.', 'The trial is postponed'],
  ['In January the agency pushed back the landing to 2027.', 'The landing is pushed back'],
  ['The union called off the walkout on Tuesday, clearing the way for ferries to sail on Saturday.', 'Ferries sail'],
  [
    'The storm is forecast to drop snow on Hull on Friday before reaching Leeds by Saturday.',
    'The storm reaches Leeds',
  ],
])('%j gives “%s”', (sentence, headline) => expect(headlinesBy(sentence, PUBLISHED)).toContain(headline));

describe('what follows came before the writing', () => {
  rows([
    ['The offer follows nine hours of talks on Tuesday.', '2024-03-19 occurred'],
    ['A hearing will follow on Tuesday.', '2024-03-26 scheduled'],
  ]);
});

describe('a year that opens a sentence is that of its days', () => {
  rows([
    ['Last year, the storm came ashore on Oct. 27 near Hull.', '2023-10-27 occurred'],
    ['In 2019, the airline was grounded on 25 October after an inspection.', '2019-10-25 occurred'],
    ['In 2019 the mayor resigned, and she is due to stand trial on 4 April.', '2019 occurred', '2024-04-04 scheduled'],
    ['The bank, fined in 2018, closed its doors on 4 March.', '2024-03-04 occurred', '2018 occurred'],
  ]);
});

describe('what is said is not said on the day of what it tells of', () => {
  rows([
    [
      'The operator said its offer had been turned down by members in a ballot that closed on 4 March.',
      '2024-03-21~ statement',
      '2024-03-04 occurred',
    ],
    ['Members turned it down in a ballot that closed on 4 March.', '2024-03-04 occurred'],
  ]);
});

describe('how long what is told of may last dates nothing', () => {
  rows([
    ['Flights resumed on Tuesday, but Marsh warned of delays into the weekend.', '2024-03-19 occurred'],
    ['The agency warned of slides in six provinces through Saturday.', '2024-03-21~ statement'],
    ['The debut of the rocket has slipped from 2020 to no earlier than next year.', '2025 scheduled'],
    ['The port exported a record crop last season.'],
  ]);
});

describe('what follows a year is of the next one', () => {
  rows([
    [
      'In 2020, storms killed 250 people. It set up an agency the following March.',
      '2020 occurred',
      '2021-03 occurred',
    ],
    ['The jet had failed twice in the past fortnight.', '2024-03-07/2024-03-21 occurred'],
    ['The ferry sank a fortnight ago.', '2024-03-04/2024-03-10 occurred'],
  ]);
});

describe('what is told at a time of the day, or said first, stands beside what has a day', () => {
  rows([
    ['The strike began at 4 a.m. and was set to run until Friday.', '2024-03-22 scheduled', '2024-03-21~ occurred'],
    [
      'Marsh said it would run few trains and expected lines to reopen by Saturday.',
      '2024-03-23 proposed',
      '2024-03-21~ statement',
    ],
    ['He said the offer of March 4 was poor.', '2024-03-21~ statement', '2024-03-04 occurred'],
    ['He said the roof of March 4 was poor.', '2024-03-21~ statement'],
    ['The port, where ferries were held up on Tuesday, reopened.', '2024-03-21~ occurred', '2024-03-19 occurred'],
  ]);
});
