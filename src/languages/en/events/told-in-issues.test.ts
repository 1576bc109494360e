import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('days with names and things of holidays', () => {
  rows([
    ['The singer appeared in the January 1955 issue of the magazine.', '1955-01 occurred'],
    ['As part of its February 2024 Patch Tuesday updates, the firm repaired 47 flaws.', '2024-02 occurred'],
    ['She stood before a Christmas tree in a red hat.'],
    ['She sang there at Christmas in 2019.', '2019-12-25 occurred'],
    ['Passed in January 2009, the rule lifted the need for talks.', 'undated occurred', '2009-01 occurred'],
  ]);
});

describe('verbs that hide', () => {
  rows([
    ['Ann Hay and Paul Orr, who head the two agencies, said the plan is sound.', '2024-03-21~ statement'],
    ['Service providers in the region also reported problems.', '2024-03-21~ statement'],
    ['Ann Hay, who was away at the time of the fire, stopped by on Monday.', '2024-03-18 occurred'],
    ['By about 04:15 BST most of the blaze was out.', '2024-03-21~ occurred'],
  ]);
  headlines([
    ['Early in her campaign, the church was criticized for its stance.', 'The church is criticized for its stance'],
    ['Ann Hay, who was away at the time of the fire, stopped by on Monday.', 'Ann Hay stops by'],
  ]);
});

describe('the day of “the fire”', () => {
  rows([
    [
      'No one was hurt in the fire, which was set on Sunday. Ann Hay, who was away at the time of the fire, came on Monday. The fire was set at the door, she said.',
      '2024-03-17 occurred',
      '2024-03-18 occurred',
      '2024-03-17 occurred',
    ],
  ]);
});

describe('headlines that agree and end', () => {
  headlines([
    ['The boat will leave very early on Saturday and arrive on Monday.', 'The boat will leave', 'The boat arrives'],
    ['ISPs in the region said the fault was found.', 'ISPs in the region say the fault was found'],
    ['This changed her life in the summer of 1955.', 'This changes her life'],
  ]);
});
