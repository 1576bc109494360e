import { isCased, isProse, wordsIn } from './page-prose.ts';
import { PAGE_REASONS, type PageRule } from './page-reasons.ts';

/** The title again before the first sentence, alone or with the line below it. */
export const titleAgain: PageRule = function* ({ blocks, about: { title }, language }) {
  if (!title) return;
  for (const [index, block] of blocks.entries()) {
    const rest = block.text.startsWith(title) ? block.text.slice(title.length).trim() : null;
    const isLine = rest === '' || (rest !== null && language.pageLine(rest, false, false) !== null);
    if (isLine) yield [index, PAGE_REASONS.title];
    else if (isProse(block)) return;
  }
};

/** Words of the article set large beside it: a quotation that a longer paragraph holds. */
export const pullQuotes: PageRule = function* ({ blocks }, taken) {
  const letters = blocks.map(({ text }) => lettersOf(text));
  const paragraphs = letters.filter((_, index) => blocks[index]?.kind === 'paragraph' && !taken.has(index));
  for (const [index, { kind, text }] of blocks.entries()) {
    const own = letters[index] ?? '';
    if (kind !== 'quotation' || own.length < LEAST_PULLED || (isCased(text) && wordsIn(text) < LEAST_WORDS)) continue;
    if (paragraphs.some((told) => told.length > own.length && told.includes(own)))
      yield [index, PAGE_REASONS.pullQuote];
  }
};

/** Letters: fewer stand in other sentences too. */
const LEAST_PULLED = 10;
const LEAST_WORDS = 5;

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
