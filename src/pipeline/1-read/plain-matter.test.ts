import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlainMatter } from './plain-matter.ts';

const asYaml = (text: string): unknown => parse(text, { schema: 'failsafe', logLevel: 'silent' });

it('reads plain values as they are written, and where the body starts', () => {
  const text = '---\ntitle: Mill “closes”: 31 dismissed\n---\n';
  expect(readPlainMatter(text)).toBeNull();
  expect(
    readPlainMatter(
      '---\ntitle: The mill’s last day, at 5 p.m.\nurl: https://example.org/a?b=c\npublisher:\n---\n\nIt closed.\n',
    ),
  ).toEqual({
    data: { title: 'The mill’s last day, at 5 p.m.', url: 'https://example.org/a?b=c', publisher: '' },
    body: '\nIt closed.\n',
  });
});

it.each([
  ['title: "Quoted"'],
  ['title: A # note'],
  ['title: [a, b]'],
  ['title: a: b'],
  ['title: ends in a colon:'],
  ['title: A '],
  ['title:  A'],
  ['title: A\r'],
  ['title: A\n  and more'],
  ['title: A\ntitle: B'],
  ['title: >\n  A'],
  ['- title'],
  ['# title: A'],
  ['__proto__: A'],
  [''],
])('%j is left to YAML', (matter) => expect(readPlainMatter(`---\n${matter}\n---\nText\n`)).toBeNull());

it.each(['title: A\n---\nText', '---\ntitle: A', '---\ntitle: A\n---', '----\ntitle: A\n---\n'])(
  '%j is left to YAML',
  (text) => expect(readPlainMatter(text)).toBeNull(),
);

it('says of whatever it reads what YAML says', () => {
  const part = fc.constantFrom(...'aZ9é 日:#-\'"’“%@&*!|>[]{},?~=/.`\t$€'.split(''), ': ', ' #', 'null', '1e3', '...');
  const value = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
  const line = fc.tuple(fc.constantFrom('title', 'url', 'a1', 'constructor'), fc.constantFrom(': ', ':', ' : '), value);
  const lines = fc.array(
    line.map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(lines, (matter) => {
      const plain = readPlainMatter(`---\n${matter.join('\n')}\n---\nText\n`);
      if (plain) expect({ ...plain.data }).toEqual(asYaml(matter.join('\n')));
    }),
    { numRuns: 2000 },
  );
});
