import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what opens a sentence with a participle', () => {
  rows([
    ['Asked about the delay on Sunday, Marsh insisted that the choice was right.', '2024-03-17 statement'],
    ['In an order issued late on Tuesday, the regulator told the airline to stop.', '2024-03-19 statement'],
    ['In a statement released on Monday, the firm said it had lost two boats.', '2024-03-18 statement'],
    ['In a deal signed on Monday, Marsh bought a mill.', '2024-03-21~ occurred', '2024-03-18 occurred'],
  ]);
  headlines([
    [
      'Founded in 1883 by Josiah Marsh, the group listed in Paris in 1996.',
      'The group lists in Paris',
      'The group is founded by Josiah Marsh',
    ],
  ]);
});

describe('what came in between, and where somebody was', () => {
  rows([
    ['The ferry was nearing Hull on Monday when it struck a buoy.', '2024-03-18 occurred'],
    ['The ferry was nearing Hull on Monday.', '2024-03-18 ongoing'],
    ['They were in Hull on Monday, where the mayor pledged new homes.', '2024-03-18 statement'],
    ['The worst such wreck was in May 2020, when a ferry sank off Hull.', '2020-05 occurred'],
    ['The road has been cut since Sunday, when a bridge fell.', '2024-03-17/.. ongoing', '2024-03-17 occurred'],
    ['The deal isn’t expected before Friday, when the two sides are to meet.', '2024-03-22 scheduled'],
  ]);
});

describe('a distance from a day', () => {
  rows([
    [
      'The plea was overruled the night before the ferry sank on Jan. 28, 1986.',
      '1986-01-28 occurred',
      '1986-01-27 occurred',
    ],
    [
      'The court on Tuesday fined the line, nine days after a panel blamed its crew.',
      '2024-03-19 occurred',
      '2024-03-10 statement',
    ],
    ['The judge on Monday ordered the firm to answer within 10 days.', '2024-03-18 occurred', '2024-03-28 deadline'],
    ['Marsh promised on Monday to answer within 10 days.', '2024-03-18 statement'],
    ['The mill shut two weeks after the accident.', 'undated occurred'],
  ]);
});

describe('since and until', () => {
  rows([
    ['The union has banned the line since December 2013.', '2013-12/.. ongoing'],
    ['The union has known the line since December 2013.'],
    ['The crew will stay on the station until April, she said.', '2024-04 scheduled'],
  ]);
});

describe('words said of the past are said now, and what is moved lies ahead', () => {
  rows([
    ['“They told us in 2022 that we would never win,” said Ann Marsh.', '2024-03-21~ statement'],
    ['Marsh said the test, once planned for May, had slipped to June.', '2024-03-21~ statement', '2024-06 scheduled'],
    ['The rocket, which failed to reach orbit in January, flew on March 4.', '2024-03-04 occurred', '2024-01 occurred'],
    ['Marsh is expected to chair a meeting on Friday.', '2024-03-22 scheduled'],
    ['The river is expected to peak on Friday.', '2024-03-22 proposed'],
    ['The storm slammed ashore on Monday.', '2024-03-18 occurred'],
    ['The mayor slammed the plan on Monday.', '2024-03-18 statement'],
    ['The agency decided over the weekend that the boat is unsafe.', '2024-03-16/2024-03-17 occurred'],
    ['The committee urged a split, a step first proposed in 2010.', '2024-03-21~ statement', '2010 occurred'],
    ['The bill comes up in the winter session of parliament.'],
  ]);
});

describe('several verbs of one subject', () => {
  headlines([
    [
      'The storm crossed the island on Monday, emerged over the sea on Tuesday and hit the coast on Wednesday.',
      'The storm crosses the island',
      'The storm emerges over the sea',
      'The storm hits the coast',
    ],
    [
      'Despite a strike, which began in May, the union won the vote on Monday.',
      'The union wins the vote',
      'A strike begins',
    ],
    [
      'A plant in Chantilly, Virginia, that opened on March 5 burned on Monday.',
      'A plant in Chantilly burns',
      'A plant opens',
    ],
    [
      'In a talk here, the engineer, Ann Voss, said the part, made in Ohio, had failed on Monday.',
      'Ann Voss says the part, made in Ohio, had failed',
      'The part fails',
    ],
    [
      'The firm is seeking a loan, which it hopes to get before it moves to Hull in December.',
      'The firm moves to Hull',
    ],
    [
      'Marsh said it was “looking at its options” and expected to decide on Friday.',
      'Marsh says it was “looking at its options”',
      'Marsh expects to decide',
    ],
  ]);
});

describe('nouns and verbs that look alike', () => {
  headlines([
    [
      'Two lines were fined on Monday for falsifying maintenance logs.',
      'Two lines are fined for falsifying maintenance logs',
    ],
    ['His licence had lapsed on March 1.', 'His licence lapses'],
    ['The jet overshot the runway on Monday.', 'The jet overshoots the runway'],
    ['Five others swam to a boat on Monday.', 'Five others swim to a boat'],
    ['In all, 40,000 days were lost to disputes in January.', '40,000 days are lost to disputes'],
    ['Small launch company Marsh Aero opened a plant on Monday.', 'Small launch company Marsh Aero opens a plant'],
    ['Marsh, facing a lawsuit, plans a sale by October.', 'Marsh plans a sale'],
    ['Nurses who walked out on March 8 plan to return on Monday.', 'Nurses plan to return', 'Nurses walk out'],
  ]);
});
