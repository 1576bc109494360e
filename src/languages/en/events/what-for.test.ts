import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what something was done for', () => {
  rows([
    ['The two mayors met to discuss the toll on Monday.', '2024-03-18 occurred'],
    ['Divers were sent to search the wreck on Monday.', '2024-03-18 occurred'],
    ['The line hired Orr to lead the inquiry in 2019.', '2019 occurred'],
    ['Orr called Marsh to congratulate him late Monday.', '2024-03-18 occurred'],
    ['The board invited Orr to speak on Monday.', '2024-03-25 scheduled'],
    ['The board agreed to meet on Saturday.', '2024-03-23 scheduled'],
    ['The mayor called on Orr to resign by Saturday.', '2024-03-21~ statement', '2024-03-23 deadline'],
    [
      'The guild called off the walkout on Tuesday, leaving time for boats to sail on Saturday.',
      '2024-03-19 occurred',
      '2024-03-23 scheduled',
    ],
  ]);
});

describe('when somebody did something else', () => {
  rows([
    ['Marsh lost to Orr when she first ran for mayor in 2020.', '2020 occurred'],
    ['Hay left the mill when it closed two years ago.', '2022 occurred'],
    ['Two youths were released on bail until March 28.', '2024-03-28 scheduled'],
    ['Two youths were released on bail on Monday.', '2024-03-18 occurred'],
    ['The unrest began after a man was charged last Saturday.', '2024-03-16 occurred', '2024-03-16 occurred'],
    [
      'The leak was found on Monday night. The port was told the next morning and issued a directive.',
      '2024-03-18 occurred',
      '2024-03-19 occurred',
    ],
  ]);
});

describe('the year of what something is about', () => {
  rows([
    ['The panel on Monday published a report on the 2018 wreck.', '2024-03-18 occurred'],
    ['Marsh lost the 2020 election to Orr.', '2020 occurred'],
    ['Marsh won in the 2022 final.', '2022 occurred'],
  ]);
});

describe('within so many days', () => {
  rows([
    ['The line must answer within 10 days.', '2024-03-31 deadline'],
    ['The final report is due within 30 days.', '2024-04-20 scheduled'],
  ]);
});

describe('who has no name', () => {
  headlines([
    [
      'Bob Orr opened the pier on Monday. The prisoner was jailed in 2022. He was flown out on Tuesday.',
      'Bob Orr opens the pier',
      'The prisoner is jailed',
      'The prisoner is flown out',
    ],
    [
      'Bob Orr opened the pier. The home secretary visited Hull on Monday. She is expected to meet Orr on April 2.',
      'Bob Orr opens the pier',
      'The home secretary visits Hull',
      'The home secretary is expected to meet Orr',
    ],
    [
      'Skylark lost £31m in January. It is due to report its results on April 2.',
      'Skylark loses £31m',
      'Skylark is due to report its results',
    ],
    [
      'The line said it would not reopen the pier before June at the earliest.',
      'The line says it would not reopen the pier before June at the earliest',
      'The line would not reopen the pier before June at the earliest',
    ],
    [
      'In January all its ferries were taken out of service for nine days after an engine caught fire on a pier at Bergen.',
      'All its ferries are taken out of service',
    ],
    [
      'The boats, one carrying mail and the other tourists bound for Hull, hit each other on Monday.',
      'The boats hit each other',
    ],
  ]);
});

describe('verbs that are hard to see', () => {
  rows([
    ['The polls close at 8 p.m. on Sunday.', '2024-03-24 scheduled'],
    ['Shareholders vote on the deal on April 3.', '2024-04-03 scheduled'],
    ['Teachers return to work on Friday after the strike.', '2024-03-22 scheduled'],
  ]);
  headlines([
    ['The army shot down 43 of 60 drones launched on Monday.', 'The army shoots down 43 of 60 drones'],
    ['The guild called off a march planned for April 3.', 'The guild calls off a march', 'A march is planned'],
    [
      'Shelling overnight wounded six people in the port of Hull, the governor wrote on Telegram.',
      'Shelling wounds six people in the port of Hull',
    ],
    ['Drones hit an oil depot on Monday.', 'Drones hit an oil depot'],
    [
      'Thieves took data on 4 million customers in January, the firm disclosed on Monday.',
      'Thieves take data on 4 million customers',
      'The firm: Thieves take data on 4 million customers',
    ],
  ]);
});
