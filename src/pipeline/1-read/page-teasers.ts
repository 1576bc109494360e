import type { PageBlock } from './page-blocks.ts';
import { ALL_LINK, endsLikeSentence, isCased, isProse, MOSTLY_LINK, wordsIn } from './page-prose.ts';
import { PAGE_REASONS, type PageRule } from './page-reasons.ts';

/** Letters of a title in a script without spaces. */
const LEAST_UNCASED = 16;
const LEAST_UNCASED_IN_LIST = 8;
const LEAST_IN_POINT = 6;
const MOST_IN_LABEL = 4;
const LONGEST_UNCASED = 6;

/** Paragraphs that are one link of some words, headings over nothing but such, lists of nothing but such links. */
export const teasers: PageRule = function* ({ blocks }) {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const heads = block.kind === 'heading' && next !== undefined && (isProse(next) || isPoint(next));
    if (block.kind !== 'item' && !heads && isTeaser(block)) yield [index, PAGE_REASONS.link];
  }
  for (const list of lists(blocks))
    if (list.every((index) => isTeaser(blocks[index], LEAST_UNCASED_IN_LIST)))
      for (const index of list) yield [index, PAGE_REASONS.link];
};

/** Lists of many short names before the first sentence: the sections of a site. */
export const menus: PageRule = function* ({ blocks }) {
  const first = blocks.findIndex(isProse);
  const isName = (index: number) => wordsIn(blocks[index]?.text ?? '') <= MOST_IN_LABEL;
  for (const list of lists(blocks))
    if (list.length >= LEAST_IN_MENU && (list.at(-1) ?? first) < first && list.every(isName))
      for (const index of list) yield [index, PAGE_REASONS.before];
};

const LEAST_IN_MENU = 6;

/** What stands over teasers in any language: “Leia mais” above a link, a heading above a list of them. */
export const labelsOfTeasers: PageRule = function* ({ blocks }, taken) {
  const ways: readonly (string | undefined)[] = [PAGE_REASONS.link, PAGE_REASONS.related];
  const isLink = (index: number) => ways.includes(taken.get(index));
  for (const [index, { kind, text }] of blocks.entries()) {
    const isShort = wordsIn(text) <= MOST_IN_LABEL && !(/\p{Lo}/u.test(text) && text.length > LONGEST_UNCASED);
    if (!isShort || endsLikeSentence(text.replace(/:$/, '')) || !isLink(index + 1)) continue;
    if (kind === 'paragraph' || (kind === 'heading' && isLink(index + 2))) yield [index, PAGE_REASONS.link];
  }
};

/** A link of some words, alone or behind a label: “Also read <a>Why the pipes leak</a>”. */
function isTeaser(block: PageBlock | undefined, leastUncased = LEAST_UNCASED): boolean {
  if (block === undefined) return false;
  const { text, linkShare, label } = block;
  if (!(isCased(text) ? wordsIn(text) >= 4 : text.length >= leastUncased)) return false;
  if (linkShare >= ALL_LINK) return true;
  return (
    label !== null && wordsIn(label) <= MOST_IN_LABEL && linkShare >= MOSTLY_LINK && !/[.:;,。]["”’'»)\]]*$/.test(text)
  );
}

/** An item of a list that is no menu. */
function isPoint({ kind, text, linkShare }: PageBlock): boolean {
  return kind === 'item' && linkShare < MOSTLY_LINK && wordsIn(text) >= LEAST_IN_POINT;
}

/** Runs of list items. */
function lists(blocks: readonly PageBlock[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [index, { kind }] of blocks.entries()) {
    if (kind !== 'item') continue;
    if (blocks[index - 1]?.kind === 'item') runs.at(-1)?.push(index);
    else runs.push([index]);
  }
  return runs;
}
