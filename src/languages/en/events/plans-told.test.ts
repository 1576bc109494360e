import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('plans that are announced', () => {
  rows([
    ['The airline announced plans to suspend its flights in July.', '2024-07 scheduled'],
    ['The airline announced plans for a new route in July.', '2024-03-21~ statement', '2024-07 scheduled'],
    ['The airline dropped plans to suspend its flights in February.', '2024-02 occurred'],
    ['The airline announced plans on Monday to move its base.', '2024-03-18 statement'],
    ['The firm has 30 days to appeal.', '2024-04-20 deadline'],
    ['The shop has 30 days of stock.'],
  ]);
});

describe('what came before how things are now', () => {
  rows([
    [
      'Having suspended its flights in February, the airline is looking for work.',
      '2024-03-21~ ongoing',
      '2024-02 occurred',
    ],
    ['Since losing the vote in February, the mayor has been quiet.', '2024-02 occurred'],
    ['After losing the vote in February, the mayor resigned.', '2024-02 occurred'],
    ['The mayor faces questions over selling the mill in February.', '2024-02 occurred'],
    ['The closure of the mill in February cost $2 million.', '2024-02 occurred'],
  ]);
  headlines([
    [
      'Having suspended its flights in February, the airline is looking for work.',
      'The airline is looking for work',
      'The airline suspends its flights',
    ],
  ]);
});
