import type { MarkdownBlock } from './markdown-blocks.ts';

/** Anything else that may mean something in Markdown: marks, and lines that begin or end like no plain paragraph’s. */
const MAYBE_MARKUP = /[*_[\]<>`&~|\\\0\u0085]|[^\S \n]|^[ \d+=-]|^#(?!#{0,5} )| $/mu;
const HEADING = /^#{1,6} (?=[^ \n])/;

/**
 * The blocks of a body that is nothing but headings and paragraphs of plain words, as most articles are: just what
 * the parser gives for them, at a tenth of its cost. `null` as soon as anything may be other markup.
 */
export function plainParagraphs(body: string): readonly MarkdownBlock[] | null {
  if (MAYBE_MARKUP.test(body)) return null;
  const blocks: MarkdownBlock[] = [];
  let start = 0;
  for (const paragraph of body.split('\n\n')) {
    const words = withoutLineEnds(paragraph);
    if (words.includes('#') && !isHeading(words)) return null;
    if (words !== '') blocks.push(blockOf(words, start + paragraph.indexOf(words)));
    start += paragraph.length + 2;
  }
  return blocks;
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
