import { describe, expect, it } from 'vitest';
import { headlinesBy, toldBy } from '../../../../test/support/told-by.ts';
import { PUBLISHED } from '../../../../test/support/told-rows.ts';

describe('days of phrases and of the clauses around them', () => {
  it.each([
    [
      'Hay became chief last September, when the board fired Lee Marsh, four months after he had fended off a rival.',
      ['2023-09 occurred', '2023-05 occurred'],
    ],
    [
      'The agency had cleared the purchase, a $31 billion deal sealed in 2021, in March 2023.',
      ['2021 occurred', '2023-03 occurred'],
    ],
    ['The suit, brought under a trade act, settled in May.', ['2023-05 occurred']],
    ['Petitions seeking to have the vote annulled were thrown out on Wednesday.', ['2024-03-20 occurred']],
    [
      'A group of lenders holding notes due 2027 notified it last week of a default.',
      ['2024-03-11/2024-03-17 statement'],
    ],
    ['Monday’s ruling sends the case back to Marsh.', ['2024-03-18 occurred']],
    ['The union came out against the deal, and its rival vowed on Monday to fight it.', ['2024-03-18 statement']],
    ['It would be the largest deal in the sector, topping the purchase of Hay Air in 2010.', []],
    ['The DOJ unsealed a complaint on Monday.', ['2024-03-18 occurred']],
    [
      'The index peaked on Feb. 19 and by Thursday’s close had fallen 10%.',
      ['2024-02-19 occurred', '2024-03-21 occurred'],
    ],
    ['A day earlier, on Tuesday, lawmakers had passed the bill.', ['2024-03-19 occurred']],
    ['A verdict against him on May 9, 2023, was upheld in December.', ['2023-12 occurred', '2023-05-09 occurred']],
    ['Arguments are on the calendar for May 15.', ['2024-05-15 scheduled']],
    ['Shareholders vote May 2.', ['2024-05-02 scheduled']],
    ['The 90-day freeze lapses on April 20.', ['2024-04-20 scheduled']],
    ['All supplies have been cut off since March 2.', ['2024-03-02/.. ongoing']],
    ['It was revenge for an attack last month in which 26 people were shot dead.', ['2024-02 occurred']],
    ['Israel told schools to open their doors again on Wednesday.', ['2024-03-27 scheduled']],
    [
      'A review found the raid had failed, contradicting Marsh’s claim on Saturday that the sites had been destroyed.',
      ['2024-03-21~ occurred', '2024-03-16 statement'],
    ],
    ['His claim that the sites were safe on Monday was false.', []],
    [
      'Hay took 49.1 percent of the vote in Sunday’s runoff. Five days before the vote, Lee Marsh flew in to endorse him.',
      ['2024-03-17 occurred', '2024-03-12 occurred'],
    ],
    ['The boards voted on Tuesday to merge effective April 1.', ['2024-03-19 occurred', '2024-04-01 scheduled']],
    ['The index slid 2 percent at the open.', ['2024-03-21~ occurred']],
    ['Prosecutors rested Feb. 7 after calling 29 witnesses.', ['2024-02-07 occurred']],
    ['First elected in 2006, Ann Hay won four terms.', ['2024-03-21~ occurred', '2006 occurred']],
    ['First, Ann Hay elected to stay on Monday.', ['2024-03-18 occurred']],
    [
      'MPs return on Tuesday to elect a Speaker, and the speech will be on 17 July.',
      ['2024-03-26 scheduled', '2024-07-17 scheduled'],
    ],
    ['Sunday brought two more explosions.', ['2024-03-17 occurred']],
    [
      'Hay said on March 4 that it was shutting 27 shops, a process that will be complete by May.',
      ['2024-03-04 statement', '2024-05 scheduled'],
    ],
    ['He had agreed in January to pay them by July, but had not done so.', ['2024-01 occurred']],
    [
      'Hay sued in August 2020, days after Marsh was said to have lied between 2013 and 2018. Shares fell on July 31 of that year.',
      ['2020-08 occurred', '2020-07-31 occurred'],
    ],
  ])('%j', (text, told) => expect(toldBy(text, PUBLISHED)).toEqual(told));
});

it.each([
  ['Police in Hull, who had been called at 3 a.m. Wednesday, found two bodies.', 'Police in Hull are called'],
  ['The DOJ unsealed a complaint on Monday.', 'The DOJ unseals a complaint'],
  ['Ann Marsh was overcome by smoke on Monday.', 'Ann Marsh is overcome by smoke'],
  ['Then the pandemic struck and inspections were suspended on Monday.', 'Inspections are suspended'],
  ['Hay eked out a win on Monday.', 'Hay ekes out a win'],
  [
    'A review contradicted Marsh’s claim on Saturday that the sites had been destroyed.',
    'Marsh’s claim that the sites had been destroyed',
  ],
  [
    'Clinics in Kent will close on May 30, and Marsh’s clinic in Kent, which opened last year, goes dark on June 15.',
    'Marsh’s clinic in Kent goes dark',
  ],
  ['The suit, brought under a trade act, settled in May.', 'The suit settles'],
])('%j is headed “%s”', (text, headline) => expect(headlinesBy(text, PUBLISHED)).toContain(headline));
