import type { OffsetRun } from '../../types.ts';
import type { MarkdownBlock } from './markdown-blocks.ts';

/** Marks that show nothing and only say where a word may break: soft hyphen, zero-width space, word joiner, stray BOM. */
const HIDDEN = /[\u00ad\u200b\u2060\ufeff]+/g;

/** A text without them. */
export function shownText(text: string): string {
  return text.replaceAll(HIDDEN, '');
}

/** A block without them; every other character keeps its way back to the body. */
export function withoutHiddenMarks(block: MarkdownBlock): MarkdownBlock {
  if (block.text.search(HIDDEN) < 0) return block;
  const runs: OffsetRun[] = [];
  let text = '';
  for (const { start, end } of shownStretches(block.text)) {
    runs.push(...runsBetween(block.runs, start, end, text.length - start));
    text += block.text.slice(start, end);
  }
  return { ...block, text, runs };
}

function shownStretches(text: string): readonly { readonly start: number; readonly end: number }[] {
  const hidden = [...text.matchAll(HIDDEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const ends = [...hidden.map(({ start }) => start), text.length];
  return ends.map((end, index) => ({ start: hidden[index - 1]?.end ?? 0, end }));
}

/** The parts of runs that lie in a stretch, moved by an offset. */
function runsBetween(runs: readonly OffsetRun[], start: number, end: number, by: number): readonly OffsetRun[] {
  return runs.flatMap((run) => {
    const from = Math.max(run.text, start);
    const to = Math.min(run.text + run.length, end);
    return from < to ? [{ text: from + by, body: run.body + (from - run.text), length: to - from }] : [];
  });
}
