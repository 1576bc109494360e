import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

const NEW = '2024-03-21~ occurred';
const TUESDAY = '2024-03-19 occurred';

describe('the day of a crime, and what is done about it', () => {
  rows([
    ['A judge sentenced Orr to life for his deadly 1998 rampage at the mill.', NEW, '1998 occurred'],
    ['Orr was jailed for the June 4, 1998, incident that left three divers dead.', NEW, '1998-06-04 occurred'],
    ['Orr was jailed for the June 4, 1998, shooting that left three divers dead.', NEW, '1998-06-04 occurred'],
  ]);
  headlines([
    [
      'Orr was jailed on Tuesday for the June 4, 1998, incident that left three divers dead.',
      'Orr is jailed, incident that left three divers dead',
      'Incident that left three divers dead',
    ],
  ]);
});

describe('what was told at a trial', () => {
  rows([
    [
      'The trial of two men opened on Tuesday. “She was a victim,” Ann Hay said at the start of the murder trial.',
      TUESDAY,
      '2024-03-19 statement',
    ],
    ['The trial of two men opened on Tuesday. “She was a victim,” Ann Hay said.', TUESDAY, '2024-03-21~ statement'],
  ]);
});

describe('what is listed for a month, or put off until a hearing', () => {
  rows([
    ['A three-day hearing was penciled in for October.', '2024-10 scheduled'],
    ['A hearing was held in October.', '2023-10 occurred'],
    ['The judge ordered her held until a hearing on April 3.', '2024-04-03 scheduled', NEW],
  ]);
});

describe('what somebody had to do, and what opens the sentence', () => {
  rows([
    ['The crew had to turn back on Tuesday.', TUESDAY],
    ['She had to wait.'],
    ['When agents searched the shop on Tuesday, Ann Hay told them that she had lied.', '2024-03-19 statement', TUESDAY],
    ['In 2021, the agency canceled the rover before reviving it in September.', '2021 occurred', '2023-09 occurred'],
  ]);
});
