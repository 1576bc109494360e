import { isElement } from './page-blocks.ts';

/** Siblings that make a text, and its least length in characters. */
const LEAST_SIBLINGS = 3;
const LEAST_LENGTH = 300;
/** A shorter one is a label. */
const LEAST_OF_ONE = 25;

/** No article has more; with so many the page would take long. */
const MOST = 2_000;

const INLINE = new Set(
  'A ABBR B BDI BDO BR CITE CODE DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** Makes paragraphs of a text whose paragraphs are each a `<div>` with nothing but words: Readability would drop those with links. */
export function paragraphsOfDivs(document: Document): void {
  const leaves = new Map<Element, Element[]>();
  for (const div of document.querySelectorAll('div')) {
    const { parentElement } = div;
    if (parentElement && div.childNodes.length > 0 && isWords(div)) gather(leaves, parentElement, div);
  }
  if ([...leaves.values()].reduce((sum, divs) => sum + divs.length, 0) > MOST) return;
  for (const [holder, divs] of leaves) {
    // Beside paragraphs a <div> is something else.
    if ([...holder.children].some(({ tagName }) => tagName === 'P')) continue;
    const texts = divs.filter((div) => lengthOf(div) >= LEAST_OF_ONE);
    const length = texts.reduce((sum, div) => sum + lengthOf(div), 0);
    if (texts.length >= LEAST_SIBLINGS && length >= LEAST_LENGTH) for (const div of texts) makeParagraph(div);
  }
}

function gather(leaves: Map<Element, Element[]>, holder: Element, div: Element): void {
  const divs = leaves.get(holder);
  if (divs) divs.push(div);
  else leaves.set(holder, [div]);
}

function isWords(element: Element): boolean {
  return [...element.childNodes].every((node) => !isElement(node) || (INLINE.has(node.tagName) && isWords(node)));
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

function makeParagraph(div: Element): void {
  const paragraph = div.ownerDocument.createElement('p');
  for (const { name, value } of div.attributes) paragraph.setAttribute(name, value);
  paragraph.append(...div.childNodes);
  div.replaceWith(paragraph);
}
