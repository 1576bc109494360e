import type { OffsetRun, Span } from '../../types.ts';
import type { MarkdownBlock } from './markdown-blocks.ts';

/**
 * Anything else that may mean something in Markdown: marks, and lines that begin or end like no plain paragraph’s. What
 * stands in brackets is a link only before “(”, or where a “]:” says where it leads to; “&” without “;” is itself.
 */
const MAYBE_MARKUP = /[*_<>`~\\\0\u0085]|\][(:]|&(?:#|\w+;)|[^\S \n]/;
const MAYBE_MARKED = /[ +=]|\d{1,9}[.)]|-(?! [\p{L}“"‘'(])|#(?!#{0,5} )/uy;
const HEADING = /^#{1,6} (?=[^ \n])/;
const ITEM = '- ';

/** “\[”: a mark that means no more than itself, as captures are written with. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;
/** As long, and no markup. */
const NO_MARKUP = 'xx';

/**
 * The blocks of a body that is nothing but headings, paragraphs and lists of plain words, as most articles are: just
 * what the parser gives for them, at a tenth of its cost. `null` as soon as anything may be other markup.
 */
export function plainParagraphs(body: string): readonly MarkdownBlock[] | null {
  const bare = body.includes('\\') ? body.replaceAll(ESCAPED, NO_MARKUP) : body;
  if (MAYBE_MARKUP.test(bare) || mayHaveMarkedLine(bare)) return null;
  const blocks: MarkdownBlock[] = [];
  let start = 0;
  for (const paragraph of bare.split('\n\n')) {
    const words = withoutLineEnds(paragraph);
    if (words.includes('#') && !isHeading(words)) return null;
    const at = start + paragraph.indexOf(words);
    start += paragraph.length + 2;
    if (words === '') continue;
    if (words.startsWith(ITEM) || words.includes(`\n${ITEM}`)) {
      const items = itemsOf(body, words, at);
      if (!items) return null;
      blocks.push(...items);
    } else blocks.push(blockOf(body, words, at));
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
function itemsOf(body: string, words: string, start: number): readonly MarkdownBlock[] | null {
  const items: MarkdownBlock[] = [];
  let at = start;
  for (const line of words.split('\n')) {
    if (!line.startsWith(ITEM)) return null;
    const span = { start: at + ITEM.length, end: at + line.length };
    items.push({ kind: 'item', ...textIn(body, span), body: span });
    at += line.length + 1;
  }
  return items;
}

function blockOf(body: string, words: string, start: number): MarkdownBlock {
  const marks = HEADING.exec(words)?.[0].length ?? 0;
  const span = { start, end: start + words.length };
  const text = textIn(body, { start: start + marks, end: span.end });
  return { kind: marks > 0 ? 'heading' : 'paragraph', ...text, body: span };
}

/** What a stretch of the body says, without the backslashes of its escapes. */
function textIn(body: string, { start, end }: Span): Pick<MarkdownBlock, 'text' | 'runs'> {
  const written = body.slice(start, end).replaceAll('\n', ' ');
  const runs: OffsetRun[] = [];
  let text = '';
  let from = 0;
  const add = (to: number) => {
    if (to > from) runs.push({ text: text.length, body: start + from, length: to - from });
    text += written.slice(from, to);
    from = to + 1;
  };
  if (written.includes('\\')) for (const { index } of written.matchAll(ESCAPED)) add(index);
  add(written.length);
  return { text, runs };
}
