import { describe } from 'vitest';
import { rows } from '../../../../test/support/told-rows.ts';

describe('so long after what has its day in the same phrase', () => {
  rows([
    ['Hay was arrested two days after the crash on March 5.', '2024-03-07 occurred', '2024-03-05 occurred'],
    [
      'Hay was arrested two days after the killing of a clerk on March 5.',
      '2024-03-07 occurred',
      '2024-03-05 occurred',
    ],
    ['Hay died two days after the March 5 crash.', '2024-03-07 occurred', '2024-03-05 occurred'],
    ['The mill reopened three weeks after a fire on Feb. 5.', '2024-02-26 occurred', '2024-02-05 occurred'],
    ['Hay will leave two days after the vote on April 3.', '2024-04-05 scheduled', '2024-04-03 scheduled'],
    ['Hay resigned a day after Monday’s vote.', '2024-03-19 occurred'],
    ['Hay fought on for two days after the crash on March 5.', 'undated occurred', '2024-03-05 occurred'],
  ]);
  rows([
    [
      'A stray bullet killed a clerk on March 5. Hay, who was arrested 12 days after the shooting, is to be tried in Hull.',
      '2024-03-05 occurred',
      '2024-03-17 occurred',
    ],
    [
      'A car killed a clerk on March 5. Hay was arrested 12 days after the shooting.',
      '2024-03-05 occurred',
      'undated occurred',
    ],
  ]);
});

describe('what is to come with what is told', () => {
  rows([
    ['Marlo ordered two ships, with delivery to begin in July 2025.', '2024-03-21~ occurred', '2025-07 scheduled'],
    ['Marlo was fined, with payment due by June 3.', '2024-03-21~ occurred', '2024-06-03 scheduled'],
    ['Hay spoke with the crew in July 2023.', '2023-07 occurred'],
  ]);
});

describe('what is said in doing what was told', () => {
  rows([
    [
      'Hay signed the ban on March 5. The ban is for a year. When signing it, Hay said she was glad.',
      '2024-03-05 occurred',
      '2024-03-05 statement',
    ],
    [
      'Hay signed the ban on March 5. The ban is for a year. When asked about it, Hay said she was glad.',
      '2024-03-05 occurred',
      '2024-03-21~ statement',
    ],
    [
      '“It will open within the next few days,” Ann Hay said.',
      '2024-03-21~ statement',
      '2024-03-21/2024-03-24 scheduled',
    ],
    ['The tremor was felt across the gulf.', '2024-03-21~ occurred'],
    ['The loss was felt across the gulf.'],
  ]);
});

describe('the day of what an object was', () => {
  rows([
    ['Marlo sold a boat found in May 2023.', '2024-03-21~ occurred', '2023-05 occurred'],
    ['Marlo will mend a flaw found in May 2023.', '2023-05 occurred', '2024-03-21~ proposed'],
    ['Hay led in a poll taken in May 2023.', '2023-05 occurred'],
    ['Marlo sold a boat in May 2023.', '2023-05 occurred'],
  ]);
});

describe('in somebody’s time, of no known date', () => {
  rows([
    ['In his final months in office, Hay enacted several policies.', 'undated occurred'],
    ['In his opening remarks, Hay said the mill was safe.', '2024-03-21~ statement'],
  ]);
});
