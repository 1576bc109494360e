import type { PageLine } from '../../language.ts';
import type { PageBlock } from './page-blocks.ts';
import { wordsIn } from './page-prose.ts';

/** Index of a block → why it is none of the article. */
export type Reasons = Map<number, string>;

/** What the page says of its article, to know it again in the text. */
export interface PageAbout {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

/** Blocks at the end that a note about the author may be. */
const LAST_FEW = 4;

/** The first and last names of each author. */
export function namesOf(author: string | null): readonly string[] {
  return (author ?? '').split(/,|&|\band\b/).flatMap((name) => (wordsIn(name.trim()) > 1 ? [name.trim()] : []));
}

/** Notes about the author, where nothing of the article comes after them. */
export function markClosing(
  blocks: readonly PageBlock[],
  lines: readonly (PageLine | null)[],
  names: readonly string[],
  reasons: Reasons,
): void {
  const rest = [...blocks.keys()].filter((index) => !reasons.has(index));
  if (rest.length <= 2 * LAST_FEW) return;
  for (const index of rest.slice(-LAST_FEW).reverse()) {
    const text = blocks[index]?.text ?? '';
    const isNote = text.length < 300 && names.some((name) => text.startsWith(name));
    if (!isNote && lines[index]?.opens !== 'close') return;
    reasons.set(index, isNote ? 'about the author' : (lines[index]?.reason ?? 'after the article'));
  }
}
