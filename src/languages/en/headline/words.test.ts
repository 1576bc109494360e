import { describe, expect, it } from 'vitest';
import { retag } from '../grammar/retag.ts';
import { splitSentences } from '../sentences.ts';
import { fitTo } from './fit-words.ts';
import { tidy } from './tidy.ts';
import { joined, wordsOf } from './words.ts';

const cut = (text: string, length: number) => {
  const tokens = retag(splitSentences(text)[0]?.tokens ?? []);
  return joined(
    fitTo(
      wordsOf(tokens, 0, tokens.length, () => false),
      length,
    ),
  );
};

it.each([
  [
    'a lasting and stable peace on solid foundations that would satisfy both',
    50,
    'a lasting and stable peace on solid foundations',
  ],
  ['the broader context of European security in the coming years', 34, 'the broader context'],
  ['to step down at the end of the year', 20, 'to step down'],
  [
    'the port cannot be cleared quickly and stressed the need to dredge it before the winter',
    58,
    'the port cannot be cleared quickly',
  ],
  ['rose through the ranks after writing a series of books on the war', 46, 'rose through the ranks'],
  ['they demand a halt to all exports and a freeze on the supply of arms', 46, 'they demand a halt to all exports'],
  ['talks could only proceed once Crimea and other land are back under control', 43, 'talks could only proceed'],
  [
    'talks could only proceed once the troops have left and the ports have opened',
    52,
    'talks could only proceed once the troops have left',
  ],
])('%j fits %i characters as %j', (text, length, expected) => expect(cut(text, length)).toBe(expected));

describe('the last touch', () => {
  it.each([
    ['putin: "We need peace"', 'Putin: “We need peace”'],
    ['he called it “disgusting', 'He called it disgusting'],
    ['talks in Rome , on , security', 'Talks in Rome, on, security'],
    ['a post on X.', 'A post on X'],
    ["the rule makes appeals 'impossible.'", 'The rule makes appeals “impossible”'],
    ["they agree on 'facts on the ground'", 'They agree on “facts on the ground”'],
    ["the workers' union and the drivers' guild meet", "The workers' union and the drivers' guild meet"],
    ["'90s stars' tour opens", "'90s stars' tour opens"],
    ['a deal with Smith & Co.', 'A deal with Smith & Co'],
  ])('makes of %j %j', (text, expected) => expect(tidy(text)).toBe(expected));
});
