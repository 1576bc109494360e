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
  if (text.length > SHORT) return null;
  const headline =
    [...document.querySelectorAll('h1, h2')].find((heading) => isHeadline(heading, title)) ??
    onlyHeading(document, title);
  if (!headline) return null;
  let part = headline.parentElement;
  while (part && !/^(?:BODY|HTML)$/.test(part.tagName)) {
    const paragraphs = pageBlocks(part).filter((block) => isProse(block) && block.text.length >= LEAST_LENGTH);
    const missed = paragraphs.filter((paragraph) => !text.includes(paragraph.text));
    const kept = paragraphs.length - missed.length;
    const isFine = kept >= LEAST_PARAGRAPHS || (kept > 0 && lengthOf(missed) <= 2 * text.length);
    if (isFine && paragraphs.length >= LEAST_PARAGRAPHS) return null;
    if (missed.length >= LEAST_PARAGRAPHS) return part;
    part = part.parentElement;
  }
  return null;
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** A page may be called nearly so in its head. */
function onlyHeading(document: Document, title: string | null): Element | null {
  const [first, ...others] = document.querySelectorAll('h1');
  if (!first || others.length > 0) return null;
  const words = (first.textContent ?? '').match(/\p{L}{4,}/gu) ?? [];
  const shared = words.filter((word) => title?.includes(word));
  return shared.length >= LEAST_SHARED && shared.length >= words.length / 2 ? first : null;
}

const LEAST_SHARED = 3;

function isHeadline(heading: Element, title: string | null): boolean {
  const text = (heading.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return text.length >= LEAST_HEADLINE && (title ?? '').includes(text);
}
