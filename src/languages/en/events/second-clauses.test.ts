import { describe, expect, it } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';
import { readFacts } from '../../../cli/facts.ts';
import { isAuthorNote } from '../author-note.ts';
import { english } from '../index.ts';

describe('a second clause has its own subject and day', () => {
  headlines([
    [
      'Conrad Ewers quit in January and Ida Marsh stepped down last month.',
      'Conrad Ewers quits',
      'Ida Marsh steps down',
    ],
    [
      'Two days after the trawler lost power and drifted onto rocks, inspectors said on Monday they had found a cracked bolt.',
      'Inspectors say they had found a cracked bolt',
      'The trawler loses power',
    ],
    [
      'The first tug was to have been delivered in May, but in January the yard said it would be late.',
      'The yard says it would be late',
    ],
  ]);
  rows([
    [
      'Two days after the trawler lost power and drifted onto rocks, inspectors said on Monday they had found a cracked bolt.',
      '2024-03-18 statement',
      '2024-03-16 occurred',
    ],
    // look-alike: one verb, told of what opens the sentence
    ['Protests after the shooting lasted 11 nights and ended on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('a time ends the first of two clauses', () => {
  headlines([
    [
      'The court confirmed the order on Monday and the mayor declared an emergency on Tuesday.',
      'The court confirms the order',
      'The mayor declares an emergency',
    ],
    [
      'The first patient was admitted on March 1 with fever and vomiting and died two days later.',
      'The first patient is admitted with fever and vomiting',
      'The first patient dies',
    ],
    ['The clerk was shot and killed on Monday.', 'The clerk is shot and killed'],
    ['Selwa County funded a laboratory that found it; it was shut in January.', 'The laboratory is shut'],
  ]);
  rows([
    ['Schools in Selwa have been closed until April 20.', '2024-04-20 scheduled'],
    ['Ida Marsh covered wars in Asia for four decades.', 'undated occurred'],
    ['Most voters opposed the bond on Tuesday.', '2024-03-19 occurred'],
    ['The union opposed the plan on Tuesday.', '2024-03-19 statement'],
  ]);
  headlines([['Mayor-elect Ida Marsh will be sworn in on April 2.', 'Ida Marsh will be sworn in']]);
});

describe('what a sentence calls “that case”', () => {
  rows([
    [
      'The trawler rammed a pier in July 2022. In that case, inspectors blamed the captain.',
      '2022-07 occurred',
      '2022-07 statement',
    ],
    ['In the case of Ewers, inspectors blamed the captain.', '2024-03-21~ statement'],
  ]);
});

describe('how long, and from when', () => {
  rows([
    ['Porters will strike for five days from March 25.', '2024-03-25 scheduled'],
    ['Two weeks from Monday the bridge will open.', '2024-04-08 scheduled'],
    ['Porters accepted a rise for this year at the end of February.', '2024-02 occurred'],
    ['The council approved a budget for next year on Monday.', '2024-03-18 occurred'],
    [
      'Drones struck the port on Monday, just hours before envoys were due to meet in Oslo.',
      '2024-03-18 occurred',
      '2024-03-18 scheduled',
    ],
  ]);
});

describe('ends of sentences, prices and limits', () => {
  headlines([
    [
      'Its panels were left facing away from the sun. Ewers resigned on March 4.',
      'Its panels are left facing away from the sun',
      'Ewers resigns',
    ],
    [
      'His firm was fined £1.4m and given until April 30 to pay.',
      'His firm is fined £1.4m and given until April 30 to pay',
    ],
  ]);
  rows([
    ['Prices peaked at more than $1,100 a ton in April 2022.', '2022-04 occurred'],
    ['Prices are higher than in April 2022.'],
  ]);
});

describe('papers called after a day', () => {
  rows([['The Sunday Ledger revealed the loan on Tuesday.', '2024-03-19 statement']]);
});

it('whoever boards a jet when arrested is “he” from then on', () => {
  const text =
    'A title of a few words\n\nPublished 2024-03-21\n\nMorgan Ewers was arrested in Hull on March 4 as he boarded a jet. His aide, Ida Marsh, kept his books. She told jurors that Ewers had lied.\n';
  const { facts } = readFacts([{ name: 'report.txt', bytes: new TextEncoder().encode(text) }], english);
  expect(facts.mentions.at(-1)?.speaker).toBe('Ida Marsh');
});

it('a life in an obituary', () => {
  const text =
    'A title of a few words\n\nPublished 2024-03-21\n\nGreta Orrell died on Monday at home.\n\nGreta Maria Orrell was born in Hull on May 2, 1936. She left school at 16. She said she had no regrets.\n';
  const { facts } = readFacts([{ name: 'report.txt', bytes: new TextEncoder().encode(text) }], english);
  expect(facts.mentions.map(({ date, headline }) => `${date} ${headline}`)).toEqual([
    '2024-03-18 Greta Orrell dies at home',
    '1936-05-02 Greta Orrell is born in Hull',
    'null Greta Orrell leaves school at 16',
    'null Greta Orrell says she had no regrets',
  ]);
});

it.each([
  ['Ida Marsh: 206-555-0142 or imarsh@example.com; Ida Marsh is a reporter.', true],
  ['Ida Marsh: “We will go on Monday.”', false],
])('%s', (text, note) => expect(isAuthorNote(text)).toBe(note));
