import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('a day that a report goes on with', () => {
  rows([
    [
      'Youths stormed the hall in Hull on Sunday. Masked men threw stones at guards. A woman was hurt, medics said. The crowd burned two vans. Riot police cleared the square.',
      ...new Array<string>(5).fill('2024-03-17 occurred'),
    ],
    [
      'Youths stormed the hall on Sunday. About 90 of them burned a van that belonged to a guard who has now been charged with theft.',
      '2024-03-17 occurred',
      '2024-03-17 occurred',
    ],
    [
      'Rebels seized Hull on Monday, officials said. “They came at dawn,” said nurse Ann Orr. She hid under a bed.',
      '2024-03-18 occurred',
      '2024-03-21~ statement',
      '2024-03-18 occurred',
    ],
    [
      'Rebels seized Hull on Monday, officials said. “They came at dawn,” said minister Ann Orr. She ordered an inquiry.',
      '2024-03-18 occurred',
      '2024-03-21~ statement',
      '2024-03-21~ occurred',
    ],
  ]);
});

describe('what a court is told of', () => {
  rows([
    [
      'A judge on Tuesday jailed Dean Orr for life. Orr was found guilty last month of murdering Rita Oakes on Aug. 9, 2022. Orr climbed over a fence and hit her with a spade, prosecutors said. Neighbors called 911. Officers found her on the patio.',
      '2024-03-19 occurred',
      '2024-02 occurred',
      '2022-08-09 occurred',
      ...new Array<string>(2).fill('2022-08-09 occurred'),
    ],
    [
      'A clerk has been jailed for six years. In June 2018 a widow complained to the bank. Orr visited her at home, the court heard.',
      '2024-03-21~ occurred',
      '2018-06 statement',
      '2018-06 occurred',
    ],
    [
      'A clerk has been jailed for six years. Orr kept a notebook in a freezer, a prosecutor told jurors.',
      '2024-03-21~ occurred',
      'undated occurred',
    ],
    [
      'A clerk has been jailed for six years. In a letter read to the court, Ann Hay, who lost £9,000, said she still slept badly.',
      '2024-03-21~ occurred',
      '2024-03-21~ statement',
    ],
  ]);
});

describe('a day behind what is said of its subject', () => {
  rows([
    ['Mayor Ann Hay, who chairs the board, on Tuesday called for calm.', '2024-03-19 statement'],
    ['The union, which has 4,000 members, on Monday rejected the offer.', '2024-03-18 statement'],
    ['Ivo Orr, 61, who has led the party since 2019, on Tuesday resigned.', '2024-03-19 occurred'],
  ]);
  headlines([
    ['Ivo Orr, who has led the party since 2019, on Tuesday resigned.', 'Ivo Orr resigns'],
    ['On Sunday, masked youths burned a bus.', 'Masked youths burn a bus'],
    ['Armed and masked men stormed the studio on Monday.', 'Armed and masked men storm the studio'],
    ['Soldiers positioned at the gate responded on Monday by firing tear gas.', 'Soldiers respond by firing tear gas'],
  ]);
});

describe('states since a day, calls and answers', () => {
  rows([
    ['The drivers have been without a contract since June 30.', '2023-06-30/.. ongoing'],
    ['The province has been under curfew since Sunday.', '2024-03-17/.. ongoing'],
    ['The two sides have been in talks since January.', '2024-01/.. ongoing'],
    ['The army responded on Monday by shelling the village.', '2024-03-18 occurred'],
    ['The ministry responded on Monday by saying that it knew nothing.', '2024-03-18 statement'],
    ['Ivo Orr called Ann Hay on Monday to congratulate her.', '2024-03-18 occurred'],
    ['Ivo Orr called Ann Hay a liar on Monday.', '2024-03-18 statement'],
    [
      'Thousands marched in Hull on Saturday over the death in custody of a student two weeks ago.',
      '2024-03-16 occurred',
      '2024-03-04/2024-03-10 occurred',
    ],
    ['Thousands marched in Hull on Saturday over the price of bread.', '2024-03-16 occurred'],
  ]);
});
