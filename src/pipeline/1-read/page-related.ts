import type { PageBlock } from './page-blocks.ts';
import { isProse, MOSTLY_LINK } from './page-prose.ts';
import { PAGE_REASONS, type PageRule } from './page-reasons.ts';

/** Below “Related”, links and short lines until the article's prose goes on. */
export const relatedBoxes: PageRule = function* ({ blocks, lines }) {
  for (const [index, line] of lines.entries()) {
    if (line?.opens !== 'box' && line?.opens !== 'end') continue;
    for (let next = index + 1; next < blocks.length && inBox(blocks[next]); next += 1)
      yield [next, PAGE_REASONS.related];
  }
};

function inBox(block: PageBlock | undefined): boolean {
  return block !== undefined && (block.linkShare >= MOSTLY_LINK || (!isProse(block) && block.kind !== 'heading'));
}
