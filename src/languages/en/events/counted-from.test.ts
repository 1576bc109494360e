import { describe, expect, it } from 'vitest';
import { headlinesBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

describe('what lies months or days from what was told', () => {
  rows([
    ['The strike resumed in January, two months after Hay lost a rival.', '2024-01 occurred', '2023-11 occurred'],
    ['The firm was sold in 2021, two years after it bought Marsh.', '2021 occurred', '2019 occurred'],
    [
      'Noah died on May 9, 2023. The agency suspended the home the day after Noah died.',
      '2023-05-09 occurred',
      '2023-05-10 occurred',
    ],
    ['Noah died on May 9, 2023. The agency shut it the day after Marsh resigned.', '2023-05-09 occurred'],
    [
      'Power has been restored, four days after it was cut, the agency said.',
      '2024-03-21~ occurred',
      '2024-03-17 occurred',
    ],
  ]);
});

describe('what the news comes so long after', () => {
  rows([
    [
      'A court jailed a guard on Monday. The ruling comes two years after the death of Noah Orr in a cell.',
      '2024-03-18 occurred',
      '2022 occurred',
    ],
    [
      'A court jailed a guard on Monday. The ruling came a week after an attack on the jail.',
      '2024-03-18 occurred',
      '2024-03-11 occurred',
    ],
    ['A court jailed a guard on Monday. The ruling comes after the death of Noah Orr.', '2024-03-18 occurred'],
  ]);
});

describe('a day that opens the sentence, or an occasion told before', () => {
  rows([
    ['When the rest were counted on March 14, Ortiz moved ahead.', '2024-03-14 occurred'],
    ['When votes are counted on March 28, the party will decide.', '2024-03-28 scheduled'],
    [
      'On March 8, Marsh had appeared to win by nine votes and declared victory at a hall.',
      '2024-03-08 statement',
      '2024-03-08 occurred',
    ],
    [
      'At a summit in Rome that ended on Friday, leaders rejected a plan. The minister told the summit that it was over.',
      '2024-03-15 statement',
      '2024-03-15 occurred',
      '2024-03-15 statement',
    ],
    [
      'Lee opened the mill on March 5. Marsh told the court at the time that it was hers.',
      '2024-03-05 occurred',
      '2024-03-05 statement',
    ],
    ['Its lead melted after March 12, when the station aired the tape.', '2024-03-12 occurred'],
    [
      'Two were killed when drones hit a port in the early hours of Tuesday. Nine were shot down overnight.',
      '2024-03-19 occurred',
      '2024-03-19 occurred',
    ],
  ]);
});

describe('a time that only measures, points to something else or held before', () => {
  rows([
    ['Turnout was 88 percent, slightly down on the last vote in October 2020.', '2024-03-21~ occurred'],
    ['The chief executive stepped down on Friday.', '2024-03-15 occurred'],
    [
      '“We had no choice at all,” Ann Hay said in a statement, citing the collapse of Marsh last summer.',
      '2024-03-21~ statement',
    ],
    ['A delegation that had been expected on Tuesday will now arrive on Friday.', '2024-03-22 scheduled'],
    ['The chamber must meet no later than the third Thursday after the vote.'],
    ['“We waved him off that morning,” Ann Hay said.', '2024-03-21~ statement'],
    ['The group had planned to seize power in May.', '2023-05 proposed'],
    ['The rebels never recovered from a 2022 split.'],
  ]);
});

describe('what went on since a day, or had to be done', () => {
  rows([
    ['Norway has delivered more than a million shells since August.', '2023-08/.. ongoing'],
    ['Norway has delivered shells since August.'],
    ['A hearing on March 14 had to be postponed.', '2024-03-14 occurred'],
    ['The work had to be done by Friday.', '2024-03-22 deadline'],
    ['The worker was let go last week.', '2024-03-11/2024-03-17 occurred'],
    ['A petition they started in June has been signed by 100 people.', '2024-03-21~ occurred', '2023-06 occurred'],
    ['Hay Care admitted a safety offence in October.', '2023-10 occurred'],
    ['Hay Care admitted in October that it was late.', '2023-10 statement'],
    ['The group answered on Tuesday with a barrage.', '2024-03-19 occurred'],
  ]);
});

it.each([
  [
    'Two people were arrested in Hull, the security service, the SBU, said on Friday.',
    'Two people are arrested in Hull',
  ],
  ['Air defences shot down nine drones on Tuesday.', 'Air defences shoot down nine drones'],
  [
    'The firm is fighting a 242 million euro fine, imposed in 2019 for price-fixing.',
    'A 242 million euro fine is imposed for price-fixing',
    'The firm is fighting a 242 million euro fine, imposed for price-fixing',
  ],
  [
    'It is the largest since Hay bought Marsh in a deal announced in May and completed in June.',
    'A deal is announced',
    'A deal is completed',
  ],
  ['Votes in Wales and Kent, held on Sunday, are over.', 'Votes in Wales and Kent are held'],
  ['Redline, founded in 1951 in Hull, runs 118 depots.', 'Redline is founded in Hull'],
  [
    'Ann Hay says she would begin talks as early as Friday.',
    'Ann Hay says she would begin talks',
    'Ann Hay would begin talks',
  ],
  ['The last time it came down to a recount was in 1998, when a coin toss settled a tie.', 'A coin toss settles a tie'],
  [
    'Its lawyers accused the regulator on Monday of having lost or destroyed notes.',
    'Its lawyers accuse the regulator of having lost or destroyed notes',
  ],
  [
    'The mission said a patrol was caught in crossfire on Monday and that a soldier was hurt.',
    'The mission says a patrol was caught in crossfire and that a soldier was hurt',
    'A patrol is caught in crossfire',
  ],
])('%j', (text, ...headlines) => expect(headlinesBy(text, PUBLISHED)).toEqual(headlines));

describe('what happened at the end of a stretch, or is counted from one', () => {
  rows([
    ['Ann Hay served as minister from 2016 until 2021, when he was sacked.', '2021 occurred'],
    [
      'Ann Hay served as minister from 2016 until 2021, when he was sacked. He formed a party the following year.',
      '2021 occurred',
      '2022 occurred',
    ],
    [
      'On the stand last Thursday, he testified that Hay called him at 2 a.m. Hay took the stand the next day.',
      '2024-03-14 statement',
      '2024-03-15 occurred',
    ],
    ['It turned down 355p in January and 380p a month later.', '2024-01 occurred', '2024-02 occurred'],
    ['Schools, which had been due to reopen on Friday, will stay closed until March 28.', '2024-03-28 scheduled'],
  ]);
});

describe('what is called, claimed, said or written', () => {
  rows([
    ['Unions have called a general strike for Friday.', '2024-03-22 scheduled'],
    ['Unions called the strike a success on Monday.', '2024-03-18 statement'],
    ['The mission said in a statement last week that voting had been calm.', '2024-03-11/2024-03-17 statement'],
    ['Hay said in a letter to the council dated March 7 that it would not talk.', '2024-03-07 statement'],
    ['The army closed the crossing to aid on Monday.', '2024-03-18 occurred'],
    ['The rebels welcomed the appeal; the army rejected it.', '2024-03-21~ statement', '2024-03-21~ statement'],
  ]);
});

it.each([
  ['Protests after the shooting lasted 11 nights and led to 43 arrests.', 'Protests after the shooting last 11 nights'],
  ['One of his officers shot and killed a driver on Monday.', 'One of his officers shoots and kills a driver'],
  ['Shops were shut on Tuesday and soldiers manned checkpoints.', 'Shops are shut'],
  [
    'The envoy urged them on Monday to release the count “station by station”.',
    'The envoy urges them to release the count “station by station”',
  ],
])('%j', (text, ...headlines) => expect(headlinesBy(text, PUBLISHED)).toEqual(headlines));

describe('less than a length from what is dated', () => {
  rows([
    [
      'The inquiry was closed less than two years after the crash of March 3, 2007.',
      '2007-03-03/2009-03-03 occurred',
      '2007-03-03 occurred',
    ],
    ['The bridge was opened by the king less than two weeks ago.', '2024-03-07/2024-03-21 occurred'],
    ['The bridge was opened by the king two weeks ago.', '2024-03-04/2024-03-10 occurred'],
  ]);
});
