import { describe, expect, it } from 'vitest';
import { mergeWords } from './merge-words.ts';

const alike = (a: string, b: string) => {
  const concepts = new Set([a, ...mergeWords.concepts(a)]);
  return [b, ...mergeWords.concepts(b)].some((concept) => concepts.has(concept));
};

describe('two words may name one happening', () => {
  it.each([
    ['negotiation', 'talk'],
    ['meet', 'talk'],
    ['dismissal', 'fire'],
    ['hijacking', 'hijack'],
    ['arrest', 'apprehend'],
    ['quake', 'earthquake'],
    ['retirement', 'retire'],
  ])('%s and %s', (a, b) => expect(alike(a, b)).toBe(true));

  it.each([
    ['talk', 'attack'],
    ['vote', 'crash'],
    ['sign', 'resign'],
    ['state', 'station'],
  ])('but not %s and %s', (a, b) => expect(alike(a, b)).toBe(false));
});

describe('an occasion', () => {
  const occasion = (quote: string, trigger: string) => {
    const start = quote.indexOf(trigger);
    return mergeWords.occasion(quote, { start, end: start + trigger.length });
  };

  it.each([
    ['They held a second round of talks in Oslo.', 'talks', '2'],
    ['The 3rd round of talks failed.', 'talks', '3'],
    ['Russia offered another round of talks.', 'talks', 'another'],
    ['After the previous talks in March, both went home.', 'talks', 'earlier'],
    ['Talks round two began.', 'Talks', '2'],
    ['He also said the mill would close.', 'said', 'also'],
    ['In response, the owner said the mill would close.', 'said', 'apart'],
    ['Separately, the owner said the mill would close.', 'said', 'apart'],
  ])('of %j (%s) is %s', (quote, trigger, expected) => expect(occasion(quote, trigger)).toBe(expected));

  it.each([
    ['The talks ended.', 'talks'],
    ['A second after midnight, the talks ended.', 'talks'],
    ['The first talks since the strike began.', 'talks'],
    ['In response to a question, he said the mill would close.', 'said'],
    ['In the second half of the year, after a long strike of dockers, the talks began.', 'talks'],
  ])('is not told by %j', (quote, trigger) => expect(occasion(quote, trigger)).toBeNull());
});

it('explains a reason with its details', () => {
  expect(mergeWords.explain('other-date|2021-03|2021-05')).toBe('dates don’t fit: 2021-03 and 2021-05');
  expect(mergeWords.explain('new-code|x')).toBe('new-code|x');
});
