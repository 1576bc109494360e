import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('plans that were overtaken', () => {
  rows([
    ['The ferry was due to dock on Monday but was held up by fog.', '2024-03-18 scheduled'],
    ['The ferry was due to dock on Monday.', '2024-03-25 scheduled'],
    [
      'Orr, who was due to be sentenced on Monday, failed to turn up.',
      '2024-03-21~ not occurred',
      '2024-03-18 scheduled',
    ],
    ['The premier quit on Monday and called elections for May 3.', '2024-03-18 occurred', '2024-05-03 scheduled'],
    ['The guild called for calm on Monday.', '2024-03-18 statement'],
    ['The vote was originally planned for February.', '2024-02 scheduled'],
    ['The vote, originally planned for February, will take place in June.', '2024-06 scheduled', '2024-02 scheduled'],
    ['The film, due out on Friday, was banned on Monday.', '2024-03-18 occurred'],
    ['Its chief executive, Ann Orr, steps down in June.', '2024-06 scheduled'],
  ]);
});

describe('verbs that are in the past as they are', () => {
  rows([
    ['The bank will close two branches and cut 1,200 jobs in May.', '2024-05 scheduled'],
    ['Hallam Foods plans to close two mills and cut 1,200 jobs by May.', '2024-05 scheduled'],
    ['Hallam hopes to raise £4 million and hit its target by June.', '2024-06 proposed'],
    ['Hallam closed two mills and cut 1,200 jobs in January.', '2024-01 occurred'],
    ['The fire started on Monday in a storage shed.', '2024-03-18 occurred'],
  ]);
});

describe('headlines that say what was said', () => {
  headlines([
    ['Orr allegedly shot two men on January 3.', 'Orr allegedly shoots two men'],
    ['The case was put off to May 3 after Orr fell ill.', 'The case is put off after Orr fell ill', 'Orr falls ill'],
    ['The rocket exploded two minutes after lift-off on Monday.', 'The rocket explodes two minutes after lift-off'],
    ['The leak was found on Monday and plugged on Tuesday.', 'The leak is found', 'The leak is plugged'],
    ['The couple married in 2019 and divorced in 2022.', 'The couple marries', 'The couple divorces'],
    [
      'The riots, which began on Friday after police shot a youth, spread to Hull on Sunday.',
      'The riots spread to Hull',
      'The riots begin after police shot a youth',
    ],
    ['The king died on Monday aged 84.', 'The king dies aged 84'],
    ['Talks were held between Monday and Wednesday in Hull.', 'Talks are held in Hull'],
    ['The rebels have given the army until Friday to leave.', 'Deadline for the army to leave'],
    ['The court gave the firm until May 5 to reply.', 'Deadline for the firm to reply'],
    ['Ann Orr was walking her dog when she was hit by a van on Monday.', 'Ann Orr is hit by a van'],
  ]);
});
