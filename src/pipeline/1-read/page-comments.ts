import { isElement } from './page-blocks.ts';
import { partName } from './part-names.ts';

/** A text this long before the comments is the article's, or of its summary. */
const LONG = 60;
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE IFRAME'.split(' '));
const HOLDERS = new Set('DIV SECTION OL UL ASIDE'.split(' '));

/**
 * What readers wrote, by its name, where it stands behind a text as long as a sentence. A short article would else lose to
 * long comments.
 */
export function readersPartsIn(body: Element): readonly Element[] {
  const parts: Element[] = [];
  let told = false;
  const visit = (element: Element) => {
    if (SILENT.has(element.tagName)) return;
    if (told && isReadersPart(element)) parts.push(element);
    else
      for (const node of element.childNodes)
        if (isElement(node)) visit(node);
        else if (node.nodeType === 3 && (node.textContent ?? '').trim().length >= LONG) told = true;
  };
  visit(body);
  return parts;
}

function isReadersPart(element: Element): boolean {
  return HOLDERS.has(element.tagName) && partName(element).comments && !element.querySelector('h1, main, article h2');
}
