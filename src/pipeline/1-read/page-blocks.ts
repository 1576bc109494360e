import type { BlockKind } from '../../types.ts';

/** A block of a page's text, and how much of it is links to other pages. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** White space collapsed, trimmed, never empty. */
  readonly text: string;
  /** Share of the characters that stand in links away from this page: 0 to 1. */
  readonly linkShare: number;
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
}

/** Innermost blocks in order; text between blocks is a paragraph of its own. */
export function pageBlocks(root: Element): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let line: Line = { text: '', linked: 0 };
  const close = (element: Element) => {
    const text = line.text.replaceAll(/\s+/g, ' ').trim();
    if (text !== '')
      blocks.push({ kind: kindOf(element), text, linkShare: Math.min(1, line.linked / inked(line.text)) });
    line = { text: '', linked: 0 };
  };
  const visit = (element: Element, inLink: boolean) => {
    for (const node of element.childNodes)
      if (node.nodeType === 3) {
        const text = node.textContent ?? '';
        line.text += text;
        if (inLink) line.linked += inked(text);
      } else if (!isElement(node) || SILENT.has(node.tagName.toUpperCase())) continue;
      else if (node.tagName === 'BR') line.text += ' ';
      else if (BLOCKS.has(node.tagName)) {
        close(element);
        visit(node, inLink);
        close(node);
      } else visit(node, inLink || leadsAway(node));
  };
  visit(root, false);
  close(root);
  return blocks;
}

/** Characters that are not white space. */
function inked(text: string): number {
  return text.replaceAll(/\s+/g, '').length;
}

/** A link to a place on the same page is a note or a heading's own anchor. */
function leadsAway(element: Element): boolean {
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
