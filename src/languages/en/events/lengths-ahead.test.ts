import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('lengths that say when something is to come', () => {
  rows([
    ['The station will close in 30 days.', '2024-04-20 scheduled'],
    ['The trial begins in three weeks.', '2024-04-08/2024-04-14 scheduled'],
    ['The mayor leaves office in two months.', '2024-05 scheduled'],
    ['Hay plans to retire in three years.', '2027 scheduled'],
    ['The firm said it would reopen in 10 days.', '2024-03-21~ statement', '2024-03-31 scheduled'],
    ['The council set new fees, which take effect in 30 days.', '2024-03-21~ occurred', '2024-04-20 scheduled'],
    ['A first report is expected within 30 days.', '2024-04-20 scheduled'],
    ['Marlo Inc. expects to publish an interim report within 30 days.', '2024-04-20 proposed'],
    ['The board expected a first report within 30 days.', '2024-03-21~ proposed'],
    ['The crew built the bridge in 30 days.', '2024-03-21~ occurred'],
    ['It was the worst loss in 10 years.'],
    ['The old mill is the best in 10 years.'],
  ]);
});

describe('days between two things that somebody went through', () => {
  rows([
    [
      'Ann Hay died in a Hull hospital on Monday, a week after suffering a stroke.',
      '2024-03-18 occurred',
      '2024-03-11 occurred',
    ],
    ['The firm closed on Monday, two weeks after losing its licence.', '2024-03-18 occurred', '2024-03-04~ occurred'],
    ['Hay resigned on Monday after losing a vote.', '2024-03-18 occurred'],
  ]);
  headlines([
    [
      'Ann Hay died in a Hull hospital on Monday, a week after suffering a stroke.',
      'Ann Hay dies in a Hull hospital',
      'Ann Hay suffers a stroke',
    ],
  ]);
});

describe('times that date nothing told', () => {
  rows([
    ['The firm issues patches on the second Tuesday of each month.'],
    ['It is used by most of the town, according to figures from November.'],
    ['The old mill boasted a long porch.'],
    [
      'The act was changed on Monday. Attempts to change it have been rejected by Congress in recent years.',
      '2024-03-18 occurred',
      'undated statement',
    ],
  ]);
});

describe('whose day an hour is of', () => {
  rows([
    [
      'The mill burned down on Monday. By 6:40 a.m. the flames were under control, Hay said.',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
    ],
    [
      'A mill burned on Monday. A walker reported smoke at 2:15 a.m. Ashport Fire Chief John Orr resigned.',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
    ],
  ]);
});

describe('what a life that is over said and did', () => {
  rows([
    [
      'Ann Hay, who made the harbour famous, died on Monday. “I never liked the sea,” Hay said.',
      '2024-03-18 occurred',
      'undated statement',
    ],
    ['Ann Hay died on Monday. Hay sang in a bar, her biography said.', '2024-03-18 occurred', 'undated occurred'],
    ['Ann Hay died on Monday. “She was a friend,” Paul Orr said.', '2024-03-18 occurred', '2024-03-21~ statement'],
  ]);
});

describe('who says so', () => {
  headlines([
    ['“Nobody should wait,” said Harbor Micro advanced threat chief Ann Hay.', 'Ann Hay: “Nobody should wait”'],
    ['A HarborGuide.com poll placed Ann Hay first on Monday.', 'A HarborGuide.com poll places Ann Hay'],
  ]);
});
