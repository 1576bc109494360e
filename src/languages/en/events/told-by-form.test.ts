import { describe, expect, it } from 'vitest';
import { headlinesBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED, rows } from '../../../../test/support/told-rows.ts';

describe('days that belong to something else in the sentence', () => {
  rows([
    ['Ortiz, mayor from 2004 to 2008, called for calm.', '2024-03-21~ statement'],
    ['Ortiz, who led the town from 2004 to 2008, called for calm.', '2024-03-21~ statement', '2004/2008 occurred'],
    ['“Nobody should read anything into Hay winning a seat in January,” said Ann Hay.', '2024-03-21~ statement'],
    ['“They sent a message today that the town will stay,” Hay told voters.', '2024-03-21~ statement'],
    ['Hay will pay 40 pence a share, a premium of a third to its closing price on March 8.', '2024-03-21~ proposed'],
    ['In a statement issued late on Tuesday, the two said they had failed to agree.', '2024-03-19 statement'],
    ['Ortiz, in a video addressed to the nation on Sunday, called for calm.', '2024-03-17 statement'],
    [
      'The army called it revenge for strikes on the port on Monday that killed 22 people.',
      '2024-03-21~ statement',
      '2024-03-18 occurred',
    ],
    ['The pier was shut after the 2019 fire.', '2019 occurred', 'undated occurred'],
  ]);
});

describe('days counted from another, or borne by a name', () => {
  rows([
    [
      'Hay offered a third above the closing price on March 8, the day before Newsline reported the talks.',
      '2024-03-21~ proposed',
      '2024-03-09 occurred',
    ],
    [
      'The armies have shelled each other almost daily since March 8, the day after rebels stormed a fort.',
      '2024-03-08/.. ongoing',
      '2024-03-07 occurred',
    ],
    ['Turnout was twice that of the January 28 primary, in which Hay beat nine rivals.', '2024-01-28 occurred'],
    [
      'Hay agreed to buy Marsh. The deal comes two months after a fund disclosed a stake in Marsh.',
      '2024-03-21~ occurred',
      '2024-01 statement',
    ],
    ['Hay had not faced a close race since 2010, when Hay survived by fewer than 90 votes.', '2010 occurred'],
    [
      'He was hired in January 2022 and was arrested that March at the airport.',
      '2022-01 occurred',
      '2022-03 occurred',
    ],
    [
      'Doubts arose in November 2022, when she queried a bill. He resigned the following day.',
      '2022-11 occurred',
      '2022-11 occurred',
    ],
    ['Hay led in a poll taken Feb. 29 to March 4.', '2024-02-29/2024-03-04 occurred'],
    ['The ship sailed on Feb. 29 to meet the fleet.', '2024-02-29 occurred'],
  ]);
});

describe('what is said on the night of a vote', () => {
  rows([
    ['Hay won the election on Tuesday. Marsh conceded in a phone call.', '2024-03-19 occurred', '2024-03-19 statement'],
    [
      'Hay won the election on Tuesday. Hay told reporters it was close.',
      '2024-03-19 occurred',
      '2024-03-21~ statement',
    ],
    [
      'Hay won the election on Tuesday. “We did it,” Hay told supporters in a hall.',
      '2024-03-19 occurred',
      '2024-03-19 statement',
    ],
  ]);
});

describe('what is counted, appealed or told beside its day', () => {
  rows([
    [
      'The announcement on Tuesday came a day after judges blocked the deal.',
      '2024-03-19 occurred',
      '2024-03-18 occurred',
    ],
    ['Some 12,000 people have been moved since March 12.', '2024-03-12/.. ongoing'],
    ['Two of the roads have been in use since last Tuesday.'],
    ['The agency appealed within hours to the 1st Circuit Court.', '2024-03-21~ occurred'],
    ['The bishop appealed to both sides to talk.', '2024-03-21~ statement'],
    ['In his nightly video address on Saturday, Hay said the army was winning.', '2024-03-16 statement'],
    [
      'The Harbor Agency informed governors that it would shut on May 3.',
      '2024-03-21~ statement',
      '2024-05-03 scheduled',
    ],
  ]);
});

it.each([
  [
    'Its acting administrator, Curtis Mayhew, was sacked on Monday. He denied wrongdoing.',
    ['Curtis Mayhew is sacked', 'Curtis Mayhew denies wrongdoing'],
  ],
  ['Lee Jae-won won on Tuesday. Lee thanked voters.', ['Lee Jae-won wins', 'Lee Jae-won thanks voters']],
  [
    'Two firms met in May. To ease concerns they agreed in June to sell a mine.',
    ['Two firms meet', 'Two firms agree to sell a mine'],
  ],
])('%j is headed %j', (text, headlines) => expect(headlinesBy(text, PUBLISHED)).toEqual(headlines));

describe('what somebody claims, and who they are', () => {
  rows([
    ['Hay has claimed victory in Sunday’s election.', '2024-03-21~ statement'],
    ['The rebels claimed responsibility for the blast.', '2024-03-21~ statement'],
    ['The storm claimed four lives on Monday.', '2024-03-18 occurred'],
    [
      'Fighting spread on Tuesday along the border, each side blaming the other, a day after jets struck a fort.',
      '2024-03-19 occurred',
      '2024-03-18 occurred',
    ],
    [
      'Hay was found guilty on Monday. Hay said on Tuesday that he learned of it the next morning.',
      '2024-03-18 occurred',
      '2024-03-19 statement',
    ],
    [
      'Hay won the election on Tuesday. Two clerks were abducted on the eve of the vote.',
      '2024-03-19 occurred',
      '2024-03-18 occurred',
    ],
    ['The trial is set to begin on November 30.', '2024-11-30 scheduled'],
    [
      'The firms expect to merge in June, subject to a vote by members on May 16.',
      '2024-06 proposed',
      '2024-05-16 scheduled',
    ],
    ['The deputies, all of whom pleaded guilty last year, lied.', '2023 occurred'],
  ]);
});

it.each([
  ['Hay was appointed in 2021 and elected the following year.', ['Hay is appointed', 'Hay is elected']],
  [
    'The armies sank a ferry on Monday on which at least 48 people died.',
    ['The armies sink a ferry on which at least 48 people died'],
  ],
  ['Some 14 back-office posts will be moved to Hull on May 3.', ['Some 14 back-office posts will be moved to Hull']],
])('%j is headed %j', (text, headlines) => expect(headlinesBy(text, PUBLISHED)).toEqual(headlines));

it.each([
  ['No faults were noted, according to records the airline released on Monday.', ['The airline releases records']],
  [
    'The judge acted under an order the parties filed last week.',
    ['The judge acts under an order the parties filed', 'The parties file an order'],
  ],
  ['Prime Minister Ann Hay hosts military chiefs on Friday.', ['Ann Hay hosts military chiefs']],
  ['Geneva talks on Friday ended.', ['Geneva talks end']],
  ['Mitigating, Oliver Hay said his client was sorry on Monday.', ['Oliver Hay says his client was sorry']],
  ['The two said they had failed to agree.', ['The two say they had failed to agree']],
  ['The boss told the court the man died on Monday.', ['The boss tells the court the man died', 'The man dies']],
  ['Marsh pleaded guilty, having denied all charges on Monday.', ['Marsh pleads guilty', 'Marsh denies all charges']],
  ['Its brand is small - Marsh sold its only bar brand in 2020 - so nobody minds.', ['Marsh sells its only bar brand']],
  ['Hay, who quit as chief in 2021 but still owns a stake, is pleased.', ['Hay quits as chief']],
])('%j is told as %j', (text, headlines) => expect(headlinesBy(text, PUBLISHED)).toEqual(headlines));
