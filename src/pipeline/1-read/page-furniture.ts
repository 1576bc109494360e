import type { Language, PageLine } from '../../language.ts';
import type { PageBlock } from './page-blocks.ts';
import { markEdges } from './page-edges.ts';
import { markClosing, namesOf, type PageAbout, type Reasons } from './page-ends.ts';
import { ALL_LINK, isCased, isProse, wordsIn } from './page-prose.ts';
import { markPullQuotes, markTitle } from './page-repeats.ts';

/** Share of links in a block that is mostly one. */
const MOSTLY_LINK = 0.5;

/**
 * What Readability keeps of a page beside its article: links to other articles, boxes of them, prompts, and the odd
 * lines before the first sentence and after the last. Index of the block → reason.
 */
export function pageFurniture(
  blocks: readonly PageBlock[],
  language: Language,
  about: PageAbout = { title: null, author: null, language: null },
): ReadonlyMap<number, string> {
  const reasons: Reasons = new Map();
  const lines = blocks.map(({ text, kind, linkShare }) =>
    language.pageLine(text, kind === 'heading', linkShare >= MOSTLY_LINK),
  );
  for (const [index, line] of lines.entries()) if (line && line.opens !== 'close') reasons.set(index, line.reason);
  markTitle(blocks, about.title, language, reasons);
  markTeasers(blocks, reasons);
  markBoxes(blocks, lines, reasons);
  markEnd(blocks, lines, reasons);
  markPullQuotes(blocks, reasons);
  markEdges(blocks, about, reasons);
  markClosing(blocks, lines, namesOf(about.author), reasons);
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

/** A link of some words, alone or behind a label: “Also read <a>Why the pipes leak</a>”. */
function isTeaser(block: PageBlock | undefined): boolean {
  if (block === undefined) return false;
  const { text, linkShare, label } = block;
  if (!(isCased(text) ? wordsIn(text) >= 4 : text.length >= LEAST_UNCASED)) return false;
  if (linkShare >= ALL_LINK) return true;
  return label !== null && wordsIn(label) <= 4 && linkShare >= MOSTLY_LINK && !/[.:;,。]["”’'»)\]]*$/.test(text);
}

/** Letters of a title in a script without spaces. */
const LEAST_UNCASED = 16;

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
    if (line?.opens !== 'box' && line?.opens !== 'end') continue;
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
