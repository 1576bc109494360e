import type { Language, PageLine } from '../../language.ts';
import type { PageBlock } from './page-blocks.ts';
import { isProse, wordsIn } from './page-prose.ts';

/** Index of a block → why it is none of the article. */
export type Reasons = Map<number, string>;

/** What the page says of its article, to know it again in the text. */
export interface PageAbout {
  readonly title: string | null;
  readonly author: string | null;
}

/** The title again before the first sentence, alone or with the line below it. */
export function markTitle(
  blocks: readonly PageBlock[],
  title: string | null,
  language: Language,
  reasons: Reasons,
): void {
  if (!title) return;
  for (const [index, block] of blocks.entries()) {
    const rest = block.text.startsWith(title) ? block.text.slice(title.length).trim() : null;
    const isLine = rest === '' || (rest !== null && language.pageLine(rest, false, false) !== null);
    if (isLine) reasons.set(index, 'the title itself');
    else if (isProse(block)) return;
  }
}

/** Blocks at the end that a note about the author may be. */
const LAST_FEW = 4;

/** Notes about the author, where nothing of the article comes after them. */
export function markClosing(
  blocks: readonly PageBlock[],
  lines: readonly (PageLine | null)[],
  author: string | null,
  reasons: Reasons,
): void {
  const names = (author ?? '').split(/,|&|\band\b/).flatMap((name) => (wordsIn(name.trim()) > 1 ? [name.trim()] : []));
  const rest = [...blocks.keys()].filter((index) => !reasons.has(index));
  if (rest.length <= 2 * LAST_FEW) return;
  for (const index of rest.slice(-LAST_FEW).reverse()) {
    const text = blocks[index]?.text ?? '';
    const isNote = text.length < 300 && names.some((name) => text.startsWith(name));
    if (!isNote && lines[index]?.opens !== 'close') return;
    reasons.set(index, isNote ? 'about the author' : (lines[index]?.reason ?? 'after the article'));
  }
}
