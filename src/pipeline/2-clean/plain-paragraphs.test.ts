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
    '- item',
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
