import { lineOf } from './element-line.ts';
import { isElement } from './page-blocks.ts';
import { partName } from './part-names.ts';

/** A text this long before the comments is the article's, or of its summary. */
const LONG = 60;
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE IFRAME'.split(' '));
const HOLDERS = new Set('DIV SECTION OL UL ASIDE'.split(' '));

/**
 * What readers wrote, by its name or its heading, where it stands behind a text as long as a sentence. A short article would else lose to
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
  if (!HOLDERS.has(element.tagName)) return false;
  return (partName(element).comments || isBelowHeading(element)) && !element.querySelector('h1, main, article h2');
}

/** “Readers’ comments (7)”, “3 Kommentare”: all of the line, in pages of many languages. */
const HEADING =
  /^(?:\d{1,5} )?(?:(?:readers?|users?|your|all|latest|top)['’]?s? )?(?:comments?|responses|replies|(?:leser)?kommentare?|leserbriefe|commentaires?|réactions?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarz[ey]|kommentit|комментари[ий]|коментарі|yorumlar|σχόλια|تعليقات|التعليقات|תגובות|评论|評論|コメント|댓글)(?: ?\(?\d{1,5}\)?)?:?$/iu;

/** The first words in it are such a heading. */
function isBelowHeading(element: Element): boolean {
  const first = firstWords(element);
  return first !== null && /^H[2-6]$/.test(first.tagName) && HEADING.test(lineOf(first) ?? '');
}

/** The heading that a part begins with, or whatever else holds its first words. */
function firstWords(element: Element): Element | null {
  if (/^H[2-6]$/.test(element.tagName)) return element;
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && /\S/.test(node.textContent ?? '')) return element;
    const first = isElement(node) ? firstWords(node) : null;
    if (first) return first;
  }
  return null;
}
