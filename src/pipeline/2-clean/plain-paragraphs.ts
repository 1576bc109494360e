import type { MarkdownBlock } from './markdown-blocks.ts';

/** Anything else that may mean something in Markdown: marks, and lines that begin or end like no plain paragraph’s. */
const MAYBE_MARKUP = /[*_[\]<>`&~|\\\0\u0085]|[^\S \n]/;
const MAYBE_MARKED = /[ \d+=]|-(?! [\p{L}“"‘'(])|#(?!#{0,5} )/uy;
const HEADING = /^#{1,6} (?=[^ \n])/;
const ITEM = '- ';

/**
 * The blocks of a body that is nothing but headings, paragraphs and lists of plain words, as most articles are: just
 * what the parser gives for them, at a tenth of its cost. `null` as soon as anything may be other markup.
 */
export function plainParagraphs(body: string): readonly MarkdownBlock[] | null {
  if (MAYBE_MARKUP.test(body) || mayHaveMarkedLine(body)) return null;
  const blocks: MarkdownBlock[] = [];
  let start = 0;
  for (const paragraph of body.split('\n\n')) {
    const words = withoutLineEnds(paragraph);
    if (words.includes('#') && !isHeading(words)) return null;
    const at = start + paragraph.indexOf(words);
    start += paragraph.length + 2;
    if (words === '') continue;
    if (words.startsWith(ITEM) || words.includes(`\n${ITEM}`)) {
      const items = itemsOf(words, at);
      if (!items) return null;
      blocks.push(...items);
    } else blocks.push(blockOf(words, at));
  }
  return blocks;
}

function mayHaveMarkedLine(body: string): boolean {
  if (body.includes(' \n') || body.endsWith(' ')) return true;
  let start = 0;
  do {
    MAYBE_MARKED.lastIndex = start;
    if (MAYBE_MARKED.test(body)) return true;
    start = body.indexOf('\n', start) + 1;
  } while (start > 0);
  return false;
}

function withoutLineEnds(paragraph: string): string {
  let [start, end] = [0, paragraph.length];
  while (paragraph[start] === '\n') start += 1;
  while (end > start && paragraph[end - 1] === '\n') end -= 1;
  return paragraph.slice(start, end);
}

/** A line of its own; marks that close it, or stand in it, are the parser’s to read. */
function isHeading(words: string): boolean {
  return HEADING.test(words) && !words.includes('\n') && words.lastIndexOf('#') < words.indexOf(' ');
}

/** Every line an item; `null` where one goes on, or stands under a paragraph. */
function itemsOf(words: string, start: number): readonly MarkdownBlock[] | null {
  const items: MarkdownBlock[] = [];
  let at = start;
  for (const line of words.split('\n')) {
    if (!line.startsWith(ITEM)) return null;
    const body = { start: at + ITEM.length, end: at + line.length };
    const text = line.slice(ITEM.length);
    items.push({ kind: 'item', text, runs: [{ text: 0, body: body.start, length: text.length }], body });
    at += line.length + 1;
  }
  return items;
}

function blockOf(words: string, start: number): MarkdownBlock {
  const marks = HEADING.exec(words)?.[0].length ?? 0;
  const text = words.slice(marks).replaceAll('\n', ' ');
  return {
    kind: marks > 0 ? 'heading' : 'paragraph',
    text,
    runs: [{ text: 0, body: start + marks, length: text.length }],
    body: { start, end: start + words.length },
  };
}
