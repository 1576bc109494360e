import { describe, expect, it } from 'vitest';
import { headlinesBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

describe('what led to the news of a report happened shortly before', () => {
  rows([
    [
      'The governor closed all schools on Tuesday after a blizzard buried the coast.',
      '2024-03-19 occurred',
      '2024-03-19~ occurred',
    ],
    ['Workers walked out after pay talks broke down.', '2024-03-21~ occurred', '2024-03-21~ occurred'],
    ['Workers will walk out in May after pay talks broke down.', '2024-05 scheduled', '2024-03-21~ occurred'],
    [
      'Shares in Marsh Foods fell on Tuesday after the company cut its forecast.',
      '2024-03-19 occurred',
      '2024-03-19~ occurred',
    ],
    // Courts take their time.
    ['A court jailed the mayor on Monday after a jury found her guilty.', '2024-03-18 occurred'],
    ['A man has been charged with murder after a woman was stabbed in Hull.', '2024-03-21~ occurred'],
    ['The coach resigned on Monday, weeks after his team lost the final.', '2024-03-18 occurred'],
    ['The firm fired him on Tuesday after he complained.', '2024-03-19 occurred'],
    ['He left on Monday after talks that failed.', '2024-03-18 occurred'],
    ['The airline cut flights in May after a storm hit Hull.', '2023-05 occurred', 'undated occurred'],
  ]);
});

describe('so long after a happening whose day the article tells', () => {
  rows([
    [
      'The council voted on Oct. 7 to close the school. Three days after the vote, parents sued.',
      '2023-10-07 occurred',
      '2023-10-10 occurred',
    ],
    [
      'The bridge collapsed on Feb. 2. Two weeks after the collapse, the mayor resigned.',
      '2024-02-02 occurred',
      '2024-02-16~ occurred',
    ],
    [
      'They met in Hull on Feb. 2. Lee, who met Marsh three days after the Hull meeting, resigned on Monday.',
      '2024-02-02 occurred',
      '2024-03-18 occurred',
      '2024-02-05 occurred',
    ],
    [
      'They met in Hull on Feb. 2. They met in Leeds on Feb. 9. Marsh, who sold the mill three days after the Hull meeting, resigned on Monday.',
      '2024-02-02 occurred',
      '2024-02-09 occurred',
      '2024-03-18 occurred',
      '2024-02-05 occurred',
    ],
    [
      'A plane crashed on Dec. 1, 2018. The carrier was grounded for three weeks after the crash.',
      '2018-12-01 occurred',
      'undated occurred',
    ],
    [
      'The council voted on Feb. 7. It will meet three days after the vote.',
      '2024-02-07 occurred',
      'undated scheduled',
    ],
  ]);
});

describe('a list of days without a year', () => {
  rows([
    [
      'Sept. 14: The contract expires.\n\nNov. 3 – Workers walk out at three plants.',
      '2023-09-14 occurred',
      '2023-11-03 occurred',
    ],
    [
      'June 3 – A jury convicts the mayor of fraud.\n\nJuly 12 – A judge sentences her to four years.',
      '2023-06-03 occurred',
      '2023-07-12 occurred',
    ],
    [
      'April 3: Voters elect a council.\n\nMay 12: The council will meet.',
      '2024-04-03 scheduled',
      '2024-05-12 scheduled',
    ],
    [
      'What happens next\n\nApril 3: Voters elect a council.\n\nMay 12: The council meets.',
      '2024-04-03 scheduled',
      '2024-05-12 scheduled',
    ],
    ['April 3: Voters elect a council.', '2024-04-03 scheduled'],
  ]);
});

it.each([
  ['Marsh wept on Monday as she apologized to the families.', 'Marsh weeps as she apologizes to the families'],
  ['Lee left on Monday as prices rose.', 'Lee leaves as prices rise'],
  ['Lee, who takes over on May 5 and whose term runs out in 2029, won on Tuesday.', 'Lee takes over'],
  ['NASA is targeting May 3 for the launch of the probe.', 'NASA is targeting May 3 for the launch of the probe'],
  ['NASA is targeting May 3.', 'NASA is targeting May 3'],
  [
    'Talks between two makers of engines fell apart in May after the founder of Marsh Holdings of Ohio, Paul Roe, quit the board.',
    'Talks between two makers of engines fall apart',
  ],
  ['A jet left the runway in May after a tyre burst; nobody was hurt.', 'A jet leaves the runway after a tyre burst'],
  ['Talks fell apart in May after the founder, Paul Roe, quit.', 'Talks fall apart after the founder, Paul Roe, quit'],
])('%j gives “%s”', (sentence, headline) => expect(headlinesBy(sentence, PUBLISHED)).toContain(headline));
