import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/index.ts';
import type { Article } from '../../types.ts';
import { cleanArticle } from '../2-clean/clean-article.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './split-sentences.ts';

function sentences(body: string) {
  const article: Article = {
    ...{ slug: 'a', file: 'a.md', title: 'A', publisher: null, author: null, url: null, published: null },
    ...{ publishedBasis: null, capture: null, capturedSha256: null, language: 'en', licence: 'quote', bodyLine: 1 },
    body,
  };
  return splitSentences(cleanArticle(article, english), english).map(({ text, position }) => {
    expect(body.slice(position.start, position.end).replaceAll('*', '')).toBe(text);
    return text;
  });
}

describe('sentences', () => {
  it.each([
    ['Sen. Reed met Gov. J. B. Hall on Jan. 5. They agreed.', 2],
    ['The U.S. Army left at 5 p.m. on Friday. It rained.', 2],
    ['Prices rose 3.5 percent. Mr. Hall resigned.', 2],
    ['He lives in the U.S. It is large.', 2],
    ['“We won. We will win again,” Reed said. Nobody answered.', 2],
    ['Reed said: “We won. We will win again.” Nobody answered.', 2],
    ['Is it over? “Not yet!” said Reed.', 2],
    ['The vote (the third this year) failed. Hall v. Reed goes on.', 2],
    ['It *rained* all day. Then it **snowed**.', 2],
    ['Wait … there is more. Yes.', 2],
  ])('of %j are %d', (text, count) => expect(sentences(text)).toHaveLength(count));

  it('don’t run on from a heading', () =>
    expect(sentences('It was late on Monday.\n\n## Two years on\n\nIt opened.')).toEqual([
      'It was late on Monday.',
      'Two years on',
      'It opened.',
    ]));

  it('don’t begin with a dateline', () =>
    expect(sentences('PORT ALBERT (AP) — The tunnel opened.')).toEqual(['The tunnel opened.']));
});

describe('an item of a list', () => {
  it.each([
    ['— June 2021: The firm wins.', 'June 2021: The firm wins.'],
    ['• It opened on May 2.', 'It opened on May 2.'],
    ['–5 degrees were measured.', '–5 degrees were measured.'],
    ['—Mary Stone left.', '—Mary Stone left.'],
  ])('%j is told as %j', (body, told) => expect(sentences(body)).toEqual([told]));
});

describe('quotations', () => {
  it.each([
    ['He said “no” and ‘never’.', ['no', 'never']],
    ["He said \"no\" to Bob's 'plan'.", ['no', 'plan']],
    ['“He told me ‘no’ twice,” she said.', ['He told me ‘no’ twice,']],
    ['“We will go on.', ['We will go on.']],
    ['The workers’ union’s rock ’n’ roll of the ’90s', []],
    ['a 6" pipe and a 5\' wall', []],
  ])('of %j are %j', (text, quoted) =>
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted),
  );
});
