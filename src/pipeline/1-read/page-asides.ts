import { furtherArticles } from './further-articles.ts';
import { EMPTY_LINE, isElement, SENTENCE_END } from './page-blocks.ts';
import { boxesIn, lengthUpTo } from './page-boxes.ts';
import { readersPartsIn } from './page-comments.ts';
import { type PartName, partName } from './part-names.ts';

const KEPT = new Set('HTML BODY MAIN ARTICLE H1 SPAN A EM STRONG B I TIME'.split(' '));
/** Among a paragraph's words a mark is no caption. */
const PARAGRAPHS = 'p, li, blockquote, td, h1, h2, h3, h4, h5, h6';

/** Longest text of such a part, in characters, and its largest share of the page: what holds more is the page itself. */
const LONGEST = 700;
const LONGEST_OF_LINKS = 4_000;
const LONGEST_CONSENT = 8_000;
const LARGEST_SHARE = 0.25;

/** Opens a text that isn't the article's: a character that no text has, as Readability keeps texts but no elements. */
const MARK = '\uFDD0';

/**
 * Before Readability chooses: empties what asks for consent over a page, what its readers wrote and further articles
 * below its own, and marks what says by its name or by its shape that it isn't the article.
 */
export function markAsides(document: Document): void {
  const { body } = document;
  if (!body) return;
  for (const part of [...furtherArticles(body), ...readersPartsIn(body)]) part.textContent = '';
  const most = lengthOf(body) * LARGEST_SHARE;
  for (const box of boxesIn(body)) mark(box);
  for (const element of body.querySelectorAll(
    '[class], [id], [data-component], [data-module], [data-qa], [data-area]',
  )) {
    const name = partName(element);
    if (asksConsent(element, name)) element.textContent = '';
    else if (isAside(element, name, most)) mark(element);
  }
}

function mark(element: Element): void {
  for (const text of textsIn(element))
    if (/\S/.test(text.textContent ?? '')) text.textContent = MARK + (text.textContent ?? '').replaceAll(MARK, '');
}

/** Empties the texts that are marked, in what Readability chose. */
export function emptyAsides(root: Element): void {
  for (const text of textsIn(root)) if (text.textContent?.includes(MARK)) text.textContent = '';
}

/** A text as it was before. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARK, '').replaceAll(SENTENCE_END, '').replaceAll(EMPTY_LINE, ' ');
}

function textsIn(element: Element): readonly ChildNode[] {
  return [...element.childNodes].flatMap((node) =>
    node.nodeType === 3 ? [node] : isElement(node) ? textsIn(node) : [],
  );
}

function asksConsent(element: Element, name: PartName): boolean {
  if (!name.consent || KEPT.has(element.tagName) || holds(element, 'article, main')) return false;
  return lengthUpTo(element, LONGEST_CONSENT) <= LONGEST_CONSENT;
}

function isAside(element: Element, name: PartName, most: number): boolean {
  const isLone = /^(?:SPAN|EM|I)$/.test(element.tagName) && !element.closest(PARAGRAPHS);
  const isCaption = name.caption && (isLone || !KEPT.has(element.tagName)) && !holds(element, 'h1, h2, h3');
  // A paragraph may be called after the box it stands in front of.
  const isBox =
    name.aside && element.tagName !== 'P' && !KEPT.has(element.tagName) && !holds(element, 'h1, article, main');
  if (!isCaption && !isBox) return false;
  const length = lengthOf(element);
  return length <= Math.min(LONGEST, most) || (length <= LONGEST_OF_LINKS && linked(element) > length / 2);
}

function holds(element: Element, selector: string): boolean {
  return element.querySelector(selector) !== null;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').length;
}

function linked(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
}
