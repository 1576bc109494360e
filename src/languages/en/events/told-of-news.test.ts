import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('the calamity that a report is about', () => {
  rows([
    [
      'A strong quake hit the coast on Monday.\n\nA major quake killed 300 people there in 2003.\n\nThe island was badly damaged by the quake.',
      '2024-03-18 occurred',
      '2003 occurred',
      '2024-03-18 occurred',
    ],
    [
      'A strong quake hit the coast on Monday.\n\nA major quake killed 300 people there in 2003. It destroyed 40 homes.',
      '2024-03-18 occurred',
      '2003 occurred',
      '2003 occurred',
    ],
    [
      'A fire destroyed a mill on Monday. The blaze spread quickly through its cellars.',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
    ],
  ]);
});

describe('what is set, held up or over', () => {
  rows([
    ['Divers were due to remain at the wreck until at least Monday.', '2024-03-25 scheduled'],
    ['Traffic has been disrupted since early Monday.', '2024-03-18/.. ongoing'],
    ['Residents had all been allowed to return by Monday.', '2024-03-18 occurred'],
    ['A June 3 trial date was set.', '2024-03-21~ occurred', '2024-06-03 scheduled'],
    ['The studio staked out a November 22, 2025 release date for the film.', '2025-11-22 scheduled'],
    ['The old hall, which normally hosts Sunday services, was damaged by flames.', '2024-03-21~ occurred'],
    ['The film drew on characters of the 1930s.', '2024-03-21~ occurred'],
  ]);
  headlines([['The studio staked out a November 22, 2025 release date for the film.', 'Release date for the film']]);
});
