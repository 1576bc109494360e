import { describe, expect, it } from 'vitest';
import { headlinesBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

describe('a word that opens a sentence like an order, before the past of a verb', () => {
  it.each([
    ['Ford said on Tuesday that it would shut a plant.', 'Ford says that it would shut a plant'],
    ['Block cut 900 jobs on Tuesday.', 'Block cuts 900 jobs'],
    ['Match plans to close its office in May.', 'Match plans to close its office'],
    ['Grant told reporters on Tuesday that the inquiry was over.', 'Grant tells reporters that the inquiry was over'],
    ['Hope faded on Tuesday for the crew of the trawler.', 'Hope fades for the crew of the trawler'],
    ['Help came on Tuesday from a village nearby.', 'Help comes from a village nearby'],
  ])('%j is who or what did it', (text, headline) => expect(headlinesBy(text, PUBLISHED)[0]).toBe(headline));

  it.each(['Get involved in the clean-up.', 'Stay tuned for the verdict.', 'Keep informed on the storm.'])(
    '%j is an order, and tells nothing',
    (text) => expect(headlinesBy(text, PUBLISHED)).toEqual([]),
  );
});

describe('what somebody served as', () => {
  rows([
    [
      'Hay, who served as mayor from 2014 until he resigned in 2022, told the court on Tuesday that he was sorry.',
      '2024-03-19 statement',
      '2022 occurred',
      '2014 occurred',
    ],
    ['Hay, who trained as a pilot before she enlisted, said on Tuesday that it was over.', '2024-03-19 statement'],
  ]);
});

describe('a night, and an hour, by what is told beside', () => {
  rows([
    ['Two of them died overnight, the ministry said Tuesday.', '2024-03-19 occurred'],
    ['Two of them died overnight, the ministry said.', '2024-03-21 occurred'],
    [
      'The jet vanished at 7:42 p.m. on Monday. A boat reached it on Tuesday.\n\nThe crew had broken off an approach at 7:20 p.m. near the town.',
      '2024-03-18 occurred',
      '2024-03-19 occurred',
      '2024-03-18 occurred',
    ],
  ]);
});
