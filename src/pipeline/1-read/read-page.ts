import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Problem } from '../../errors.ts';
import type { BlockKind } from '../../types.ts';
import { type PageMetadata, readMetadata } from './page-metadata.ts';
import type { PlacedBlock } from './read-capture.ts';
import { scanPage } from './scan-page.ts';

export type { PageMetadata } from './page-metadata.ts';

type Page =
  | { readonly blocks: readonly PlacedBlock[]; readonly metadata: PageMetadata }
  | { readonly problem: Problem };

/** The article of a saved page, by Readability on linkedom, behind a scan that bounds depth and size. */
export function readPage(file: string, html: string): Page {
  const tooMuch = scanPage(html);
  if (tooMuch)
    return {
      problem: {
        ...{ file, line: null, column: null, code: 'too-deep', message: tooMuch },
        advice: 'Save the page in reader view, or paste the article as text.',
      },
    };
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(page);
  const metadata = readMetadata(document);
  const article = new Readability(document, { charThreshold: 200, keepClasses: false }).parse();
  // Of a page too short for Readability, all that it shows.
  const content = parseHTML(
    article?.content ? `<!doctype html><html><body>${article.content}</body></html>` : page,
  ).document;
  return {
    blocks: elementBlocks(content.body),
    metadata: {
      ...metadata,
      title: article?.title || metadata.title,
      author: metadata.author ?? article?.byline ?? null,
    },
  };
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  P: 'paragraph',
  LI: 'item',
  BLOCKQUOTE: 'quotation',
  PRE: 'paragraph',
  DD: 'paragraph',
  DT: 'paragraph',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};

const BLOCK_SELECTOR =
  'p, li, blockquote, pre, dd, dt, h1, h2, h3, h4, h5, h6, figcaption, div, td, section, article, ul, ol, table';
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'FIGCAPTION']);

/** Innermost blocks in order; text between blocks is a paragraph of its own. */
function elementBlocks(root: Element): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let inline = '';
  const close = (element: Element) => {
    const text = inline.replaceAll(/\s+/g, ' ').trim();
    inline = '';
    if (text !== '') blocks.push({ kind: kindOf(element), text, start: 0, end: 0 });
  };
  const visit = (element: Element) => {
    for (const node of element.childNodes)
      if (node.nodeType === 3) inline += node.textContent ?? '';
      else if (!isElement(node) || SILENT.has(node.tagName)) continue;
      else if (node.tagName === 'BR') inline += ' ';
      else if (node.matches(BLOCK_SELECTOR)) {
        close(element);
        visit(node);
        close(node);
      } else visit(node);
  };
  visit(root);
  close(root);
  return blocks;
}

function kindOf(element: Element): BlockKind {
  if (element.tagName === 'P' && element.closest('blockquote')) return 'quotation';
  return KINDS[element.tagName] ?? (element.closest('li') ? 'item' : 'paragraph');
}

function isElement(node: ChildNode): node is ChildNode & Element {
  return node.nodeType === 1;
}
