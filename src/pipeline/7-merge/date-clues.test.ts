import { expect, it } from 'vitest';
import { otherWordsClue } from './date-clues.ts';
import type { Told } from './mention-for-tests.ts';
import { compared } from './profiles-for-tests.ts';

const againstOne = (a: Told, b: Told): number =>
  compared(a, b, (x, y, stories) => otherWordsClue(x, y, stories)?.weight ?? 0);

const walked: Told = { quote: 'Visser walked through the locked gate of the quay.', what: 'walk', on: '2021-03-08' };
const argued: Told = { quote: 'Visser argued before a judge about unpaid rent.', what: 'argue', on: '2021-03-08' };

it('speaks against unrelated words with other words around them, most where only the weeks agree', () => {
  expect(againstOne(walked, argued)).toBeLessThan(0);
  expect(againstOne(walked, { ...argued, on: '2021-03' })).toBeLessThan(againstOne(walked, argued));
});

it.each<[string, Told]>([
  ['a word for the same', { ...walked, quote: 'A walk of Visser ended in court.', what: 'walk' }],
  [
    'the same words around it',
    { ...argued, quote: 'Visser passed through the locked gate of the quay.', what: 'pass' },
  ],
  ['another day', { ...argued, on: '2021-05-08' }],
  ['no date', { ...argued, on: null }],
])('doesn’t speak against %s', (_, other) => expect(againstOne(walked, other)).toBe(0));
