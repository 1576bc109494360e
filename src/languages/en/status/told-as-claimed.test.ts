import { describe } from 'vitest';
import { rows } from '../../../../test/support/told-rows.ts';

describe('what is believed is told as done', () => {
  rows([
    ['The guard is believed to have fled on Tuesday.', '2024-03-19 occurred'],
    ['The guard is thought to have been shot on Tuesday.', '2024-03-19 occurred'],
    ['The guard is expected to flee on Saturday.', '2024-03-23 proposed'],
    ['The rebels failed to meet Tuesday’s deadline.', '2024-03-19 not occurred'],
    ['The rebels must meet Saturday’s deadline.', '2024-03-23 deadline'],
  ]);
});

describe('bare forms of a verb', () => {
  rows([
    ['A clerk said he saw the guard run on Tuesday.', '2024-03-21~ statement', '2024-03-19 occurred'],
    ['Hay demanded that the army withdraw by Saturday.', '2024-03-21~ statement', '2024-03-23 deadline'],
    ['Hay said that the guards leave on Saturday.', '2024-03-21~ statement', '2024-03-23 scheduled'],
  ]);
});

describe('what lasts as it is told', () => {
  rows([
    ['Hay is being questioned by the police.', '2024-03-21~ ongoing'],
    ['Hay has been in custody since 5 March.', '2024-03-05/.. ongoing'],
    ['Hay remained in custody on Tuesday.', '2024-03-19 occurred'],
    ['Hay has been in Hull since 5 March.'],
    ['Hay is being silly.'],
  ]);
});

describe('whose day it is', () => {
  rows([
    ['Hay wants a vote by 5 May.', '2024-05-05 proposed'],
    ['Hay called for a vote on 5 April.', '2024-03-21~ statement'],
    ['Hay called for a vote on 5 March.', '2024-03-05 statement'],
    ['A decision was expected on Saturday.', '2024-03-23 proposed'],
    ['Asked on Tuesday whether she would resign, Hay said no.', '2024-03-19 statement'],
    ['Asked whether she would resign, Hay said on Tuesday that it was late.', '2024-03-19 statement'],
    ['Hay was about to leave on Tuesday when she was arrested.', '2024-03-19 occurred'],
    ['Hay admitted lying to police in May 2012.', '2024-03-21~ statement', '2012-05 occurred'],
  ]);
});
