import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what lies behind or ahead by its verb', () => {
  rows([
    ['The fire broke out at 11.20pm on 10 March.', '2024-03-10 occurred'],
    ['Commuters have endured delays and a shutdown on February 21.', '2024-02-21 occurred'],
    ['A full schedule was operating by Saturday.', '2024-03-16 ongoing'],
    ['A full schedule will be operating by Saturday.', '2024-03-23 scheduled'],
    [
      'The minister on Monday gave the union until Friday to lift the ban.',
      '2024-03-18 occurred',
      '2024-03-22 deadline',
    ],
    ['Marsh said its lawyers would be in the High Court on Friday.', '2024-03-21~ statement', '2024-03-22 scheduled'],
    ['Marsh said its lawyers would be happy on Friday.', '2024-03-21~ statement'],
    ['A ballot is unlikely before November.'],
    ['The plea was to have been heard last Friday, but was adjourned.', '2024-03-15 occurred'],
    ['The plea was to be heard last Friday.', '2024-03-15 scheduled'],
    [
      'He spoke to its owner on 1 March and to Ann Marsh, the editor, four days later.',
      '2024-03-01 occurred',
      '2024-03-05 occurred',
    ],
    ['Hay was fined on 1 March and Ann Marsh, the editor, in May 2023.', '2024-03-01 occurred'],
    ['On March 4, when the strike cut services, the premier resigned.', '2024-03-04 occurred', '2024-03-04 occurred'],
    ['The firm declined on Monday to rule out a lawsuit.', '2024-03-18 statement'],
    ['Police handed the case to the coroner on Monday, saying they were done.', '2024-03-18 occurred'],
  ]);
});

describe('words of two kinds, and what stands between', () => {
  rows([
    ['The rocket lifted off at 5.59 am on Monday.', '2024-03-18 occurred'],
    [
      'Marsh, who left on Monday, said at a talk that residents of the island had hours to go.',
      '2024-03-21~ statement',
      '2024-03-18 occurred',
    ],
    ['Marsh said that review had cost him a year.', '2024-03-21~ statement'],
    [
      'The airport shut at noon on Tuesday and plans to reopen on Friday.',
      '2024-03-19 occurred',
      '2024-03-22 scheduled',
    ],
    ['Crews have been on strike since March 4.', '2024-03-04/.. ongoing'],
    ['Crews have been on holiday since March 4.'],
    [
      'He told members that the probe was scheduled for launch in August.',
      '2024-03-21~ statement',
      '2024-08 scheduled',
    ],
    [
      'The firm, which has been watched since agreeing on March 7 to pay, said it was “ready to go again now”.',
      '2024-03-21~ statement',
      '2024-03-07 occurred',
    ],
  ]);
});

describe('who it is told of', () => {
  headlines([
    [
      'His account was challenged by Ann Marsh, the head of Hay Grid, who told the Post on Monday that it was wrong.',
      'Ann Marsh tells the Post that it was wrong',
    ],
    [
      '“We saw it,” said Ann Marsh, a forecaster with the service in Hull, who left the town on Sunday.',
      'Ann Marsh: “We saw it”',
      'Ann Marsh leaves the town',
    ],
    [
      'Flights resumed on Friday and a full schedule was operating by Saturday.',
      'Flights resume',
      'A full schedule is operating',
    ],
    ['Controllers at Tern Space halted the count on Monday.', 'Controllers at Tern Space halt the count'],
    ['Marsh backed a new rocket in favor of an old one, which flew in January.', 'An old one flies'],
    ['A fire that gutted the mill in January 2022 closed the road.', 'A fire closes the road', 'A fire guts the mill'],
    [
      'NASA cleared the ship, named Endurance, for flight on February 25.',
      'NASA clears the ship, named Endurance, for flight',
    ],
    ['A scheme that parliament approved in June 2018 failed.', 'A scheme fails', 'Parliament approves a scheme'],
    [
      'On March 4, when the most crippling of nine strikes began, Marsh resigned.',
      'Marsh resigns',
      'The most crippling of nine strikes begins',
    ],
  ]);
});
