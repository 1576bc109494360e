import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what brought something about has its day, not what came of it', () => {
  headlines([
    [
      'Imports rose 4% in the first half, helped by the reopening in January of the Selby dock.',
      'Imports rise 4%, helped by the reopening of the Selby dock',
      'Reopening of the Selby dock',
    ],
    [
      'Profits were dented by the closure in May of two mills.',
      'Closure of two mills',
      'Profits are dented by the closure of two mills',
    ],
  ]);
  rows([
    ['The inquiry follows a trial in May.', '2023-05 occurred'],
    ['The march on Monday was followed by a protest on Tuesday.', '2024-03-18 occurred', '2024-03-19 occurred'],
    [
      'A rockfall triggered by an earthquake on Monday blocked the pass.',
      '2024-03-18 occurred',
      '2024-03-21~ occurred',
    ],
  ]);
  // look-alikes: the day is the verb's
  rows([
    ['The mill was closed by the council on Monday.', '2024-03-18 occurred'],
    ['Police followed the car on Monday.', '2024-03-18 occurred'],
    ['The dock was hit by a strike on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('what has not been since something was done', () => {
  headlines([
    ['Ewers has not spoken in public since leaving the ministry on Monday.', 'Ewers leaves the ministry'],
    ['Ewers has been in hiding since being named in a report on March 4.', 'Ewers is named in a report'],
    ['Ewers will not speak before leaving the ministry on May 2.', 'Ewers will not speak before leaving the ministry'],
  ]);
});

describe('a change between two numbers has its day', () => {
  rows([
    ['The bank had cut its branches from nine to two last October.', '2023-10 occurred'],
    ['The share fell to 65 percent, from 78 percent in 2017.', '2024-03-21~ occurred'],
  ]);
});

describe('who answers a reproach decides nothing', () => {
  rows([
    ['The commission rejected the allegation on Monday.', '2024-03-18 statement'],
    ['The commission rejected the merger on Monday.', '2024-03-18 occurred'],
    ['The court rejected the claim on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('“overnight” says of some things that they take a night', () => {
  rows([
    ['The port staffed its overnight shift with two guards last October.', '2023-10 occurred'],
    ['An overnight raid on the port killed two guards.', '2024-03-21 occurred'],
  ]);
});

describe('counted to what the article gives no day', () => {
  rows([
    ['Two days before the mill burned down, an inspector had closed its loft.', 'undated occurred'],
    [
      'Five days before a ferry sank off Hull on Monday, its cook wrote to the owner.',
      '2024-03-18 occurred',
      '2024-03-13 occurred',
    ],
  ]);
});
