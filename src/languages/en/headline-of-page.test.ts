import { expect, it } from 'vitest';
import { chooseTitle } from './headline-of-page.ts';

const PROSE =
  'Rice prices rose to their highest in two years on Wednesday as rain delayed the harvest in three provinces. The government will decide next week whether to cap exports.';
const title = (lines: readonly string[], below?: string) =>
  chooseTitle(
    lines.map((line) => ({
      text: line.replace(/^• /, ''),
      aboveByline: line === below,
      isItem: line.startsWith('• '),
    })),
    () => PROSE,
  );

it.each([
  [['Harvest delays push rice prices to high', 'Government to decide on export cap next week'], 0],
  [['Exports Await Ruling on Rice', 'A ministry will decide next week whether to cap exports'], 0],
  [['Home Prices Weather', 'Harvest delays push rice prices to high'], 1],
  [['RICE & GRAIN MONITOR', 'Harvest delays push rice prices to high'], 1],
  [['A paper for those who grow and eat', 'Harvest delays push rice prices to high'], 1],
  [['BC-AS--Rice Prices,2nd Ld-Writethru', 'Rain delays the rice harvest'], 1],
  [['Farmers wait for rain in the provinces. Photograph: Petr Hall/Newsline', 'Rain delays the rice harvest'], 1],
  [['News / Asia / Rain delays the rice harvest', 'Rain delays the rice harvest'], 1],
])('of %j the title is number %i', (lines, at) => expect(title(lines)).toBe(lines[at]));

it('goes by the byline below a line', () =>
  expect(title(['A paper on rice', 'The sea that rose'], 'The sea that rose')).toBe('The sea that rose'));

it.each([
  [
    [
      'Rain keeps farmers waiting',
      '• Prices rose to their highest in two years as rain delayed the harvest',
      '• A cap may follow',
    ],
  ],
  [
    [
      'Rain keeps farmers waiting',
      'Key points',
      'Prices rose to their highest in two years as rain delayed the harvest',
    ],
  ],
])('of %j it is the line above the points', (lines) => expect(title(lines)).toBe(lines[0]));

it('is an entry of a list where nothing else can be', () =>
  expect(title(['Monitor', '• Harvest delays push rice prices to high'])).toBe(
    'Harvest delays push rice prices to high',
  ));

const CAPTION =
  'Farmers look at a flooded field of rice in one of three provinces where rain has delayed the harvest and prices rose to their highest in two years';

it('is no caption, which says more of the article at greater length', () =>
  expect(title(['Rain delays the rice harvest', 'Tom Marsh', CAPTION])).toBe('Rain delays the rice harvest'));
