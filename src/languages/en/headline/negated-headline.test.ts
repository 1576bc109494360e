import { describe } from 'vitest';
import { headlines } from '../../../../test/support/told-rows.ts';

describe('a headline says “not” once', () => {
  headlines([
    ['Marlo isn’t sure what caused the cut, Ann Hay said.', 'Marlo is not sure what caused the cut'],
    ['Marlo was not sure what caused the cut, Ann Hay said.', 'Marlo is not sure what caused the cut'],
    ['The workers weren’t paid on Monday.', 'The workers are not paid'],
  ]);
});

describe('what was issued on a day has no “issued” without it', () => {
  headlines([
    [
      'Ann Hay said the rules issued Thursday showed the firm was wrong.',
      'Ann Hay says the rules showed the firm was wrong',
      'The rules are issued',
    ],
    ['The mill opened in 1970 burned on Monday.', 'The mill burns', 'The mill is opened'],
    ['Shares sold in 2019 rose on Monday.', 'Shares rise', 'Shares are sold'],
  ]);
});
