import { describe } from 'vitest';
import { rows } from '../../../../test/support/told-rows.ts';

describe('“shot”, “cost” and “drowned” are verbs where they tell something', () => {
  rows([
    ['A gunman shot two clerks in Hull on Monday, police said.', '2024-03-18 occurred'],
    ['Soldiers shot Ida Ewers on Monday, her family said.', '2024-03-18 occurred'],
    ['Most of the villagers drowned when the dam burst on Monday.', '2024-03-18 occurred'],
    // look-alikes
    ['The mayor had a flu shot on Monday.'],
    ['There was a warning shot two hours later.'],
  ]);
});
