import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what somebody was allowed or able to do', () => {
  rows([
    ['Buses were allowed to enter the port on Sunday.', '2024-03-17 occurred'],
    ['The ferry was permitted to dock on Monday.', '2024-03-18 occurred'],
    ['The sailors were able to call home on Monday.', '2024-03-18 occurred'],
    ['Buses will be allowed to enter the port on Sunday.', '2024-03-24 scheduled'],
    ['Buses were allowed to enter the port from next week.', '2024-03-25/2024-03-31 scheduled'],
    ['Marsh died on Monday, a week after he was admitted to hospital.', '2024-03-18 occurred', '2024-03-11 occurred'],
  ]);
});

describe('what is declared for a day to come', () => {
  rows([
    ['The governor declared three days of mourning from Saturday.', '2024-03-23 scheduled'],
    ['The guild announced a stoppage starting on Saturday.', '2024-03-23 scheduled'],
    ['The guild announced the stoppage from its hall in Hull on Monday.', '2024-03-18 statement'],
    ['The governor declared a state of emergency on Monday.', '2024-03-18 occurred'],
  ]);
});

describe('what a day belongs to', () => {
  rows([
    ['A third coup since independence in 1961 was foiled on Monday.', '2024-03-18 occurred'],
    [
      'The merger, the third since the fund bought the mill in 2019, closed on Monday.',
      '2024-03-18 occurred',
      '2019 occurred',
    ],
  ]);
  headlines([
    [
      'Some 400 people have left since fighting broke out in January.',
      'Some 400 people leave since fighting broke out',
      'Fighting breaks out',
    ],
    [
      'Marsh said that he had cancelled a trip to Bergen planned for April 2.',
      'Marsh says that he had cancelled a trip to Bergen',
      'A trip to Bergen is planned',
    ],
    [
      'The guild walks out again if talks at the mediator Hallam, due to resume on April 2, fail.',
      'Talks at the mediator Hallam are due to resume',
    ],
    [
      'The panel looked into the deaths of 11 sailors who were treated in Hull in 2022.',
      '11 sailors are treated in Hull',
    ],
  ]);
});
