import { expect, it } from 'vitest';
import { readOutcomes } from './outcomes.ts';

it.each([
  ['The delegates agreed on a prisoner exchange.', 'agreed', 'agreed on a prisoner exchange'],
  ['Talks resulted in little, with only a prisoner exchange agreed upon.', 'agreed', 'a prisoner exchange agreed upon'],
  [
    'They made no progress, apart from discussions on prisoner exchanges, he said.',
    'discussed',
    'discussions on prisoner exchanges',
  ],
  [
    'There was no progress except for an agreement to exchange 1,000 prisoners each.',
    'agreed',
    'agreement to exchange 1,000 prisoners each',
  ],
  ['Both sides failed to agree on a ceasefire.', 'not agreed', 'failed to agree on a ceasefire'],
  ['A longer truce was discussed in Oslo.', 'discussed', 'A longer truce was discussed'],
  ['The union rejected the pay offer.', 'rejected', 'rejected the pay offer'],
])('%j says what was %s', (quote, degree, asWritten) => {
  const [first] = readOutcomes(quote);
  expect([first?.degree, first?.asWritten]).toEqual([degree, asWritten]);
});

it.each(['The dockers met on Monday.', 'They agreed.', 'It was a good deal.'])('%j says nothing of it', (quote) =>
  expect(readOutcomes(quote).filter(({ about }) => about.length > 0)).toEqual([]),
);

it('knows one topic in other words', () => {
  const about = (quote: string) => new Set(readOutcomes(quote)[0]?.about);
  const swap = about('They agreed to swap 1,000 prisoners each.');
  expect(about('Discussions on prisoner exchanges went on.')).toEqual(swap);
});
