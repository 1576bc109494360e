import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { isProse } from './page-prose.ts';

/** Text that Readability chose and that is longer than this stays chosen. */
const SHORT = 700;
/** Paragraphs below a headline that make an article, and their least length: a summary is one. */
const LEAST_PARAGRAPHS = 2;
const LEAST_LENGTH = 50;
/** Shortest headline that a title can be known by. */
const LEAST_HEADLINE = 12;

/**
 * The part of a page around its headline, where little text was chosen and none of it from there: beside a few sentences
 * of news stands a longer list of other things. `null` where the choice is fine.
 */
export function belowHeadline(document: Document, title: string | null, chosen: readonly PageBlock[]): Element | null {
  const text = chosen.map((block) => block.text).join('\n');
  const headline = [...document.querySelectorAll('h1, h2')].find((heading) => isHeadline(heading, title));
  if (text.length > SHORT || !headline) return null;
  let part = headline.parentElement;
  while (part && !/^(?:BODY|HTML)$/.test(part.tagName)) {
    const paragraphs = pageBlocks(part).filter((block) => isProse(block) && block.text.length >= LEAST_LENGTH);
    if (paragraphs.length >= LEAST_PARAGRAPHS)
      return paragraphs.some((paragraph) => text.includes(paragraph.text)) ? null : part;
    part = part.parentElement;
  }
  return null;
}

function isHeadline(heading: Element, title: string | null): boolean {
  const text = (heading.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return text.length >= LEAST_HEADLINE && (title ?? '').includes(text);
}
