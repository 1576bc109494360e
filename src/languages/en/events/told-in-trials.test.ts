import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

const NEW = '2024-03-21~ occurred';
const SAID = '2024-03-21~ statement';
const TUESDAY = '2024-03-19 occurred';

describe('what a jury hears', () => {
  rows([
    ['A trial opened on Tuesday. Jurors heard testimony from a doctor.', TUESDAY, TUESDAY],
    [
      'Ann Hay said she last saw him on May 3. Jurors also heard testimony from a doctor.',
      SAID,
      '2023-05-03 occurred',
      NEW,
    ],
    ['The sisters heard an argument through a wall.'],
  ]);
});

describe('a phrase without a verb that opens a sentence', () => {
  rows([
    ['While on the stand she told jurors that he had lied.', SAID],
    ['While in prison, Orr wrote to the court on Tuesday.', TUESDAY],
    ['While in prison he fell ill on Tuesday, she said.', TUESDAY],
  ]);
});

describe('what befell somebody, and not what they were about', () => {
  headlines([
    ['Ann Hay was walking her dog when two men shot at her.', 'Two men shoot at her'],
    ['Ann Hay was walking to a march on Tuesday when she met the mayor.', 'Ann Hay meets the mayor'],
  ]);
});

describe('what goes on from a day long past', () => {
  rows([
    [
      'A judge found Ann Hay guilty of arson on Tuesday.\n\nThen, on May 3, 2021, Hay lost her temper.\n\nShe was suspended on the spot.',
      TUESDAY,
      '2021-05-03 occurred',
      '2021-05-03 occurred',
    ],
    [
      'A mill burned on Tuesday.\n\nOn May 3, 2021, Ann Hay lost her temper.\n\nShe ran into the street.',
      TUESDAY,
      '2021-05-03 occurred',
      NEW,
    ],
  ]);
});

describe('words beside what the speaker did', () => {
  rows([
    ['A prosecutor played the clip twice on Tuesday. “He asked for a call,” she said.', TUESDAY, SAID],
    [
      'The prosecutor Ann Hay toured the site on Tuesday. “He asked for a call,” Hay said.',
      TUESDAY,
      '2024-03-19 statement',
    ],
    ['Ann Hay lost her home in a fire on Tuesday. “I have nothing,” Hay said.', TUESDAY, SAID],
  ]);
});

describe('what is described by a participle', () => {
  headlines([
    [
      'The trial of a teenager accused in the killing of a guard continued on Tuesday.',
      'The trial of a teenager continues',
    ],
    ['Dozens were taken to a clinic run by nuns on Tuesday.', 'Dozens are taken to a clinic run by nuns'],
  ]);
});

describe('what holds since a time, told aside', () => {
  rows([
    ['The army, which has been at war with rebels since April 2023, denied it.', SAID, '2023-04/.. ongoing'],
    ['Ann Hay, who has been president since 2019, denied it.', SAID],
    ['The party, which has been in power since 2019, denied it.', SAID],
  ]);
});

describe('the day of a calamity that the lead only sums up', () => {
  rows([
    [
      'At least 38 people have been killed in an attack on a market, doctors say. The attack took place on Tuesday.',
      TUESDAY,
      TUESDAY,
    ],
    [
      'Four people have died in a plane crash, officials say. The jet vanished from radar on Tuesday.',
      TUESDAY,
      TUESDAY,
    ],
    ['Four people have died in a plane crash, officials say. The jet was built in May.', NEW, '2023-05 occurred'],
  ]);
});

describe('what counts from a month, or from before the report', () => {
  rows([
    [
      'The photographs were published in August 2022. Hundreds marched that weekend.',
      '2022-08 occurred',
      '2022-08 occurred',
    ],
    [
      'The photographs were published in August 2022, and the sheriff, in office since 2004, resigned. He moved to Hull the following July.',
      '2022-08 occurred',
      '2023-07 occurred',
    ],
    ['The study, published in the last days of the Marsh government, found flaws.', NEW],
    [
      'Orr was jailed on May 3. “Today we know why,” his sister said. Orr was found dead the next morning.',
      '2023-05-03 occurred',
      SAID,
      '2023-05-04 occurred',
    ],
  ]);
});

describe('what analysts make of news', () => {
  rows([['Marsh Oil agreed to buy a rival on Tuesday. Analysts cut their recommendation on the stock.', TUESDAY, NEW]]);
});
