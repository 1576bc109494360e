import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('plans that were overtaken', () => {
  rows([
    ['The ferry was due to dock on Monday but was held up by fog.', '2024-03-18 scheduled'],
    ['The ferry was due to dock on Monday.', '2024-03-25 scheduled'],
    ['The vote was originally planned for February.', '2024-02 scheduled'],
    ['The vote, originally planned for February, will take place in June.', '2024-06 scheduled', '2024-02 scheduled'],
    ['The film, due out on Friday, was banned on Monday.', '2024-03-18 occurred'],
    ['Its chief executive, Ann Orr, steps down in June.', '2024-06 scheduled'],
  ]);
});

describe('headlines that say what was said', () => {
  headlines([
    ['Orr allegedly shot two men on January 3.', 'Orr allegedly shoots two men'],
    ['The king died on Monday aged 84.', 'The king dies aged 84'],
    ['Talks were held between Monday and Wednesday in Hull.', 'Talks are held in Hull'],
    ['The rebels have given the army until Friday to leave.', 'Deadline for the army to leave'],
    ['The court gave the firm until May 5 to reply.', 'Deadline for the firm to reply'],
    ['Ann Orr was walking her dog when she was hit by a van on Monday.', 'Ann Orr is hit by a van'],
  ]);
});
