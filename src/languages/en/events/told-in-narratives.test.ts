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
      'Thieves robbed a shop in Hull on Monday. The theft comes little over a month after two boys ran off with a watch.',
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
    ['The prosecutor’s office says in a notice that the jury found Orr guilty.', '2024-03-21~ statement'],
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

describe('a place or an occasion that opens the sentence without a comma', () => {
  headlines([
    ['In Lyon the protesters attacked banks on Monday.', 'The protesters attack banks'],
    ['During the clashes several shops were looted on Monday.', 'Several shops are looted'],
    [
      'In Patras, around 20,000 strikers were joined by drivers on Monday.',
      'Around 20,000 strikers are joined by drivers',
    ],
    ['In London police arrested two men on Monday.', 'Police arrest two men'],
    ['In central London demonstrators threw bottles on Monday.', 'Demonstrators throw bottles'],
    ['At the scene riot police found a knife on Monday.', 'Riot police find a knife'],
    ['After the vote the party expelled two members.', 'The party expels two members'],
    ['As more people came, the battles spread across the city on Monday.', 'The battles spread across the city'],
    ['In the village of Aster the river rose on Monday.', 'The river rises'],
    ['Clashes broke out near the square on Monday.', 'Clashes break out near the square'],
    ['Protesters marched on Saturday, a week after the shooting of a boy.', 'Protesters march', 'Shooting of a boy'],
  ]);
});

describe('a verb far behind whom it tells of', () => {
  headlines([
    [
      'Mark Hay, who lived for decades as the source known as “Moth” in a story that toppled a premier, has died.',
      'Mark Hay dies',
    ],
    ['Mark Hay, as the storm hit Hull, closed the port.', 'Mark Hay closes the port'],
  ]);
});

describe('so long since what a vigil marks', () => {
  rows([
    [
      'Crowds gathered in Hull on Saturday to mark a week since the shooting of a boy.',
      '2024-03-16 occurred',
      '2024-03-09 occurred',
    ],
    ['Nobody has been held in the week since the shooting of a boy.'],
    [
      'Rioters fought police in Hull on Saturday to mark a week since the shooting of a boy. Youths attacked a bank.',
      '2024-03-16 occurred',
      '2024-03-09 occurred',
      '2024-03-16 occurred',
    ],
  ]);
});

describe('on the day of what was found, of what was done beside what is to come', () => {
  rows([
    [
      'Two bodies were found on Saturday. Orr, who was arrested an hour after the bodies were discovered, has been charged with theft.',
      '2024-03-16 occurred',
      'undated occurred',
      '2024-03-16 occurred',
    ],
    ['Three clerks were charged and a hearing was set for Wednesday.', '2024-03-27 scheduled', '2024-03-21~ occurred'],
    ['Ivo Krt of the Free Sunday newspapers said it was over.', '2024-03-21~ statement'],
    [
      'Krt died on Thursday. Hay gave tips on a raid in 1972. Orr resigned as a consequence.',
      '2024-03-21 occurred',
      '1972 occurred',
      'undated occurred',
    ],
  ]);
});

describe('a verb that looks like none', () => {
  headlines([
    ['A crowd of several hundred hurled stones on Monday.', 'A crowd of several hundred hurls stones'],
    [
      'The opposition leader rounded up dozens of clerks on Monday.',
      'The opposition leader rounds up dozens of clerks',
    ],
    ['A former police chief lost control of the port on Monday.', 'A former police chief loses control of the port'],
    ['The House votes Friday on the bill.', 'The House votes on the bill'],
    ['Polls open at 7 a.m. Friday.', 'Polls open'],
    ['The committee meets at 10 a.m. Friday.', 'The committee meets'],
    ['A record of votes on Friday.'],
    ['The minister’s two visits on Friday.'],
    ['Two failed attempts on Monday.'],
    ['The red house near the old burned mill.'],
    ['A hit song from the band.'],
  ]);
});

describe('what somebody was ordered to suffer', () => {
  rows([
    ['Orr was ordered to pay $2,000 last month.', '2024-02 occurred'],
    ['Orr was sentenced to serve two years on Monday.', '2024-03-18 occurred'],
    ['Orr was ordered to pay $2,000 by Friday.', '2024-03-21~ occurred', '2024-03-22 deadline'],
    ['Orr was ordered to appear in court on Monday.', '2024-03-18 scheduled'],
  ]);
});
