import { expect, it } from 'vitest';
import { readMarkup } from './markup.ts';

it.each([
  ['The dam broke at noon.', ['The dam broke at noon.']],
  ['<p>The dam <b>broke</b>.</p><p>Nobody was hurt.</p>', ['The dam broke.', 'Nobody was hurt.']],
  ['One line<br>and another', ['One line', 'and another']],
  ['Mills &amp; dams&nbsp;&mdash; 5 &lt; 6', ['Mills & dams — 5 < 6']],
  ['5 < 6 and AT&T', ['5 < 6 and AT&T']],
  ['<ul><li>Sand<li>Stone</ul>', ['Sand', 'Stone']],
  ['Seen<script>alert(1)</script> by all', ['Seen by all']],
  ['<p>Unclosed <i>and <b>open', ['Unclosed and open']],
  ['<blockquote><p>We will</p><p>rebuild.</p></blockquote>', ['We will rebuild.']],
  ['https://a.example/1', []],
  ['See https://a.example/1', ['See https://a.example/1']],
  ['', []],
])('%j says %j', (html, paragraphs) => expect(readMarkup(html).paragraphs).toEqual(paragraphs));

it.each([
  ['As <a href="https://a.example/1">The Almanac</a> says', [['The Almanac', 'https://a.example/1']]],
  [
    'See https://a.example/x?y=1, and (http://b.example).',
    [
      ['', 'https://a.example/x?y=1'],
      ['', 'http://b.example/'],
    ],
  ],
  ['<a href=" https://a.example/&quot;q&quot; ">A</a>', [['A', 'https://a.example/%22q%22']]],
  ['<a href="javascript:alert(1)">A</a> <a href="/here">B</a> <a>C</a>', []],
  ['https:// is how addresses start', []],
])('%j links to %j', (html, links) =>
  expect(readMarkup(html).links.map(({ title, url }) => [title, url])).toEqual(links),
);

it('a paragraph that is nothing but a link is a source, not a note', () => {
  const read = readMarkup('<p>It rained.</p><p><a href="https://a.example/">The Almanac</a></p>');
  expect(read.paragraphs).toEqual(['It rained.']);
  expect(read.links).toEqual([{ title: 'The Almanac', url: 'https://a.example/' }]);
});

it('a quotation with its source is that source’s', () => {
  const html = '<blockquote>It rained. <cite><a href="https://a.example/">The Almanac</a></cite></blockquote>';
  expect(readMarkup(html)).toMatchObject({
    paragraphs: [],
    links: [],
    quotes: [{ quote: 'It rained.', title: 'The Almanac', url: 'https://a.example/' }],
  });
});

it('what is no text is named', () => {
  const { embedded, refused } = readMarkup(
    '<img src="/a.png"><iframe src="https://v.example/1"></iframe><script>x()</script><a href="javascript:x()">x</a>',
  );
  expect(embedded).toEqual([
    { element: 'img', address: '/a.png' },
    { element: 'iframe', address: 'https://v.example/1' },
    { element: 'script', address: '' },
  ]);
  expect(refused).toEqual(['javascript:x()']);
});

it('tags nested without end are read to the end', () => {
  const { paragraphs } = readMarkup(`${'<div><blockquote><a href="https://a.example/">'.repeat(20_000)}deep`);
  expect(paragraphs).toEqual([]);
});
