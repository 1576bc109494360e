import type { Language } from '../../language.ts';
import type { PageBlock } from './page-blocks.ts';
import type { Reasons } from './page-ends.ts';
import { isCased, isProse, wordsIn } from './page-prose.ts';

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

/** Words of the article set large beside it: a quotation that a longer paragraph holds. */
export function markPullQuotes(blocks: readonly PageBlock[], reasons: Reasons): void {
  const letters = blocks.map(({ text }) => lettersOf(text));
  const paragraphs = letters.filter((_, index) => blocks[index]?.kind === 'paragraph' && !reasons.has(index));
  for (const [index, { kind, text }] of blocks.entries()) {
    const own = letters[index] ?? '';
    if (kind !== 'quotation' || reasons.has(index) || own.length < LEAST_PULLED) continue;
    if (isCased(text) && wordsIn(text) < LEAST_WORDS) continue;
    if (paragraphs.some((told) => told.length > own.length && told.includes(own))) reasons.set(index, 'pull quote');
  }
}

/** Letters: fewer stand in other sentences too. */
const LEAST_PULLED = 10;
const LEAST_WORDS = 5;

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
