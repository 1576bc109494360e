import { describe, expect, it } from 'vitest';
import { reading } from '../../test/support/readings.ts';
import { originalHref, textFragment } from './text-fragment.ts';

/** The fragment of a quote, where it stands last in the text. */
const fragment = (text: string, quote: string) => {
  const start = text.lastIndexOf(quote);
  return decodeURIComponent(textFragment({ text, start, end: start + quote.length }));
};

describe('a text fragment', () => {
  it('is the quote alone where nothing else has its words', () =>
    expect(fragment('They met. Nothing was agreed.', 'Nothing was agreed.')).toBe('#:~:text=Nothing was agreed.'));

  it('escapes what a fragment gives a meaning to', () =>
    expect(textFragment({ text: 'A-b, c & d', start: 0, end: 10 })).toBe('#:~:text=A%2Db%2C%20c%20%26%20d'));

  it.each([
    ['No. They met in May. No.', 'No.', 'They met in May.-,No.'],
    ['“No deal.” They met in May: “No deal.”', 'No deal.', 'met in May: “-,No deal.'],
    ['No deal.\n\nThey met in May.\n\nNo deal.', 'No deal.', 'They met in May.-,No deal.'],
    ['Talks fail. Rain.\n\nTalks fail. Snow fell on them all.', 'Talks fail.', 'Talks fail.,-Snow fell on them'],
    ['It IS “over”. Now it is "over".', 'it is "over".', 'It IS “over”. Now-,it is "over".'],
  ])('%j: %j is told from its likes as %s', (text, quote, written) =>
    expect(fragment(text, quote).replaceAll('\n', ' ')).toBe(`#:~:text=${written}`),
  );

  it('names a long quote by its first and last words, so many that no others are meant', () => {
    const middle = 'and again and again to the same house by the same river '.repeat(6);
    const quote = `They went again ${middle}until nobody was left by the same river.`;
    expect(fragment(`They went home. ${quote}`, quote)).toBe('#:~:text=They went again and,by the same river.');
    const other = quote.replace('until', 'till');
    expect(fragment(`${other} ${quote}`, quote)).toMatch(/^#:~:text=.+-,They went again and,by the same river\.$/);
  });

  it('doesn’t break on half a character', () =>
    expect(textFragment({ text: 'a \uD83D b', start: 0, end: 5 })).toBe('#:~:text=a%20%EF%BF%BD%20b'));
});

describe('a link to the original', () => {
  const { article, clean, sentences, ...rest } = reading('quay', [], [{}]);
  const told = {
    ...rest,
    clean: { ...clean, text: 'It rained.', runs: [{ body: 0, text: 0, length: 10 }] },
    sentences: sentences.map((sentence) => ({ ...sentence, text: 'It rained.' })),
  };
  const at = (url: string | null) => originalHref({ ...told, article: { ...article, url } }, 0);

  it.each([
    ['https://a.example/1', 'https://a.example/1#:~:text=It%20rained.'],
    ['https://a.example/1#more', 'https://a.example/1#more:~:text=It%20rained.'],
    ['javascript:alert(1)', null],
    [null, null],
  ])('of an article at %j is %j', (url, link) => expect(at(url)).toBe(link));
});
