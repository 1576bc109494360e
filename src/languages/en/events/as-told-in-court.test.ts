import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what is alleged, answered or looked into', () => {
  rows([
    ['The complaint alleged two counts of theft.', '2024-03-21~ statement'],
    ['Prosecutors also alleged Orr had hidden a gun.', '2024-03-21~ statement'],
    ['Orr discounted rumors that he was the source.', '2024-03-21~ statement'],
    ['The chancellor addressed parliament, raising her voice.', '2024-03-21~ statement'],
    ['Police are currently searching a wood near the town.', '2024-03-21~ ongoing'],
    [
      'The complaint alleged a theft in the town on March 3, when a van was taken.',
      '2024-03-21~ statement',
      '2024-03-03 occurred',
    ],
    [
      'The guest is charged in a case filed this morning by the prosecutor.',
      '2024-03-21 occurred',
      '2024-03-21 ongoing',
    ],
  ]);
  rows([
    ['The firm addressed the problem.'],
    ['The alleged thief is at large.'],
    ['Hay said on Monday, when he visited the town, that the bridge was safe.', '2024-03-18 statement'],
  ]);
});

describe('what courts hear and what goes on before them', () => {
  rows([
    ['The court heard that Orr had fled.', '2024-03-21~ statement'],
    ['An earlier hearing at a court in the town heard he had hidden a gun.', '2024-03-21~ statement'],
    ['The case was heard in his absence.', '2024-03-21~ occurred'],
    [
      'Pavel Orr spoke at a hearing on Monday. After the hearing, Orr was released.',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
    ],
    [
      'Orr was shot on March 3. On the night of the shooting, Ann Hay confronted a guard.',
      '2024-03-03 occurred',
      '2024-03-03 occurred',
    ],
    ['Orr was shot on March 3. The shooting occurred outside a bank.', '2024-03-03 occurred', '2024-03-03 occurred'],
    ['The mayor defended his plan.', '2024-03-21~ statement'],
    ['Police put the crowd at 30,000.', '2024-03-21~ statement'],
    ['The clerk was married two weeks ago to a nurse.', '2024-03-04/2024-03-10 occurred'],
    ['The inmate was on a bus when he escaped just after 9 a.m.', '2024-03-21~ occurred'],
  ]);
  rows([
    ['The residents heard the music.'],
    ['The team defended its goal.'],
    ['The clerk put the lamp on the table.', '2024-03-21~ occurred'],
    ['The clerk is married to a nurse.'],
  ]);
});

describe('whom a clause tells of', () => {
  headlines([
    [
      'Elections in Oland which are planned for May 12 will be held in two rounds.',
      'Elections in Oland will be held in two rounds',
      'Elections in Oland are planned',
    ],
    [
      'Orr had lived in the old quarter of the town with his mother for the past three years and they moved to Hull two weeks ago.',
      'Orr lives in the old quarter of the town with his mother',
      'They move to Hull',
    ],
    [
      'Judge Anthony Marsh asked for a report on Carl Orr. Carl Orr wept. Judge Marsh left. He was jailed on Monday.',
      'Marsh asks for a report on Carl Orr',
      'Carl Orr weeps',
      'Marsh leaves',
      'Carl Orr is jailed',
    ],
    ['Miss Ann Hay said: “He is at risk of causing harm.”', 'Ann Hay: “He is at risk of causing harm”'],
    ['Orr fled when police killed a guard on Monday.', 'Orr flees when police killed a guard'],
    ['The guard carried a .38-caliber revolver on Monday.', 'The guard carries a .38-caliber revolver'],
    ['Ann Hay came up for the weekend on Friday.', 'Ann Hay comes up'],
    [
      'The mayor said on Monday, when he visited Hull, that the bridge was safe.',
      'The mayor says that the bridge was safe',
    ],
  ]);
});
