import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('happenings that only a noun names', () => {
  rows([
    ['There was a surge at the gate on Monday.', '2024-03-18 occurred'],
    ['There were long queues in Hull on Monday.', '2024-03-18 occurred'],
    ['There was no trouble on Monday.'],
    ['There was a chapel in the town in 1850.'],
    ['Police said there were three brawls in the town on Monday.', '2024-03-21~ statement', '2024-03-18 occurred'],
    ['Traffic was slow following the boat race on Monday.', '2024-03-18 occurred'],
    ['The firm hired guards ahead of the regatta on April 3.', '2024-04-03 scheduled', '../2024-04-03 occurred'],
    ['Police were called after a man on Monday broke a window.', '2024-03-18 occurred'],
    ['The last pile-up on the bridge was in March 2019.', '2019-03 occurred'],
    ['The last king was in his house in March.'],
    ['Officials said the strike on Monday was the worst in years.', '2024-03-21~ statement', '2024-03-18 occurred'],
    ['Officials said the bridge on Monday was open again.', '2024-03-21~ statement'],
    ['The cause of the crash on Monday is not known.', '2024-03-18 occurred'],
    ['The case stems from the theft of a painting in March 2019.', '2019-03 occurred'],
    ['The index stood at 5,000 points on Monday.', '2024-03-18 occurred'],
  ]);
  headlines([
    ['There was a surge at the gate on Monday.', 'Surge at the gate'],
    ['The last pile-up on the bridge was in March 2019.', 'The last pile-up on the bridge'],
    ['After Monday’s vote the Harbour Party stood at 41%.', 'Monday’s vote', 'The Harbour Party stands at 41%'],
  ]);
});

describe('who plans', () => {
  rows([
    ['The union plans to hold a rally in July.', '2024-07 scheduled'],
    ['Nurses at the hospital plan to strike on April 3.', '2024-04-03 scheduled'],
    ['Harbor Foods plans to open a plant in July.', '2024-07 scheduled'],
    ['Regulators plan a hearing on April 3.', '2024-04-03 scheduled'],
    ['The official plans to cut taxes were dropped on Monday.', '2024-03-18 occurred'],
  ]);
});
