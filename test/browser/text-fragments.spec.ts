import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { escapeHtml } from '../../src/feeds/plain-text.ts';
import { english } from '../../src/languages/en/index.ts';
import { readArticle } from '../../src/pipeline/1-read/read-article.ts';
import { readOneArticle } from '../../src/pipeline/read-one-article.ts';
import { fragmentOf, textFragment } from '../../src/site/text-fragment.ts';
import type { ArticleReading } from '../../src/types.ts';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLES = join(ROOT, 'content/articles');

/** Each paragraph is one long line: no two quotes of a page have the same middle. */
const STYLE = 'body { font: 24px/1.5 serif; white-space: nowrap; width: max-content; padding: 1500px 2000px }';

/** A page of paragraphs, every quote between two marks without a width. */
function pageOf(paragraphs: readonly string[], quotes: readonly string[]): string {
  const text = paragraphs.join('\n');
  const marked = spansOf(text, quotes).reduceRight(
    (rest, [start, end]) => `${rest.slice(0, start)}\u0001${rest.slice(start, end)}\u0002${rest.slice(end)}`,
    text,
  );
  const lines = escapeHtml(marked).replaceAll('\u0001', '<i></i>').replaceAll('\u0002', '<b></b>').split('\n');
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${lines.map((line) => `<p>${line}</p>`).join('\n')}`;
}

/** The index of the quote in the middle of the window, to which a browser scrolls what it was asked for. */
const inTheMiddle = () => {
  const ends = [...document.querySelectorAll('b')].map((mark) => mark.getBoundingClientRect());
  return [...document.querySelectorAll('i')].findIndex((mark, index) => {
    const { left, top } = mark.getBoundingClientRect();
    const middle = (left + (ends[index]?.left ?? 0)) / 2;
    return Math.abs(middle - innerWidth / 2) < 3 && Math.abs(top - innerHeight / 2) < 3;
  });
};

/** Where each quote stands in a text, in their order. */
function spansOf(text: string, quotes: readonly string[]): readonly (readonly [number, number])[] {
  let from = 0;
  return quotes.map((quote) => {
    const start = text.indexOf(quote, from);
    expect(start, quote).toBeGreaterThanOrEqual(0);
    from = start + quote.length;
    return [start, from] as const;
  });
}

/** Each quote with its number, as the same words can stand in two places. */
const numbered = (quotes: readonly string[]) => quotes.map((quote, index) => `${index}: ${quote}`);

/** Opens a page at each fragment; the quotes that the browser came to, numbered, or what it came to instead. */
async function follow(
  view: Page,
  paragraphs: readonly string[],
  quotes: readonly string[],
  fragments: readonly string[],
) {
  const body = pageOf(paragraphs, quotes);
  await view.route('http://original.test/**', (route) => route.fulfill({ contentType: 'text/html', body }));
  const names = numbered(quotes);
  const reached: string[] = [];
  for (const [index, fragment] of fragments.entries()) {
    await view.goto(`http://original.test/${index}${fragment}`);
    reached.push(names[await view.evaluate(inTheMiddle)] ?? `nothing: ${fragment}`);
  }
  return reached;
}

function read(name: string): ArticleReading {
  const { value } = readArticle(`content/articles/${name}`, readFileSync(join(ARTICLES, name)));
  if (!value) throw new Error(`${name} is unreadable`);
  return readOneArticle(value, english);
}

test.use({ viewport: { width: 800, height: 700 } });

for (const name of readdirSync(ARTICLES))
  test(`a link to the original of ${name} comes to its sentence, for every one`, async ({ page: view }) => {
    test.setTimeout(120_000);
    const reading = read(name);
    const capture = readFileSync(join(ROOT, reading.article.capture ?? ''), 'utf8');
    const quotes = reading.sentences.map(({ text }) => text);
    const fragments = reading.sentences.map(({ index }) => fragmentOf(reading, index));
    const lines = capture.split(/\r?\n/).filter((line) => line.trim() !== '');
    expect(await follow(view, lines, quotes, fragments)).toEqual(numbered(quotes));
  });

const LONG = `The committee, which had met ${'again and again '.repeat(20)}since May, voted to close the harbour.`;

/** Sentences with what a fragment gives a meaning to, and sentences that stand there more than once. */
const HARD: readonly (readonly string[])[] = [
  ['A so-called “state-of-the-art” plan failed.', 'Smith & Sons, Ltd., paid 5 % more, -3, not +3.'],
  ['Nothing was agreed.', 'They met in March.', 'Nothing was agreed.', 'They met in May.', 'Nothing was agreed.'],
  ['“We will not sign,” she said.'],
  ['“We will not sign,” she said.', 'Then they left; it was late.'],
  ['No.', 'No one knows no. 4.', 'No.'],
  [LONG, 'Nobody objected.', LONG.replace('since May', 'since June')],
  ['He wrote: https://a.example/?a=1&b=2#c and 100%.', 'Ça va?', 'The 𝕿𝖍𝖊 fox ran — fast… very.'],
];

test('a sentence with marks, or that stands there more than once, is come to all the same', async ({ page: view }) => {
  const paragraphs = HARD.map((sentences) => sentences.join(' '));
  const text = paragraphs.join('\n\n');
  const quotes = HARD.flat();
  const fragments = spansOf(text, quotes).map(([start, end]) => textFragment({ text, start, end }));
  expect(await follow(view, paragraphs, quotes, fragments)).toEqual(numbered(quotes));
});

test('it is come to on a page that sets other spaces, quotation marks and hyphens than we keep', async ({
  page: view,
}) => {
  const set = (kept: string) =>
    kept.replaceAll(/[“”]/g, '"').replaceAll(' %', '\u00A0%').replaceAll('mitt', 'mit\u00ADt');
  const text = HARD.map((sentences) => sentences.join(' ')).join('\n\n');
  const fragments = spansOf(text, HARD.flat()).map(([start, end]) => textFragment({ text, start, end }));
  const quotes = HARD.flat().map(set);
  expect(await follow(view, text.split('\n\n').map(set), quotes, fragments)).toEqual(numbered(quotes));
});
