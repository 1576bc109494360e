import { describe } from 'vitest';
import { rows } from '../../../../test/support/told-rows.ts';

describe('how things stand is the news that a report opens with', () => {
  rows([
    ['Marlo Foods is in talks to buy Harbor Steel for $3 billion.', '2024-03-21~ ongoing'],
    ['Nurses at the hospital are on strike.', '2024-03-21~ ongoing'],
    [
      'Four people are dead and two missing after a ferry sank on Monday.',
      '2024-03-18 occurred',
      '2024-03-21~ ongoing',
    ],
    ['Marlo Foods plans to close a mill it opened in 2019.', '2019 occurred', '2024-03-21~ scheduled'],
    ['Marlo Foods may close its mill in Hull.', '2024-03-21~ proposed'],
    ['Rescuers are searching for two men missing since Monday.', '2024-03-21~ ongoing'],
  ]);
});

describe('also behind a line that says so under the headline', () => {
  rows([
    [
      'The patch will mend the worst of the flaws.\n\nMarlo will sell its mill in Hull.',
      '2024-03-21~ proposed',
      '2024-03-21~ proposed',
    ],
  ]);
});

describe('not what always stands, nor further on', () => {
  rows([
    ['The mill is the largest in Hull.'],
    ['The mill is based in Hull.'],
    ['You may need a coat.'],
    ['The mill was sold on Monday. Its rival is in talks to buy a ship.', '2024-03-18 occurred'],
  ]);
});

describe('tasks and names are told apart from verbs', () => {
  rows([
    ['Talks to end the strike resume on Monday.', '2024-03-25 scheduled'],
    ['A storm hit Reading on Monday.', '2024-03-18 occurred'],
  ]);
});
