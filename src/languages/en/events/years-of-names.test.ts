import { describe } from 'vitest';
import { rows } from '../../../../test/support/told-rows.ts';

describe('a year that says who somebody is, or which case, is not when it happened', () => {
  rows([
    ['Ann Marsh, one of the biggest stars of the 1940s and 1950s, died in her sleep.', '2024-03-21~ occurred'],
    ['Ann Marsh, the team’s best scorer in 2009, was dropped on Monday.', '2024-03-18 occurred'],
    ['The 1940s film actress and record swimmer, Ann Marsh, died on Monday.', '2024-03-18 occurred'],
    ['A clerk has been charged in the 1967 killings of two women in Hull.', '2024-03-21~ occurred', '1967 occurred'],
    ['Police arrested a miller in the 1967 killings of two women.', '2024-03-21~ occurred', '1967 occurred'],
    // Look-alikes: years in which it did happen.
    ['Ann Marsh, in 1957, left the mill.', '1957 occurred'],
    ['In the 1950s, workers from Hull built the mill.', '195X occurred'],
    ['Marsh was convicted in a 2017 trial.', '2017 occurred'],
    ['Marsh was jailed in 2019 for fraud.', '2019 occurred'],
  ]);
});

describe('what somebody did once, told beside the news of them', () => {
  rows([
    ['Ann Marsh, the swimmer who starred in films of the 1940s, has died.', '2024-03-21~ occurred', '194X occurred'],
    ['Ann Marsh, whose songs outraged Norway in the 1950s, has died.', '2024-03-21~ occurred', '195X occurred'],
    ['Ann Marsh, whose son aged six loved the sea, left Hull on Monday.', '2024-03-18 occurred'],
  ]);
});
