import { describe, expect, it } from 'vitest';
import { headlines, rows } from '../../../../test/support/told-rows.ts';
import { readFacts } from '../../../cli/facts.ts';
import { english } from '../index.ts';

describe('what moves is what met with the accident', () => {
  headlines([
    [
      'The ministry said the trawler sank as it left the port on Friday.',
      'The ministry says the trawler sank as it leaves the port',
      'The trawler leaves the port',
    ],
    [
      'Officials said most of the villagers drowned when the Selwa River burst its banks early Sunday.',
      'Officials say most of the villagers drowned when the Selwa River burst its banks',
      'The Selwa River bursts its banks',
    ],
  ]);
});

describe('weeks between two happenings are counted roughly', () => {
  rows([
    [
      'A court jailed Ewers on Wednesday. The ruling comes three weeks after her brother was arrested.',
      '2024-03-20 occurred',
      '2024-02-28~ occurred',
    ],
    ['Ewers was arrested on Monday, two weeks after his brother fled.', '2024-03-18 occurred', '2024-03-04~ occurred'],
    ['Ewers was arrested on Monday, several weeks after his brother fled.', '2024-03-18 occurred'],
  ]);
});

describe('results without a figure', () => {
  rows([['Ewers Group PLC postponed its results.', '2024-03-21~ occurred'], ['Ewers Group PLC had good results.']]);
});

describe('a headline stops where the sentence goes on', () => {
  headlines([
    [
      'The firms agreed to merge on Monday, ending a fight that began in May and making the largest maker of paint.',
      'The firms agree to merge',
      'A fight begins',
    ],
  ]);
});

it('a firm is known by what newspapers call it', () => {
  const text =
    'A title of a few words\n\nPublished 2024-03-21\n\nEwers Group PLC was sold on Monday. Ewers was founded in 1990.\n\nJohn Orr, who ran Orr Holdings, resigned on Monday. Orr denied it on Tuesday.\n';
  const { facts } = readFacts([{ name: 'report.txt', bytes: new TextEncoder().encode(text) }], english);
  const actors = new Map(facts.mentions.map(({ headline, actors: [first] }) => [headline, first]));
  expect(actors.get('Ewers is founded')).toBe('Ewers Group PLC');
  expect(actors.get('John Orr denies it')).toBe('John Orr');
});
