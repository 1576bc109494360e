import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what was put off was due when it says', () => {
  rows([
    ['The vote was originally due to be held in December but the board put it off.', '2023-12 scheduled'],
    ['The vote is due to be held in December.', '2024-12 scheduled'],
    ['The ministry proposed the rules in May and since has received 3,000 letters.', '2023-05 proposed'],
    ['A second craft had been pencilled in for launch in the second half of 2027.', '2027-07/2027-12 scheduled'],
    ['The board must decide at a meeting on April 18 whether to sell.', '2024-04-18 scheduled'],
    ['The board must decide by April 18 whether to sell.', '2024-04-18 deadline'],
  ]);
});

describe('a stretch that followed counts from what was told before', () => {
  rows([
    [
      'A storm struck Hull on March 3. Clerks ignored nine calls over the next two days.',
      '2024-03-03 occurred',
      '2024-03-03/2024-03-05 occurred',
    ],
    ['Crews will clear the road over the next two days.', '2024-03-21/2024-03-23 scheduled'],
  ]);
});

describe('days without a year go on from the day told with one', () => {
  rows([
    [
      'A storm came ashore near Hull on Sept. 14, 2021. A clerk testified last month that by Sept. 16 the hall had reached 101 degrees.',
      '2021-09-14 occurred',
      '2024-02 statement',
      '2021-09-16 occurred',
    ],
    [
      'A storm came ashore near Hull on Sept. 14, 2021. The mayor resigned on March 4.',
      '2021-09-14 occurred',
      '2024-03-04 occurred',
    ],
  ]);
});

describe('what was last done, and what was told of afterwards', () => {
  rows([
    ['The depot was last hit on February 20.', '2024-02-20 occurred'],
    ['A storm last hit the coast in 2019.', '2019 occurred'],
    [
      'Marsh met the envoy on Tuesday. Ann Hay told reporters afterward that they had not agreed.',
      '2024-03-19 occurred',
      '2024-03-19 statement',
    ],
    ['Several explosions were reported in Hull.', '2024-03-21~ occurred'],
    ['No injuries were reported.'],
    ['Norway claimed on Monday to have cleared the strait.', '2024-03-18 statement'],
    ['Marsh called Hay to congratulate her on Sunday night.', '2024-03-17 occurred'],
  ]);
  headlines([
    [
      'The defense, which rested last Friday, argued that the firm had paid.',
      'The defense argues that the firm had paid',
      'The defense rests',
    ],
    [
      'China, which brought back samples from the far side in June 2023, will launch a probe in May.',
      'China will launch a probe',
      'China brings back samples from the far side',
    ],
  ]);
});

describe('what was foretold for a weekday counts from the day of the saying', () => {
  rows([
    ['On Sunday, the union said it would strike on Tuesday.', '2024-03-17 statement', '2024-03-19 scheduled'],
    ['On Sunday, the union said it would strike on Friday.', '2024-03-17 statement', '2024-03-22 scheduled'],
    ['The talks, which were to have begun on Monday, were called off.', '2024-03-21~ occurred', '2024-03-18 scheduled'],
    ['The road will not reopen before Monday.', '2024-03-25/.. not scheduled'],
  ]);
});

describe('what came hours or months before the news', () => {
  rows([
    [
      'The council dropped the plan. The move comes just 24 hours after Hay sold the mill.',
      '2024-03-21~ occurred',
      '2024-03-20 occurred',
    ],
    [
      'A judge dropped the case. The ruling comes 48 hours after the vote was called off.',
      '2024-03-21~ occurred',
      '2024-03-19 occurred',
    ],
    ['Ann Hay died on Tuesday after suffering a stroke earlier this month.', '2024-03-19 occurred', '2024-03 occurred'],
    ['Hay learned that she had the disease in 2019.', '2019 occurred'],
    ['It was only in May 2021, after the owner, Ivo Olsen, sold the mill, that the leak began.', '2021-05 occurred'],
    ['Port researchers first saw signs of the leak last week.', '2024-03-11/2024-03-17 occurred'],
    ['The plan, denounced by unions on Monday, was dropped.', '2024-03-18 statement'],
    ['She never agreed to the plan.'],
  ]);
  headlines([
    [
      'The same day, March 17, both firms said they would close on Wednesday.',
      'Both firms say they would close',
      'Both firms would close',
    ],
  ]);
});

describe('who says it on a day says it then, whatever day that has which is said', () => {
  rows([
    [
      'At least 132 people had died in floods since the start of the rainy season in January, the ministry said on Monday.',
      '2024-01 occurred',
      '2024-01-01/2024-03-21 occurred',
      '2024-03-18 statement',
    ],
    ['At least 132 people had died in floods, the ministry said on Monday.', '2024-03-18 occurred'],
    ['Engineers warned as long ago as 2017 that it was silting up.', '2017 statement'],
    ['The court extended the ban to midnight on Saturday.', '2024-03-23 scheduled'],
    ['The dam burst following days of rain.', '2024-03-21~ occurred'],
    ['Hay returned to office on Monday, two years after losing to Marsh.', '2024-03-18 occurred', '2022 occurred'],
    [
      'Members voted on Tuesday. The vote came three days after a rocket, the giant Comet, exploded.',
      '2024-03-19 occurred',
      '2024-03-16 occurred',
    ],
  ]);
});

describe('what is said of somebody whose age or trade stands between', () => {
  headlines([
    [
      'Police said Ivo Olsen, 24, was arrested at a motel on Sunday.',
      'Police say Ivo Olsen, 24, was arrested at a motel',
      'Ivo Olsen is arrested at a motel',
    ],
    ['Police said the man, a retired teacher, was hurt on Sunday.', 'Police say the man was hurt', 'The man is hurt'],
  ]);
  rows([
    [
      'After talks that stretched into the early hours of Tuesday, the two sides signed a truce.',
      '2024-03-19 occurred',
    ],
    ['After the talks, the two sides signed a truce on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('a year that only says among what something ranks', () => {
  rows([
    ['The storm, the fourth to hit the islands this year, cut power to 40,000 homes on Monday.', '2024-03-18 occurred'],
    ['The storm cut power to 40,000 homes this year.', '2024 occurred'],
  ]);
});

describe('what is set, reported or retaken on a day', () => {
  rows([
    ['A judge set bail at $2 million on Monday.', '2024-03-18 occurred'],
    ['A judge bailed him until May 3.', '2024-05-03 scheduled'],
    ['The firm reported a loss of $40 million for the fourth quarter on Tuesday.', '2024-03-19 occurred'],
    ['The rocket exploded 40 seconds after liftoff on Monday.', '2024-03-18 occurred', '2024-03-18 occurred'],
    ['The union has called for a strike starting on Monday.', '2024-03-25 scheduled'],
    ['The army said it had retaken the town on Sunday.', '2024-03-21~ statement', '2024-03-17 occurred'],
  ]);
});
