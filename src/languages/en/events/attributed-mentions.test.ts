import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

const LEAD = 'The port of Ashby was shut on Monday.';

describe('who says so, inside or beside a sentence', () => {
  rows([
    [`${LEAD} The port, officials said, will be open again soon.`, '2024-03-18 occurred', '2024-03-21~ statement'],
    [`${LEAD} The plan, Hay said on Tuesday, was flawed.`, '2024-03-18 occurred', '2024-03-19 statement'],
    ['The deal, Ann Hay said, was signed on Monday.', '2024-03-18 occurred'],
    [`${LEAD} According to Ann Hay, it would be open again soon.`, '2024-03-18 occurred', '2024-03-21~ statement'],
    [`${LEAD} “It will be open again soon,” according to Ann Hay.`, '2024-03-18 occurred', '2024-03-21~ statement'],
    [`${LEAD} The cables carry most of the traffic, according to figures from 2019.`, '2024-03-18 occurred'],
  ]);
  headlines([
    ['The deal, Ann Hay said, was signed on Monday.', 'The deal is signed'],
    [
      `${LEAD} The port, officials said, will be open again soon.`,
      'The port of Ashby is shut',
      'The port will be open again',
    ],
  ]);
});
