import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

const NEW = '2024-03-21~ occurred';

describe('verbs that tell with a word near behind them', () => {
  rows([
    ['A student threw stones.', NEW],
    ['A clerk entered a not-guilty plea.', NEW],
    ['A clerk stood trial.', NEW],
    ['The mayor turned himself in.', NEW],
    ['An off-duty guard walked free.', NEW],
    ['Gunmen broke into a house.', NEW],
    ['A crowd poured into the streets.', NEW],
    ['The rebels laid down their arms.', NEW],
    ['The firm turned itself into a star.'],
    ['A clerk stood still.'],
    ['Voters cast doubt on it.'],
  ]);
});

describe('a day without its date', () => {
  rows([
    [
      'The mayor spoke on Tuesday. Guards had searched the hall earlier in the day.',
      '2024-03-19 occurred',
      '2024-03-19 occurred',
    ],
    ['It was early in the day’s trading.'],
  ]);
});

describe('who is called by more than one word', () => {
  headlines([
    ['A passer-by was shot on Tuesday.', 'A passer-by is shot'],
    ['His mother-in-law fled on Tuesday.', 'His mother-in-law flees'],
    ['The army chief lost his post on Tuesday.', 'The army chief loses his post'],
    ['Ann Hay flew to Reading on Tuesday.', 'Ann Hay flies to Reading'],
  ]);
});
