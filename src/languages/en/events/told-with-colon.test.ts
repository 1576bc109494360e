import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('whose words stand behind a colon', () => {
  headlines([
    ['Ann Hay was blunt: “We will see them in court.”', 'Ann Hay: “We will see them in court”'],
    ['Ann Hay put it simply: “The mill is not for sale.”', 'Ann Hay: “The mill is not for sale”'],
  ]);
  rows([
    ['Ann Hay had a different view: “The mill is not for sale.”', '2024-03-21~ statement'],
    ['Ann Hay took issue with the report.', '2024-03-21~ statement'],
    ['Ann Hay raised doubts about the plan.', '2024-03-21~ statement'],
    ['Ann Hay raised $4 million for the plan.', '2024-03-21~ occurred'],
    ['Ann Hay took the train to Hull.', '2024-03-21~ occurred'],
  ]);
});

describe('nothing is “it”', () => {
  headlines([
    [
      'Marlo shut its mill. It is hard to say why it fell, Ann Hay said.',
      'Marlo shuts its mill',
      'It is hard to say why it fell, Ann Hay said',
    ],
    ['Marlo shut its mill. It said the cause was rust.', 'Marlo shuts its mill', 'Marlo says the cause was rust'],
  ]);
});

describe('what was just done is new, wherever it is told', () => {
  rows([
    ['Marlo shut its mill in 2019. Its rival has just released a phone.', '2019 occurred', '2024-03-21~ occurred'],
    ['Marlo shut its mill in 2019. Its rival has released a phone.', '2019 occurred', 'undated occurred'],
  ]);
});
