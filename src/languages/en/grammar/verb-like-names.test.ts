import { describe } from 'vitest';
import { headlines } from '../../../../test/support/told-rows.ts';

describe('a surname that is also a verb', () => {
  headlines([
    [
      'Mayor Ellen Cook resigned on Monday. Cook told reporters that she was tired. “I was tired,” Cook said.',
      'Cook resigns',
      'Cook tells reporters that she was tired',
      'Cook: “I was tired”',
    ],
    [
      'The founder, Peter Felt, was arrested on Saturday. Felt admitted on Sunday that he paid an officer.',
      'Peter Felt is arrested',
      'Peter Felt admits that he paid an officer',
    ],
    ['Pierce, a former engineer, warned about the bridge in 2017.', 'Pierce warns about the bridge'],
    ['Ford, 48, quit on Tuesday.', 'Ford quits'],
  ]);
});

describe('a place, a paper or a reign named by a common word', () => {
  headlines([
    ['Downing Street rejected the plan on Monday.', 'Downing Street rejects the plan'],
    ['Rolling Stone has apologized.', 'Rolling Stone apologizes'],
    ['King Charles opened the bridge on Monday.', 'King Charles opens the bridge'],
    ['Pope Francis left on Monday. Francis met Ann Hay.', 'Pope Francis leaves', 'Pope Francis meets Ann Hay'],
  ]);
});

describe('a verb that opens a sentence', () => {
  headlines([
    ['Asked about the bridge, Ellen Cook declined to comment on Monday.', 'Ellen Cook declines to comment'],
    [
      'Peter Burnt left on Monday. Built in 1931, the hall reopened on Tuesday.',
      'Peter Burnt leaves',
      'The hall reopens',
      'The hall is built',
    ],
  ]);
});
