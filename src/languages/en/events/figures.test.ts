import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences.ts';
import { readFigures } from './figures.ts';

const figures = (text: string) => {
  const tokens = splitSentences(text).flatMap((sentence) => sentence.tokens);
  return readFigures(
    tokens,
    tokens.map(() => false),
  );
};

describe('a figure', () => {
  it.each([
    ['The strike killed 28 people.', 28, 'dead'],
    ['At least 12 people were killed in the flood.', 12, 'dead'],
    ['Some 40 people died.', 40, 'dead'],
    ['The death toll rose to 31.', 31, 'dead'],
    ['The blast wounded 60 people.', 60, 'injured'],
    ['Seven people were injured.', 7, 'injured'],
    ['The vote was watched by 400 people.', 400, 'people'],
    ['They swapped 1,000 prisoners.', 1000, 'prisoner'],
    ['The storm left 210,000 homes without power.', 210000, 'home'],
  ])('of %j counts', (text, value, unit) => {
    const [first] = figures(text);
    expect([first?.value, first?.unit]).toEqual([value, unit]);
  });

  it.each(['He was shot in the 4200 block of Pine Street.', 'Police searched the 300 block of 5th Avenue.'])(
    'of %j is an address',
    (text) => expect(figures(text).filter(({ unit }) => unit === 'block')).toEqual([]),
  );

  it('of blocks counts them', () => expect(figures('They tore down 300 blocks of flats.')[0]?.value).toBe(300));

  it.each([
    ['At least four people were killed.', { least: 4, most: null }],
    ['More than 300 homes burned.', { least: 300, most: null }],
    ['Up to 40 dockers were fired.', { least: null, most: 40 }],
    ['About 200 dockers marched.', { least: 180, most: 220 }],
    ['A truce within 10 or 12 days was demanded.', { least: 10, most: 12 }],
    ['The storm left 210 homes without power.', undefined],
  ])('of %j may mean', (text, range) => expect(figures(text)[0]?.range).toEqual(range));

  it.each([
    ['The death toll rose to 31.', true],
    ['The toll was revised to 28.', true],
    ['The strike killed 28 people.', undefined],
    ['They walked to 12 villages.', undefined],
  ])('of %j replaces an earlier one: %s', (text, revised) => expect(figures(text)[0]?.revised).toBe(revised));
});
