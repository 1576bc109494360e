import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

const NEWS = 'A quake shook the island of Marr on Sunday, officials said.';
const TALK = 'The island lies far from the coast. It has a port. It has a mill. It has two schools. It has a fort.';

describe('people flee on the day of the calamity that a report opens with', () => {
  rows([
    [
      `${NEWS} ${TALK} ${TALK} In Norwich, one of two ports, several buildings were evacuated.`,
      '2024-03-17 occurred',
      '2024-03-17 occurred',
    ],
    [
      `${NEWS} ${TALK} ${TALK} In a similar storm, several buildings were evacuated.`,
      '2024-03-17 occurred',
      'undated occurred',
    ],
  ]);
});

describe('who fights a fire does so on its day', () => {
  const FIRE = 'A fire destroyed a mill in Hull on Tuesday.';
  rows([
    [
      `${FIRE} Ann Hay, a fire chief, said a call came in at 2:15 a.m. from a hotel. The roof was in flames, Hay said.`,
      '2024-03-19 occurred',
      '2024-03-21~ statement',
      '2024-03-19 occurred',
      '2024-03-19 occurred',
    ],
    [
      `${FIRE} Ann Hay said it was sad. Two dozen pieces of equipment were brought to the scene, Hay said. The council rejected a plan.`,
      '2024-03-19 occurred',
      '2024-03-21~ statement',
      '2024-03-19 occurred',
      '2024-03-19 occurred',
    ],
  ]);
});

describe('a calamity so many days before is told too', () => {
  rows([
    [
      'An aftershock shook the island on Monday as the toll from an earthquake a day before rose to 10.',
      '2024-03-18 occurred',
      '2024-03-17 occurred',
    ],
    ['Hay left the island on Monday a day before the vote.', '2024-03-18 occurred'],
  ]);
  headlines([
    [
      'An aftershock shook the island on Monday as the toll from an earthquake a day before rose to 10.',
      'An aftershock shakes the island as the toll from an earthquake rises to 10',
      'The earthquake',
    ],
  ]);
});

describe('the dead of another calamity are told with its month', () => {
  rows([
    [
      `${NEWS} ${TALK} ${TALK} The last big quake was in February. It killed 612 people.`,
      '2024-03-17 occurred',
      '2024-02 occurred',
      '2024-02 occurred',
    ],
  ]);
});

describe('hours after something nobody dates', () => {
  rows([
    [
      'The agency said the craft had flown well before it stopped sending data minutes after the launch.',
      '2024-03-21~ statement',
    ],
    [
      'Hay was put on the list on Wednesday. Two weeks later, Marsh was put on it.',
      '2024-03-20 occurred',
      'undated occurred',
    ],
    [
      'Hay was put on the list on Feb. 6. Two weeks later, Marsh was put on it.',
      '2024-02-06 occurred',
      '2024-02-19/2024-02-25 occurred',
    ],
  ]);
});

describe('who was quoted as saying so says what stands before', () => {
  headlines([
    [
      'Villagers saw a flash of light, the mayor was quoted as saying late on Monday.',
      'Villagers see a flash of light',
    ],
    ['The pier was checked on Monday, the mayor was quoted as saying by the Echo.', 'The pier is checked'],
  ]);
});

describe('whom one calamity killed and hurt, it did on one day', () => {
  rows([
    [
      'Two people died and nine were hurt when a bus, a rental, overturned on March 3.',
      '2024-03-03 occurred',
      '2024-03-03 occurred',
    ],
    [
      'Two villages were destroyed and 40 people were killed when the dam burst on March 4.',
      '2024-03-04 occurred',
      '2024-03-04 occurred',
    ],
    [
      'Three people died when a jet left the runway on March 3. The airline grounded both pilots the day after the crash.',
      '2024-03-03 occurred',
      '2024-03-04 occurred',
    ],
  ]);
});
