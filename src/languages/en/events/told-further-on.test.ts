import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('the day that what is told further on is of', () => {
  rows([
    [
      'On Jan. 30, a sister called police to say that he had bought two knives, the daily Dagen reported Sunday. An officer rang him the following day.',
      '2024-01-30 occurred',
      '2024-01-31 occurred',
    ],
    ['The ruling, expected on Friday, could end the strike.', '2024-03-22 scheduled'],
    ['The ruling, delivered on Friday, could end the strike.', '2024-03-15 occurred'],
    ['Talks ended shortly before 22:00 on Monday.', '2024-03-18 occurred'],
    ['Ivo Orr urged mayors to act in a post in late January.', '2024-01 statement'],
    ['Ivo Orr urged mayors to act in late May.', '2024-05 scheduled'],
    ['Ivo Orr weighed in on Monday, calling the veto a disgrace.', '2024-03-18 statement'],
    ['The announcement followed a Jan. 26 vote.', '2024-01-26 occurred'],
    ['The court upheld the ruling in a 2-1 decision issued late Monday.', '2024-03-18 occurred'],
    ['Anyone who saw him between 10pm and midnight on Friday is asked to call police.'],
    [
      'Iran freed two men on Tuesday, hours before negotiators were to hold talks in Oman.',
      '2024-03-19 occurred',
      '2024-03-19 scheduled',
    ],
    ['Thousands will strike for five days before Christmas.', '2024-03-21~ proposed'],
    [
      'The party drew its own map, which voters will decide on in a Nov. 4 election.',
      '2024-03-21~ occurred',
      '2024-11-04 scheduled',
    ],
  ]);
  headlines([
    ['He faces a second trial, on charges of fraud, that is set to open on April 8.', 'A second trial is set to open'],
    ['Outside the Capitol on Monday, Ann Orr, a driver from the town of Pell, held a sign.', 'Ann Orr holds a sign'],
  ]);
});
