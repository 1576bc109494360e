import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('where a headline ends', () => {
  headlines([
    [
      'A broker was arrested on Monday in connection with the theft of a painting that was hanging in a public reading room at the old customs house.',
      'A broker is arrested in connection with the theft of a painting',
    ],
    ['The body was found Tuesday, March 19, 2024, by a maid.', 'The body is found by a maid'],
    [
      'The engineer said on Monday that early readings from a depth gauge showed that the pier was slowly pushed by the current.',
      'The engineer: Early readings from a depth gauge showed that the pier was slowly pushed by the current',
    ],
  ]);
});

describe('the verb of a headline', () => {
  headlines([
    ['Nearly half of respondents voted for the party on Monday.', 'Half of respondents vote for the party'],
    ['Hard-line Muslims attacked the bar on Monday.', 'Hard-line Muslims attack the bar'],
    ['Venus Williams attacked the ruling on Monday.', 'Venus Williams attacks the ruling'],
    ['Half of the town voted for the party on Monday.', 'Half of the town votes for the party'],
    ['Marsh used to coach for the Ravens until 2011.', 'Marsh used to coach for the Ravens'],
    ['Sonat, a fixed-line phone company, closed on Monday.', 'Sonat closes'],
    ['It took until 2003 for Marsh to admit his sham.', 'It took until 2003 for Marsh to admit his sham'],
  ]);
});

describe('what the author remembers', () => {
  rows([
    ['I said during the fight on Monday that he would lose.'],
    ['“I said on Monday that he would lose,” Hay said.', '2024-03-21~ statement'],
  ]);
});

describe('whose an occasion was', () => {
  headlines([
    [
      'Ann Marsh joined the firm in 1971. She was a power in the trade until her death in 1989.',
      'Ann Marsh joins the firm',
      'Ann Marsh’s death',
    ],
    [
      'The firm was founded in 1971. It was led by others until the death of its founder in 1989.',
      'The firm is founded',
      'Death of its founder',
    ],
  ]);
});
