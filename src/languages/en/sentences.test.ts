import { expect, it } from 'vitest';
import { splitBlocks, splitSentences } from './sentences.ts';

const words = (text: string) =>
  splitSentences(text).flatMap(({ tokens }) => tokens.map(({ text: word, lemma, pos }) => `${word} ${lemma} ${pos}`));

const ROWS: readonly (readonly [string, string])[] = [
  ['The mill’s lid fell.', "’s 's PART"],
  ["The can's lid fell.", "'s 's PART"],
  ['It’s closed.', '’s be AUX'],
  ["It's closed.", "'s be AUX"],
  ['She can’t swim.', 'ca can AUX'],
  ['They can swim.', 'can can AUX'],
  ['She opened a can of beans.', 'can can NOUN'],
];

it.each([...ROWS, ...ROWS.toReversed()])('%j holds %j, whatever was read before', (text, word) =>
  expect(words(text)).toContain(word),
);

it.each([
  '“Go,” she said. "Stay," he said. ‘No’, they’d say; \'yes\' was “the” word.',
  ' The  mill\u00a0of ‘Hay’  – 3\u2009km away –   shut.\u00a0 ',
])('%j: every word is written as the text does, in its place', (text) => {
  const written = splitSentences(text).flatMap(({ start, tokens }) =>
    tokens.map((token) => ({ word: token.text, place: text.slice(start + token.start, start + token.end) })),
  );
  expect(written.length).toBeGreaterThan(8);
  for (const { word, place } of written) expect(word).toBe(place);
});

it.each([
  ['It gave another $2m. The embassy gave more.', 2],
  ['It is 5 m. wide, he said.', 1],
])('%j is %i sentences', (text, count) => expect(splitSentences(text)).toHaveLength(count));

it('reads blocks at one go as it does each by itself', () => {
  const blocks = [
    '',
    'The mill',
    '“No. It shut,” Hay said.',
    ' ',
    'A line.\nAnother line',
    "It's  3\u00a0km. He left at 6 a.m. “Go!”",
    '',
  ];
  expect(splitBlocks(blocks)).toEqual(blocks.map(splitSentences));
});

it.each([
  ['Zoraik', ','],
  ['Zorbik', '.'],
  ['Zorcik', ':'],
  ['Zordik', '—'],
  ['Zoreik', '”'],
  ['Zorfik', '?'],
])('“%s’s” is two words, also where it was read before “%s”', (name, mark) => {
  splitSentences(`The mill was ${name}’s${mark} It burned.`);
  const [sentence] = splitSentences(`Then ${name}’s firm won.`);
  expect(sentence?.tokens.map(({ text }) => text)).toEqual(['Then', name, '’s', 'firm', 'won', '.']);
});

it.each([
  ['“They asked me, ‘Is it over?’” she said. “I told them.”', 2],
  ['“Is it over?” Ann Orr said. The hall was empty.', 2],
  ['“Is it over?” The mayor said that it was.', 2],
  ['“He said ‘go.’” The mayor left the hall.', 2],
])('%j holds %i sentences', (text, count) => expect(splitSentences(text)).toHaveLength(count));
