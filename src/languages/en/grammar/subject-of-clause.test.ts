import { describe } from 'vitest';
import { headlines } from '../../../../test/support/told-rows.ts';

describe('who a clause tells of, behind what opens it', () => {
  headlines([
    [
      'A former driver for a smuggler, Marsh rose to the head of the family in 1981.',
      'Marsh rises to the head of the family',
    ],
    [
      'A singer who was later convicted of fraud, Ann Hay died of heart failure on Monday.',
      'Ann Hay dies of heart failure',
    ],
    [
      'Ann Hay was jailed in 2001. At her trial for fraud, racketeering, and theft, she wept on Monday.',
      'Ann Hay is jailed',
      'Ann Hay weeps',
    ],
    ['Dermot, Artino and Essen combined for 40 points on Friday.', 'Dermot, Artino and Essen combine for 40 points'],
    ['The mayor, the governor and Ann Hay resigned on Monday.', 'The mayor, the governor and Ann Hay resign'],
  ]);
});

describe('names and nouns before a verb that aren’t who it tells of', () => {
  headlines([
    ['In the capital, Hanoi, the river rose on Monday.', 'The river rises'],
    ['Ann Hay, a doctor and a poet, resigned on Monday.', 'Ann Hay resigns'],
    ['The pilot, John Hay, said on Monday that he was tired.', 'John Hay says that he was tired'],
  ]);
});

describe('whom a clause tells of, as somebody says', () => {
  headlines([
    ['Meridian, a company that analysts say makes losses, bought a rival on Monday.', 'Meridian buys a rival'],
    [
      'The fire, which officials said was started by a child, destroyed two homes on Monday.',
      'The fire destroys two homes',
    ],
    [
      'John Hay, who police say attacked a guard on Monday, was arrested on Tuesday.',
      'John Hay is arrested',
      'John Hay attacks a guard',
    ],
    ['A bill that critics say goes too far passed the senate on Monday.', 'A bill passes the senate'],
    ['The driver, who witnesses said fled the scene, was found on Monday.', 'The driver is found'],
  ]);
});

describe('somebody whose name stands behind what they are', () => {
  headlines([
    ['A man named Owen Strand attacked a guard on Monday.', 'Owen Strand attacks a guard'],
    ['A firm known as Brenn Holdings bought the quay on Monday.', 'Brenn Holdings buys the quay'],
    ['A group calling itself Black Heron burned down two huts on Monday.', 'Black Heron burns down two huts'],
    ['A man named in the report resigned on Monday.', 'A man resigns'],
    ['The man named Owen Strand resigned on Monday.', 'The man resigns'],
  ]);
});
