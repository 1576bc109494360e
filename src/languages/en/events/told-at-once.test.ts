import { describe, expect, it } from 'vitest';
import { headlinesBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

describe('what somebody went on to do is of the same day', () => {
  rows([
    ['The mayor flew to Leeds on Monday and announced grants.', '2024-03-18 occurred', '2024-03-18 statement'],
    ['The mayor flew to Leeds on Monday and had lunch.', '2024-03-18 occurred'],
    ['The mayor resigned on Monday and has announced nothing since.', '2024-03-18 occurred'],
  ]);
});

describe('what happened hours before is of that day', () => {
  rows([
    [
      'The agency ordered a review on Monday, hours after the rocket crashed in the Gulf.',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
    ],
    [
      'The ferry left Hull on Monday. Two men called for help minutes later.',
      '2024-03-18 occurred',
      '2024-03-18 statement',
    ],
    [
      'The ferry left Hull on Monday. It sank at 9:33 a.m., three days after an inspector had cleared it.',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
      '2024-03-15 occurred',
    ],
  ]);
});

describe('who says so on a day is told beside what lies in a month', () => {
  rows([
    [
      'The ferry had been delivered in June 2015, the line said at a news conference on Tuesday.',
      '2015-06 occurred',
      '2024-03-19 statement',
    ],
    ['The ferry was delivered on Monday, the line said on Tuesday.', '2024-03-18 occurred'],
  ]);
});

describe('a year or a day in a name dates nothing', () => {
  rows([
    ['It was the worst storm since records began in 1970.'],
    ['The mayor invoked the Labor Act of 1947 on Monday.', '2024-03-18 occurred'],
    ['Homes were damaged by winds like Sunday’s on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('what a length before it stands counts from the main clause', () => {
  rows([
    [
      'A day after a jet veered off the runway, the agency on Monday ordered an audit.',
      '2024-03-18 occurred',
      '2024-03-17 occurred',
    ],
    [
      'Crews on Monday went door to door, two days after a storm struck the coast.',
      '2024-03-18 occurred',
      '2024-03-16 occurred',
    ],
    [
      'A tornado touched down on Monday, hours before the storm flooded the port.',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
    ],
    ['In April 2018, a jet of the line had overshot the runway.', '2018-04 occurred'],
    ['A day after the vote, the mayor was away.'],
  ]);
});

describe('a day in apposition says it finer', () => {
  rows([
    [
      'The craft, which left Hull a week earlier, on March 4, spread its arrays on Monday.',
      '2024-03-18 occurred',
      '2024-03-04 occurred',
    ],
    ['Schools will stay shut until at least the 26th.', '2024-03-26 scheduled'],
    ['The crew were to fire its engine over the weekend.', '2024-03-23/2024-03-24 scheduled'],
  ]);
});

it.each([
  [
    'The coalition’s offer, made on Monday as the clock ran down, was poor.',
    'The coalition’s offer is made as the clock runs down',
  ],
  ['The ferry had been delivered in June 2015, the line said on Tuesday.', 'The line: The ferry is delivered'],
  ['Schools will stay shut until at least April 26.', 'Schools will stay shut'],
])('%j gives “%s”', (sentence, headline) => expect(headlinesBy(sentence, PUBLISHED)).toContain(headline));
