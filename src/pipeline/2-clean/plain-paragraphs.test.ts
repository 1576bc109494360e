import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsedBlocks } from './markdown-blocks.ts';
import { plainParagraphs } from './plain-paragraphs.ts';

const PARTS = [
  ...[
    'The mill burned.',
    'No. 5 closed',
    '“Not yet,” he said',
    'it rained',
    '1. one',
    '2025 was',
    '12',
    'AT&T',
    '\\[',
    '\\#',
    '1\\.',
    ':\\//',
    '\\&',
    'amp;',
    '#38;',
    '[the mill]',
    '[',
    ']',
    '(',
    '|',
    ')',
    '.',
    '- item',
    '\n- Rain',
    '\n\n- “Snow”',
    '- (hail)',
    '---',
    '===',
  ],
  ...['+ more', ' indented', 'ends ', '\u00a0', '\u3000', 'https://x.example/a', 'a@b.example', 'x:', ':', '(aside)'],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n\n',
    ' ',
    "'",
    '^',
    '$5',
    '"',
    '{',
    '%',
    '\u2028',
    '\u0085',
    '😀',
    '&',
    '*',
    '\\',
    '## Talks',
    '# ',
    '#',
    '!',
  ],
];

it('gives what the parser gives, or leaves it to the parser', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), (parts) => {
      const body = parts.join('');
      const plain = plainParagraphs(body);
      if (plain) expect({ blocks: plain, skipped: [] }).toEqual(parsedBlocks(body));
    }),
    { numRuns: 3000 },
  );
});

it('reads the plain paragraphs that articles are made of', () =>
  expect(plainParagraphs('It rained.\nAll day.\n\n\nIt snowed.\n')?.map(({ text }) => text)).toEqual([
    'It rained. All day.',
    'It snowed.',
  ]));

it('reads what a paragraph of figures, a firm and a word put in begin or hold', () =>
  expect(plainParagraphs('12 people came to [the mill].\n\nS&P | AT&T')?.map(({ text }) => text)).toEqual([
    '12 people came to [the mill].',
    'S&P | AT&T',
  ]));

it('reads the marks that captures are written with', () =>
  expect(plainParagraphs('\\[It\\] rained \\| all day.\n\n- Snow \\#1')).toEqual(
    parsedBlocks('\\[It\\] rained \\| all day.\n\n- Snow \\#1').blocks,
  ));

it('reads the lists that articles sum up with', () =>
  expect(plainParagraphs('It rained:\n\n- All day.\n- “All night.”\n\n- (Twice.)\n\nIt snowed.')).toEqual(
    parsedBlocks('It rained:\n\n- All day.\n- “All night.”\n\n- (Twice.)\n\nIt snowed.').blocks,
  ));

it.each([
  'It rained:\n- All day.',
  '- All day.\nAnd night.',
  '- - Twice.',
  '- # Rain',
  '-',
  '1. Rain',
  '12) Rain',
  '[Rain](/r)',
  '[Rain]\n\n[Rain]: /r',
  '&amp; rain',
])('leaves %j to the parser', (body) => expect(plainParagraphs(body)).toBeNull());
