import { describe, expect, it } from 'vitest';
import { headlinesBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

describe('an hour without its day is of the day told before', () => {
  rows([
    [
      'The ferry left Hull on Monday. It struck a rock at 7:12 p.m., about ten minutes after it passed the light.',
      '2024-03-18 occurred',
      '2024-03-18 occurred',
    ],
    [
      'On the evening of 4 March 2024, the jet left Hull. Touchdown occurred at 1906, in heavy rain.',
      '2024-03-04 occurred',
      '2024-03-04 occurred',
    ],
    [
      'The jet hit a van at 9:47 p.m. on March 4.\n\nDivers found its doors on Monday. The doors are dented.\n\nThe van’s driver had asked to cross at 9:45 p.m. and waited.',
      '2024-03-04 occurred',
      '2024-03-18 occurred',
      '2024-03-04 statement',
    ],
    ['A ferry ran aground. It struck a rock at 7:12 p.m.', '2024-03-21~ occurred', '2024-03-21~ occurred'],
  ]);
});

describe('entries by the hour tell what happened', () => {
  rows([
    ['11:05 GMT: The mayor joins a picket at the port.', '2024-03-21~ occurred'],
    ['4:41 PM – A tornado touches down near Hull.', '2024-03-21~ occurred'],
    ['11:05 GMT: The port is a mile from the town.'],
  ]);
});

describe('four digits behind “at” are an hour', () => {
  rows([
    ['The runway stayed closed until 1400 on 4 March.', '2024-03-04 occurred'],
    ['The crew left Hull at 0530 on 4 March.', '2024-03-04 occurred'],
    ['The crew was told to keep emissions at 1990 levels.', '2024-03-21~ statement'],
  ]);
});

describe('what is set for a day is told of its noun', () => {
  rows([
    [
      'The crew trained on Monday for Hay, a cargo ship due to lift off on April 2 and to dock two days later.',
      '2024-03-18 occurred',
      '2024-04-02 scheduled',
      '2024-04-04 scheduled',
    ],
    ['The report, anticipated in June, is long.', '2024-06 scheduled'],
    ['A report will be released at the end of the inquiry, anticipated in June.', '2024-06 scheduled'],
    ['The agency agreed to postpone the launch to no earlier than April 2.', '2024-04-02 scheduled'],
    ['The launch, delayed from Friday, is set for no earlier than April 2.', '2024-04-02 scheduled'],
  ]);
});

describe('how things that change are on a day is told', () => {
  rows([
    ['Only one gate was open by noon on Monday.', '2024-03-18 occurred'],
    ['Power was back on Tuesday in most of the town.', '2024-03-19 occurred'],
    ['A second slot is available on April 2.', '2024-04-02 scheduled'],
    ['The museum was small on Monday.'],
  ]);
});

describe('a day may stand between a verb and its helper or its subject', () => {
  rows([
    ['The minister had on March 4 suspended the licence of the carrier.', '2024-03-04 occurred'],
    [
      'In Hull, where a union had backed the strike, the High Court on Monday restrained staff from joining in.',
      '2024-03-18 occurred',
    ],
    [
      'The mayor, who visited Hull on Monday, appealed on Tuesday for help, saying the town was cut off.',
      '2024-03-19 statement',
      '2024-03-18 occurred',
    ],
  ]);
});

describe('what is done counts from no day that has yet to come', () => {
  rows([
    [
      'The storm weakened on Wednesday and is due ashore on Friday. It had turned north that morning.',
      '2024-03-20 occurred',
      '2024-03-22 scheduled',
      '2024-03-20 occurred',
    ],
    [
      'The strike began on February 14. On the 22nd, drivers at two ports joined.',
      '2024-02-14 occurred',
      '2024-02-22 occurred',
    ],
  ]);
});

it.each([
  ['The crew trained on Monday for Hay, a cargo ship due to lift off on April 2.', 'A cargo ship is due to lift off'],
  ['Relief came with Hay, a ship due to sail on April 2 and to dock two days later.', 'A ship docks'],
  ['The strike called by a joint forum of ten unions ended on Monday.', 'The strike ends'],
])('%j gives “%s”', (sentence, headline) => expect(headlinesBy(sentence, PUBLISHED)).toContain(headline));
