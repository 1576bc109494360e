import type { Language } from '../../language.ts';
import type { PageBlock } from './page-blocks.ts';
import { edges } from './page-edges.ts';
import { closing, lastLines, lastPart } from './page-ends.ts';
import { MOSTLY_LINK } from './page-prose.ts';
import type { PageAbout, PageRule, Reasons } from './page-reasons.ts';
import { relatedBoxes } from './page-related.ts';
import { pullQuotes, titleAgain } from './page-repeats.ts';
import { labelsOfTeasers, menus, teasers } from './page-teasers.ts';

/** In this order: what a block is by itself, by what stands around it, by where it stands. */
const RULES: readonly PageRule[] = [
  singleLines,
  titleAgain,
  teasers,
  labelsOfTeasers,
  menus,
  relatedBoxes,
  lastPart,
  lastLines,
  pullQuotes,
  edges,
  closing,
];

/**
 * What Readability keeps of a page beside its article: links to other articles, boxes of them, prompts, and the odd
 * lines before the first sentence and after the last. Index of the block → the first reason found.
 */
export function pageFurniture(
  blocks: readonly PageBlock[],
  language: Language,
  about: PageAbout = { title: null, author: null, language: null },
): Reasons {
  const reasons = new Map<number, string>();
  const lines = blocks.map(({ text, kind, linkShare }) =>
    language.pageLine(text, kind === 'heading', linkShare >= MOSTLY_LINK),
  );
  for (const rule of RULES)
    for (const [index, reason] of rule({ blocks, lines, about, language }, reasons))
      if (!reasons.has(index)) reasons.set(index, reason);
  return reasons;
}

/** Lines that are furniture whatever stands around them. */
function* singleLines({ lines }: Parameters<PageRule>[0]): ReturnType<PageRule> {
  for (const [index, line] of lines.entries()) if (line && line.opens !== 'close') yield [index, line.reason];
}
