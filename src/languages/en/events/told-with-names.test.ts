import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what stands within names and phrases parts nothing', () => {
  headlines([
    ['Rep. Nick Hay, D-W.Va., said he would sue.', 'Nick Hay says he would sue'],
    ['The clerk was shown at the trial of two men charged with killing Ann Orr, 34, on March 3.', 'Ann Orr is killed'],
    ['A video captures the moment a clerk was killed.', 'A clerk is killed'],
    [
      'Marlo worked to get the rule in place before Hay took over, bringing 15 experts to Hull in January.',
      'Marlo works to get the rule in place before Hay took over',
    ],
  ]);
});

describe('days of what is due, and of what was announced', () => {
  rows([
    ['The film has a release date of July 3.', '2024-07-03 scheduled'],
    ['The film has a cast of 40.'],
    [
      'Marlo cut 400 jobs on Monday. The mill is old. Its rival is older. Two unions sued hours after the mill’s announcement.',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
    ],
  ]);
});

describe('who says so stands before what else is said of them', () => {
  headlines([
    [
      'Attacks have only hit the phone, Ann Hay, security response lead at Marlo, said in a statement.',
      'Attacks hit the phone',
    ],
    [
      'The mill will close in June, Ann Hay, who runs it, said on Monday.',
      'The mill will close',
      'Ann Hay: The mill will close',
    ],
    [
      '“This is a farce. We will read the plan when it is published tomorrow,” Ann Hay said.',
      'Ann Hay: “This is a farce”',
      'The plan is published tomorrow',
    ],
    ['Hay died from a gunshot wound from a rifle on Monday.', 'Hay dies from a gunshot wound from a rifle'],
  ]);
});
