import type { Language, PageLine } from '../../language.ts';
import type { PageBlock } from './page-blocks.ts';
import { markClosing, markTitle, type PageAbout, type Reasons } from './page-ends.ts';
import { ALL_LINK, endsLikeSentence, isCased, isProse, wordsIn } from './page-prose.ts';

/** Share of links in a block that is mostly one. */
const MOSTLY_LINK = 0.5;

/**
 * What Readability keeps of a page beside its article: links to other articles, boxes of them, prompts, and the odd
 * lines before the first sentence and after the last. Index of the block → reason.
 */
export function pageFurniture(
  blocks: readonly PageBlock[],
  language: Language,
  { title, author }: PageAbout = { title: null, author: null },
): ReadonlyMap<number, string> {
  const reasons: Reasons = new Map();
  const lines = blocks.map(({ text, kind, linkShare }) =>
    language.pageLine(text, kind === 'heading', linkShare >= MOSTLY_LINK),
  );
  for (const [index, line] of lines.entries()) if (line && line.opens !== 'close') reasons.set(index, line.reason);
  markTitle(blocks, title, language, reasons);
  markTeasers(blocks, reasons);
  markBoxes(blocks, lines, reasons);
  markEnd(blocks, lines, reasons);
  markEdges(blocks, reasons);
  markClosing(blocks, lines, author, reasons);
  return reasons;
}

/** Paragraphs that are one link of some words, headings over nothing but such, lists of nothing but such links. */
function markTeasers(blocks: readonly PageBlock[], reasons: Reasons): void {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const heads = block.kind === 'heading' && next !== undefined && (isProse(next) || isPoint(next));
    if (block.kind !== 'item' && !heads && isTeaser(block)) reasons.set(index, 'link');
  }
  for (const list of lists(blocks)) {
    const teasers = list.filter((index) => isTeaser(blocks[index]));
    if (teasers.length === list.length) for (const index of list) reasons.set(index, 'link');
  }
}

function isTeaser(block: PageBlock | undefined): boolean {
  return block !== undefined && block.linkShare >= ALL_LINK && wordsIn(block.text) >= 4;
}

/** An item of a list that is no menu. */
function isPoint({ kind, text, linkShare }: PageBlock): boolean {
  return kind === 'item' && linkShare < MOSTLY_LINK && wordsIn(text) >= LEAST_IN_POINT;
}

const LEAST_IN_POINT = 6;

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

/** Below “Related”, links and short lines until the article's prose goes on. */
function markBoxes(blocks: readonly PageBlock[], lines: readonly (PageLine | null)[], reasons: Reasons): void {
  for (const [index, line] of lines.entries()) {
    if (line?.opens !== 'box') continue;
    for (let next = index + 1; next < blocks.length && inBox(blocks[next]); next += 1) reasons.set(next, 'related');
  }
}

function inBox(block: PageBlock | undefined): boolean {
  return block !== undefined && (block.linkShare >= MOSTLY_LINK || (!isProse(block) && block.kind !== 'heading'));
}

/** Below “Comments” or “About the author” all the rest, where little of the page's prose would go with it. */
function markEnd(blocks: readonly PageBlock[], lines: readonly (PageLine | null)[], reasons: Reasons): void {
  const prose = (from: number) =>
    blocks.slice(from).reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  const total = prose(0);
  const end = lines.findIndex((line, index) => line?.opens === 'end' && prose(index) <= total * 0.25);
  if (end > blocks.length / 3)
    for (let index = end; index < blocks.length; index += 1)
      if (!reasons.has(index)) reasons.set(index, 'after the article');
}

/** Captions, clocks and labels before the first sentence; tags, counts and links after the last. */
function markEdges(blocks: readonly PageBlock[], reasons: Reasons): void {
  const isText = (block: PageBlock, index: number) => !reasons.has(index) && isProse(block);
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  if (first === -1) return;
  const labels = [...blocks.keys()].filter((index) => {
    const block = blocks[index];
    return block && !reasons.has(index) && (index < first || index > last) && isLabel(block, index < first);
  });
  if (labels.length > MOST_LABELS) return;
  for (const index of labels) reasons.set(index, index < first ? 'before the article' : 'after the article');
}

/** A page with more short lines than this around its sentences is written in short lines. */
const MOST_LABELS = 12;

/** A short line that doesn't end like a sentence. A heading before the article may be its own. */
function isLabel({ kind, text, linkShare }: PageBlock, before: boolean): boolean {
  if (!isCased(text) && /\p{L}/u.test(text)) return false;
  if (linkShare >= ALL_LINK) return true;
  if (kind === 'item' || (before && kind === 'heading')) return false;
  return wordsIn(text) <= 8 && !endsLikeSentence(text);
}
