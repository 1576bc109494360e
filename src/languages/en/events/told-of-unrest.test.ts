import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('days of unrest', () => {
  rows([
    ['Hull was calm on Sunday after four nights of riots.', '2024-03-17 occurred'],
    ['Hull was large on Sunday.'],
    [
      'The premier condemned the attack. Two guards died when youths burned a bank on Wednesday. Protesters attempted to break a cordon.',
      '2024-03-21~ statement',
      '2024-03-20 occurred',
      '2024-03-20 occurred',
    ],
    [
      'Two guards died when youths burned a bank on Wednesday. Hay inherited the bank in 2009. Its founder attempted to sell it.',
      '2024-03-20 occurred',
      '2009 occurred',
    ],
    [
      'Four thieves entered the shop on Monday. They made off with two rings.',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
    ],
    ['The rioting underlined fears that the law could fail.', '2024-03-21~ occurred'],
    ['The goal is passage by Friday.', '2024-03-22 scheduled'],
    ['The goal is peace.'],
    ['A man was yesterday being questioned over the fire.', '2024-03-20 occurred'],
  ]);
});

describe('who speaks, and when', () => {
  rows([
    ['“That is the way we live now,” said 32-year-old welder Ivo Krt.', '2024-03-21~ statement'],
    ['“That is the way we live now,” said two welders.', '2024-03-21~ statement'],
    ['“It was time to think of ourselves,” Hay wrote in her 1974 memoir.', '1974 statement'],
    [
      'Yesterday a neighbour recalled seeing the van in the street at 3am on Sunday.',
      '2024-03-20 statement',
      '2024-03-17 occurred',
    ],
    ['The firm recalled the vans on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('verbs behind what is said of their subject', () => {
  rows([
    ['Ann Hay, a clerk who chaired the board, died Sunday in Hull, Ohio.', '2024-03-17 occurred'],
    ['Ann Hay, a clerk who chaired the board, won the seat on Tuesday, officials said.', '2024-03-19 occurred'],
    ['The ballot, held on Sunday, was fair.', '2024-03-17 occurred'],
    [
      "She moved to Hull four years ago 'to give her sons a better life', but returned 12 weeks ago.",
      '2020 occurred',
      '2023-12-25/2023-12-31 occurred',
    ],
    ['Police are looking into a theft in Hull – the latest in a series of thefts this month.', '2024-03-21~ ongoing'],
  ]);
});

describe('adverbs without which a headline would say the reverse', () => {
  headlines([
    ['Raids are rarely carried out by women, said Dr. Ivo Krt.', 'Raids are rarely carried out by women'],
    ['The talks nearly collapsed on Monday.', 'The talks nearly collapse'],
    ['The talks suddenly collapsed on Monday.', 'The talks collapse'],
  ]);
});
