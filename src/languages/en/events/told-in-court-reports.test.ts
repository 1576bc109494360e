import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

const NEW = '2024-03-21~ occurred';
const TUESDAY = '2024-03-19 occurred';

describe('the crime that a report of charges is about', () => {
  rows([
    [
      'Ivo Krt has been charged after a shooting at a mill on Tuesday. Ann Hay was shot in the head.',
      TUESDAY,
      NEW,
      TUESDAY,
    ],
    ['Ivo Krt has been charged after a shooting at a mill on Tuesday. Both women died.', TUESDAY, NEW, TUESDAY],
    ['Ivo Krt has been charged with theft. Ann Hay was shot in the head.', NEW, NEW],
    ['Ivo Krt was sent home on Tuesday. He went to the lounge.', TUESDAY, TUESDAY],
    ['Ivo Krt was sent home on Tuesday. The crowd went wild.', TUESDAY],
  ]);
});

describe('who did what before the verb of the sentence', () => {
  headlines([
    [
      'The man who shot a guard at the mill on Monday has been charged.',
      'The man is charged',
      'The man shoots a guard at the mill',
    ],
    [
      'The woman who shot three clerks on Monday has been charged.',
      'The woman is charged',
      'The woman shoots three clerks',
    ],
    ['The clerks who head the two offices met on Monday.', 'The clerks meet'],
    [
      'Youths smashed windows replaced after the worst riots Aster has seen.',
      'Youths smash windows replaced after the worst riots Aster has seen',
    ],
  ]);
  rows([
    ['The man who shot two clerks — killing one — at the mill on Tuesday has been charged with murder.', NEW, TUESDAY],
    ['The man, who was held on Tuesday, has been charged with murder.', NEW, TUESDAY],
  ]);
});

describe('harm that a noun tells with its time', () => {
  rows([
    [
      'The judge said he weighed the facts in the ambush slaying of Ann Hay in June 2005.',
      '2024-03-21~ statement',
      '2005-06 occurred',
    ],
    ['He was at a March 30, 1972, meeting in Hull.', '1972-03-30 occurred'],
    ['On March 30, 1972, fighting broke out in Hull.', '1972-03-30 occurred'],
    ['The judge said he weighed the price of bread in June 2005.', '2024-03-21~ statement'],
    [
      'The judge said he weighed the facts in the killing of Ann Hay in June 2005. She was shot on June 24.',
      '2024-03-21~ statement',
      '2005-06 occurred',
      '2005-06-24 occurred',
    ],
    ['Police fired tear gas on Tuesday. Thousands had been marching.', TUESDAY, '2024-03-19 ongoing'],
  ]);
});

describe('a tale that goes on past what was said of it', () => {
  rows([
    [
      'A march drew hundreds on Thursday. Police met Orr in Hull on Saturday evening. Officers say he turned round. He shot a guard.',
      '2024-03-21 occurred',
      '2024-03-16 occurred',
      '2024-03-21~ statement',
      '2024-03-16 occurred',
    ],
    ['Rioters burned a bank. Then a clerk yelled, “Come on, you have to leave.”', NEW, '2024-03-21~ statement'],
    ['Youths yelled slogans on Tuesday.', TUESDAY],
    [
      'Ann Hay has been posting pictures, and said: “This is where we are, and it is not good.”',
      '2024-03-21~ statement',
    ],
    ['Rioters burned a bank. That’s when the march got out of hand.', NEW, NEW],
    ['That was when Hay lived in Hull.'],
    ['When the guards saw the gun they opened fire on Tuesday.', TUESDAY],
    ['Witnesses say the guard fired first.', '2024-03-21~ statement'],
    ['Three men drove a van through a shop before making off with two rings.', NEW],
  ]);
  headlines([
    [
      'Ivo Krt says the woman accused of killing two clerks and injuring a third in Hull is kind.',
      'Ivo Krt says the woman accused of killing two clerks and injuring a third in Hull is kind',
    ],
  ]);
});

describe('what a report tells beside, with a time that only a noun has', () => {
  rows([
    [
      'Hay died on Tuesday. Hay sold tips in 1971. The raid led to the 1974 resignation of the premier.',
      TUESDAY,
      '1971 occurred',
      'undated occurred',
      '1974 occurred',
    ],
    ['NASA has postponed Saturday’s launch of a probe.', NEW],
    [
      'A woman was charged with shooting two clerks in May. Two women were pronounced dead.',
      '2024-03-21~ occurred',
      '2023-05 occurred',
      '2023-05 occurred',
    ],
  ]);
});
