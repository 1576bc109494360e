import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

const BLAST = 'A bomb exploded on Monday at a mill in Hull, killing a guard.';
const MONDAY = '2024-03-18 occurred';

describe('what is told around an attack whose day is known', () => {
  rows([
    [`${BLAST} The blast came hours after someone made a call to the mill around 10:30 a.m.`, MONDAY, MONDAY],
    [`${BLAST} Two bomb threats came into the mill.`, MONDAY, MONDAY],
    [`${BLAST} Police responded, but it was a clerk who found a device under a bench.`, MONDAY, MONDAY],
    [
      `${BLAST} The sheriff this morning announced a reward. A clerk was injured.`,
      MONDAY,
      '2024-03-21 statement',
      MONDAY,
    ],
    [`${BLAST} Smoke came into the mill.`, MONDAY],
    [`${BLAST} It was a clerk of the mill.`, MONDAY],
  ]);
});

const RIOT = 'Protesters poured into the streets of Hull on Monday, throwing bricks at police.';

describe('what is told of a riot whose day is known', () => {
  rows([
    [`${RIOT} Orr’s sister was among those arrested.`, MONDAY, MONDAY],
    [`${RIOT} A guard was among at least 12 people wounded.`, MONDAY, MONDAY],
    [`${RIOT} Things got out of hand as some tried to climb on cars.`, MONDAY, MONDAY],
    [`${RIOT} Orr’s sister was among those who live there.`, MONDAY],
    [`${RIOT} Some got paper out of their bags.`, MONDAY],
  ]);
});

describe('who opens a sentence in the plural', () => {
  headlines([
    ['Thieves targeted the festival on Monday.', 'Thieves target the festival'],
    [`${RIOT} Things got out of hand.`, 'Protesters pour into the streets of Hull', 'Things get out of hand'],
    ['A .38 revolver was recovered on Monday.', 'A .38 revolver is recovered'],
  ]);
});

describe('a little later than what was told', () => {
  rows([
    [
      'In 2004, Orr was charged with theft. He ran into a clerk a few days later and attacked her.',
      '2004 occurred',
      '2004 occurred',
    ],
    ['A bomb exploded in Hull in 2010. Some months later police arrested two men.', '2010 occurred', '2010 occurred'],
    [
      'Orr was charged with theft. He ran into a clerk and attacked her.',
      '2024-03-21~ occurred',
      '2024-03-21~ occurred',
    ],
  ]);
});

describe('what the news comes so long after, told roughly', () => {
  rows([
    [
      'Thieves robbed a shop in Hull on Monday. The raid comes little over a month after a man made off with two rings.',
      MONDAY,
      '2024-02 occurred',
    ],
    [
      'Thieves robbed a shop in Hull on Monday. The raid comes weeks after a man made off with two rings.',
      MONDAY,
      'undated occurred',
    ],
  ]);
});

describe('what those say who deal with it', () => {
  rows([
    ['The prosecutor’s office says in a release that the jury found Orr guilty.', '2024-03-21~ statement'],
    ['The ministry’s office says in a release that it is open.'],
  ]);
});

describe('a verdict beside what it is about', () => {
  rows([
    [
      'Hay was killed June 24, 2005, investigating a June 20 shooting in Hull. Orr was also convicted of theft.',
      '2005-06-24 occurred',
      '2005-06-20 occurred',
      '2024-03-21~ occurred',
    ],
  ]);
});
