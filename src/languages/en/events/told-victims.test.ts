import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what befell somebody is of the day on which it was told', () => {
  rows([
    [
      'Pavel Orr was charged with the murder of Ann Hay on March 3. Hay was shot to death outside a bank.',
      '2024-03-21~ occurred',
      '2024-03-03 occurred',
      '2024-03-03 occurred',
    ],
    [
      'Ann Hay was shot on Sunday. The council meets on Friday. After the shooting, Hay was rushed to a hospital.',
      '2024-03-17 occurred',
      '2024-03-22 scheduled',
      '2024-03-17 occurred',
    ],
    [
      'Ann Hay was shot on March 3. The mayor resigned on Monday. Orr was found in a shed hours after Hay was slain.',
      '2024-03-03 occurred',
      '2024-03-18 occurred',
      '2024-03-03 occurred',
      '2024-03-03 occurred',
    ],
    [
      'Pavel Orr escaped on June 4, 1998. He beat a guard. He burst into a hall and killed a clerk. Orr fled the town.',
      '1998-06-04 occurred',
      '1998-06-04 occurred',
      '1998-06-04 occurred',
      '1998-06-04 occurred',
    ],
  ]);
});

describe('somebody else, another matter', () => {
  rows([
    ['Ann Hay was shot on March 3. Lena Marsh was shot outside a bank.', '2024-03-03 occurred', '2024-03-03 occurred'],
    ['Pavel Orr moved to Hull on June 4, 1998.\n\nHe opened a shop.', '1998-06-04 occurred', '2024-03-21~ occurred'],
  ]);
});

describe('what a sentence that tells of harm is headed by', () => {
  headlines([
    ['A man burst into a hall and shot and killed a clerk.', 'A man shoots and kills a clerk'],
    ['A man robbed a bank and fled the town.', 'A man robs a bank'],
  ]);
});
