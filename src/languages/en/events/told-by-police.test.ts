import { describe } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';

describe('what police and crews say and do', () => {
  rows([
    ['Police say two men have been killed in a shooting at a plant.', '2024-03-21~ statement'],
    ['Prosecutors say the gun was hidden in a wall.', '2024-03-21~ statement'],
    ['The guard was rushed to a hospital with a gunshot wound.', '2024-03-21~ occurred'],
    ['Officers responded to 911 calls from the plant.', '2024-03-21~ occurred'],
    [
      'Police say that on Saturday at about 9:15 p.m. Carl Orr was stabbed behind the station.',
      '2024-03-21~ statement',
      '2024-03-16 occurred',
    ],
    ['A crowd of strikers attempted to break through a cordon.', '2024-03-21~ occurred'],
  ]);
  rows([
    ['Analysts say the price is high.'],
    ['The mayor responded to calls for a ban on Monday.', '2024-03-18 statement'],
    ['The law would return society back to the 1960s.'],
  ]);
});

describe('who a sentence with an aside tells of', () => {
  headlines([
    [
      'Fred Lowe, known as “the bagman” because he delivered cash, was found dead in a hotel on Monday.',
      'Fred Lowe is found dead in a hotel',
    ],
    [
      'The council on Monday expressed sorrow for the families of the dead and wounded guards.',
      'The council expresses sorrow for the families of the dead and wounded guards',
    ],
  ]);
});

describe('nobody is told of who was not meant', () => {
  headlines([
    [
      'Three people, one of them a nurse, were killed when Danes marching in the rain against a new property tax threw lit fireworks into a shop in Aarhus on Monday.',
      'Three people are killed',
    ],
    [
      'Carl Orr was charged on Monday. The victim was shot while mowing. He was hit in the back, but survived.',
      'Carl Orr is charged',
      'The victim is shot while mowing',
      'He was hit in the back, but survived',
    ],
    [
      'Police commissioner Charles Orr spoke on Monday. The victim, identified as Brian Hay, was rushed to a hospital. He was later transferred to Hull.',
      'Charles Orr speaks',
      'The victim is rushed to a hospital',
      'Brian Hay is transferred to Hull',
    ],
    [
      'A friend of Ann Hay said Ann Hay was happy. She added: “We were chatting for half an hour.”',
      'A friend of Ann Hay says Ann Hay was happy',
      'A friend: “We were chatting for half an hour”',
    ],
    [
      'A man was convicted of murdering a Hull sheriff’s deputy in June 2005.',
      'A man is convicted of murdering a Hull sheriff’s deputy',
      'A Hull sheriff’s deputy is murdered',
    ],
    [
      '“This is the kind of crime that we fear,” said Dist. Atty. Steve Marsh.',
      'Steve Marsh: “This is the kind of crime that we fear”',
    ],
  ]);
});

describe('what else is told of a riot that a report opens with', () => {
  const riot = 'Rioters torched a bank on Wednesday.';
  const filler =
    'The town has a harbour. It has two schools. It has a museum. It has a park. It has a pool. It has a pond.';
  const more = `${filler} It has a hall. It has a mill. It has a farm. It has a bridge.`;
  rows([
    [`${riot} ${more} Two shops were set on fire.`, '2024-03-20 occurred', '2024-03-20 occurred'],
    [
      `${riot} ${more} In 2019 the town was sold. Two shops were set on fire.`,
      '2024-03-20 occurred',
      '2019 occurred',
      'undated occurred',
    ],
  ]);
});
