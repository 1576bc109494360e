import type { BlockKind } from '../../types.ts';

/** A block of a page's text, and how much of it is links to other pages. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** White space collapsed, trimmed, never empty. */
  readonly text: string;
  /** Share of the characters that stand in links away from this page: 0 to 1. */
  readonly linkShare: number;
  /** What stands before its one link, with which it ends: “Also read:”; `null` for any other block. */
  readonly label: string | null;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  ...{ LI: 'item', BLOCKQUOTE: 'quotation' },
  ...{ H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading' },
};

/** What starts a line of its own. */
const BLOCKS = new Set(
  (
    'P LI BLOCKQUOTE PRE DD DT DL H1 H2 H3 H4 H5 H6 DIV TD TH TR TABLE TBODY THEAD SECTION ARTICLE ' +
    'HEADER FOOTER MAIN ASIDE NAV UL OL HR FIGURE DETAILS SUMMARY ADDRESS FORM FIELDSET CENTER'
  ).split(' '),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD FIGCAPTION BUTTON SELECT TEXTAREA OPTION SVG IFRAME OBJECT'.split(' '),
);

interface Line {
  text: string;
  linked: number;
  links: number;
  /** Before the first link, and after the last. */
  lead: string;
  tail: string;
}

const newLine = (): Line => ({ text: '', linked: 0, links: 0, lead: '', tail: '' });

/** Stands for an empty line, as Readability keeps texts but not every `<br><br>`: a character that no text has. */
export const EMPTY_LINE = '\uFDD1';

/** Makes a sentence of a short line for Readability, which leaves it out beside others unless it ends like one; no text has the character. */
export const SENTENCE_END = '\uFDD2. ';

/** Innermost blocks in order; text between blocks is a paragraph of its own, and so is what empty lines part. */
export function pageBlocks(root: Element): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let line = newLine();
  const close = (element: Element) => {
    const text = line.text.replaceAll(/\s+/g, ' ').trim();
    if (text !== '')
      blocks.push({
        ...{ kind: kindOf(element), text, label: labelOf(line) },
        linkShare: Math.min(1, line.linked / inked(line.text)),
      });
    line = newLine();
  };
  const write = (text: string, inLink: boolean) => {
    line.text += text;
    if (inLink) line.linked += inked(text);
    line.tail = inLink ? '' : line.tail + text;
  };
  const visit = (element: Element, inLink: boolean) => {
    for (const node of element.childNodes)
      if (node.nodeType === 3) {
        const [first = '', ...others] = (node.textContent ?? '').replaceAll(SENTENCE_END, '').split(EMPTY_LINE);
        write(first, inLink);
        for (const text of others) {
          close(element);
          write(text, inLink);
        }
      } else if (!isElement(node) || SILENT.has(node.tagName.toUpperCase())) continue;
      else if (node.tagName === 'BR' && isSecondBreak(node)) close(element);
      else if (node.tagName === 'BR') line.text += ' ';
      else if (BLOCKS.has(node.tagName)) {
        close(element);
        visit(node, inLink);
        close(node);
      } else if (!inLink && leadsAway(node)) {
        if (line.links === 0) line.lead = line.text;
        line.links += 1;
        visit(node, true);
      } else visit(node, inLink);
  };
  visit(root, false);
  close(root);
  return blocks;
}

/** `<br><br>` */
export function isSecondBreak(line: Element): boolean {
  let before = line.previousSibling;
  while (before && before.nodeType !== 1 && (before.textContent ?? '').trim() === '') before = before.previousSibling;
  return before?.nodeName === 'BR';
}

function labelOf({ links, lead, tail }: Line): string | null {
  return links === 1 && /\p{L}/u.test(lead) && !/[\p{L}\p{N}]/u.test(tail) ? lead.trim() : null;
}

/** Characters that are not white space. */
function inked(text: string): number {
  return text.replaceAll(/\s+/g, '').length;
}

/** A link to a place on the same page is a note or a heading's own anchor. */
export function leadsAway(element: Element): boolean {
  if (element.tagName !== 'A') return false;
  const href = element.getAttribute('href') ?? '';
  return href !== '' && !href.includes('#');
}

function kindOf(element: Element): BlockKind {
  const own = KINDS[element.tagName];
  if (own) return own;
  if (element.closest('blockquote')) return 'quotation';
  return element.closest('li') ? 'item' : 'paragraph';
}

export function isElement(node: ChildNode): node is ChildNode & Element {
  return node.nodeType === 1;
}
