import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsedFrontMatter, readFrontMatter } from './front-matter.ts';
import { plainFrontMatter } from './plain-front-matter.ts';

const NAMES = ['title', 'publisher', 'url', 'a', 'x_1', '__proto__', 'toString', ''];
const GAPS = [': ', ': ', ': ', ': ', ': ', ': ', ':', ' : ', ':  ', ':\t', '\n'];
const WORDS = [
  'The mill',
  'burned',
  ' ',
  '“Not yet,” he said',
  '12',
  '2021-04-09',
  'null',
  'https://hay.example/a?b=1',
  '"A mill"',
];
const MARKS = '" \\ \' : # - ? | > [ ] { , & * ! % @ ~ --- ... 😀'
  .split(' ')
  .concat(' #', ': ', '- ', '\u00a0', '\u2028', '\u0085', '\t', '\r', '\n', '\ud83d', '\uFEFF');

const field = fc.tuple(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...GAPS),
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS)), { maxLength: 3 })
    .map((parts) => parts.join('')),
);

it('gives what the parsers give, or leaves it to them', () => {
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), (fields) => {
      const source = `---\n${fields.map((parts) => parts.join('')).join('\n')}\n---\n\nIt burned.\n---\nIt reopened.`;
      const plain = plainFrontMatter(source);
      if (plain) expect(parsedFrontMatter('a.md', source)).toMatchObject({ value: plain });
    }),
    { numRuns: 3000 },
  );
});

it('reads what is mostly written', () =>
  expect(
    plainFrontMatter(
      '---\ntitle: "Hay: the mill"\nurl: https://hay.example/a:b\npublished: 2021-04\nauthor:\n---\n\nIt burned.',
    ),
  ).toEqual({
    data: { title: 'Hay: the mill', url: 'https://hay.example/a:b', published: '2021-04', author: '' },
    body: '\nIt burned.',
    bodyLine: 7,
  }));

it('knows the place of each field all the same', () => {
  const problem = readFrontMatter('a.md', '---\ntitle: A\npublished: 2025-02-30\n---\n').value?.problemAt(
    'published',
    'unreadable-date',
    'x',
    'y',
  );
  expect([problem?.line, problem?.column]).toEqual([3, 12]);
});

it.each([
  'title: a: b',
  'title: a #b',
  'title: [a]',
  'title: a\n  b',
  'title: a\ntitle: b',
  'title: |\n  a',
  "title: 'a'",
  '# title: a',
  'title: a ',
])('leaves %j to the parsers', (fields) => expect(plainFrontMatter(`---\n${fields}\n---\n`)).toBeNull());
