import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

const NEW = '2024-03-21~ occurred';
const SAID = '2024-03-21~ statement';
const TUESDAY = '2024-03-19 occurred';

describe('what was done is in the infinitive', () => {
  rows([
    ['Leaders were quick to welcome the result.', SAID],
    ['The crew managed to land the jet.', NEW],
    ['The crew was unable to land the jet.'],
    ['Leaders were slow to welcome the result.'],
  ]);
});

describe('a deed and the verdict on it', () => {
  rows([
    ['Orr was found guilty of slaying Ann Hay and wounding two others in October 2011.', NEW, '2011-10 occurred'],
    ['Orr was convicted of killing two divers, including a cook, in 1998.', NEW, '1998 occurred'],
    ['The inquiry into the shooting ended on Tuesday.', TUESDAY],
    ['He faces life in prison when he’s sentenced on May 7.', '2024-05-07 scheduled'],
  ]);
});

describe('a clause with its day, and what came hours later', () => {
  rows([
    [
      'Orr died in hospital hours after he was attacked on the evening of 4 November last year.',
      '2023-11-04 occurred',
      '2023-11-04 occurred',
    ],
    ['Orr died hours after he was attacked.', NEW, NEW],
  ]);
});

describe('an occasion by its height', () => {
  rows([
    [
      'A storm hit Hull on Monday. The river rose on Tuesday. At the height of the storm, a barge struck the pier.',
      '2024-03-18 occurred',
      TUESDAY,
      '2024-03-18 occurred',
    ],
    ['At the height of summer, a barge struck the pier.', NEW],
  ]);
});

describe('a count under way', () => {
  rows([
    ['With 94% of votes counted, the party had won 27 seats.', NEW],
    ['With three of its mills shut, the party had won 27 seats.', 'undated occurred'],
  ]);
});

describe('words that are names and names that are verbs', () => {
  headlines([
    [
      'The storm formed on Monday and drenched western Cuba on Tuesday.',
      'The storm forms',
      'The storm drenches western Cuba',
    ],
  ]);
  rows([['The president rang Hay on Tuesday.', TUESDAY], ['Will Marsh resign on Monday?']]);
});
