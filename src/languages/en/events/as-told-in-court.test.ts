import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what is alleged, answered or looked into', () => {
  rows([
    ['The complaint alleged two counts of theft.', '2024-03-21~ statement'],
    ['Prosecutors also alleged Orr had hidden a gun.', '2024-03-21~ statement'],
    ['Orr discounted rumors that he was the source.', '2024-03-21~ statement'],
    ['The chancellor addressed parliament, raising her voice.', '2024-03-21~ statement'],
    ['Police are currently searching a wood near the town.', '2024-03-21~ ongoing'],
    [
      'The complaint alleged a theft in the town on March 3, when a van was taken.',
      '2024-03-21~ statement',
      '2024-03-03 occurred',
    ],
    ['The guest is charged in a case filed this morning by the prosecutor.', '2024-03-21 occurred'],
  ]);
  rows([
    ['The firm addressed the problem.'],
    ['The alleged thief is at large.'],
    ['Hay said on Monday, when he visited the town, that the bridge was safe.', '2024-03-18 statement'],
  ]);
});

describe('whom a clause tells of', () => {
  headlines([
    [
      'Elections in Oland which are planned for May 12 will be held in two rounds.',
      'Elections in Oland will be held in two rounds',
      'Elections in Oland are planned',
    ],
    ['Ann Hay came up for the weekend on Friday.', 'Ann Hay comes up'],
    [
      'The mayor said on Monday, when he visited Hull, that the bridge was safe.',
      'The mayor says that the bridge was safe',
    ],
  ]);
});
