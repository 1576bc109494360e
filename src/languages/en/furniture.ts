import type { CapturedBlock, CapturedMetadata, Language } from '../../language.ts';
import { authorIn } from './author-in.ts';
import { isAuthorNote } from './author-note.ts';
import { headsComments } from './box-headings.ts';
import { behindBox } from './boxes-within.ts';
import { authorOfPage, isByline } from './byline-of-page.ts';
import type { LineOfPage } from './dated-lines.ts';
import { type DeclaredLine, declaredLine } from './declared-line.ts';
import { END_OF_ARTICLE } from './furniture-words.ts';
import { chooseTitle } from './headline-of-page.ts';
import { lineReason } from './line-reason.ts';
import { LINE_REASONS } from './line-reasons.ts';
import { isPlainlyOneOf, plainLine } from './plain-line.ts';
import { isProse, isShortSentence, LONGEST_FURNITURE } from './prose.ts';
import { declaredDays } from './published-in.ts';
import { publisherIn } from './publisher-in.ts';

type Reasons = Map<number, string>;

/** Which blocks are a page's furniture rather than its article, and what the page says of itself. */
export function findFurniture(captured: readonly CapturedBlock[]): ReturnType<Language['furniture']> {
  const blocks = captured.map((block) => ({ ...block, isProse: isProse(block) }));
  const reasons: Reasons = new Map();
  for (const [index, block] of blocks.entries()) {
    const reason = lineReason(block.text, blocks[index + 1]?.text);
    if (reason) reasons.set(index, reason);
  }
  const known = new Set(reasons.keys());
  markPromotions(blocks, reasons);
  markAfterEnd(blocks, reasons);
  const besideProse = new Set(reasons.keys());
  const found = markAroundProse(blocks, reasons);
  const lines = () =>
    blocks.map(({ text, isProse }, index) => ({
      ...{ text, isProse: isProse && !besideProse.has(index), isKnown: known.has(index) },
    }));
  return { reasons, metadata: () => metadataOf(blocks, lines(), found) };
}

function metadataOf(blocks: readonly Line[], lines: readonly LineOfPage[], found: string | null): CapturedMetadata {
  const head = blocks
    .slice(
      0,
      lines.findIndex((line) => line.isProse),
    )
    .map(({ text }) => text);
  const declared = (what: DeclaredLine['what']) => head.map(declaredLine).find((line) => line?.what === what)?.value;
  const title = declared('title') ?? found;
  const publisher = declared('publisher') ?? publisherIn(blocks);
  const author = declared('author') ?? authorOfPage(head) ?? authorBelow(blocks);
  return { title, publisher, author, ...declaredDays(lines, title) };
}

/** A captured block, and whether it is surely prose. */
interface Line extends CapturedBlock {
  readonly isProse: boolean;
}

/** A promotion inside an article, from the line that offers to skip it to the one that says it is over. */
function markPromotions(blocks: readonly Line[], reasons: Reasons): void {
  for (const [index, { text }] of blocks.entries()) {
    if (!/^skip past (?:the )?(?:newsletter|app|podcast)? ?promotion$/i.test(text.trim())) continue;
    const end = blocks.findIndex(
      (block, later) =>
        later > index && /^after (?:the )?(?:newsletter|app|podcast)? ?promotion$/i.test(block.text.trim()),
    );
    for (let at = index; at <= Math.min(end, index + 12); at += 1)
      if (!reasons.has(at)) reasons.set(at, LINE_REASONS.note);
  }
}

const endsArticle = isPlainlyOneOf(new Set(END_OF_ARTICLE));

/** Comments, related stories and the like after the article's end; only where little prose would go with it. */
function markAfterEnd(blocks: readonly Line[], reasons: Reasons): void {
  const total = proseLength(blocks, 0);
  for (const [index, { text }] of blocks.entries()) {
    if (
      text.length > LONGEST_FURNITURE ||
      !(endsArticle(text) || headsComments(text)) ||
      proseLength(blocks, index + 1) > total * 0.25
    )
      continue;
    if (index < blocks.length / 3) continue;
    const on = behindBox(blocks, index);
    if (on !== null) {
      for (let at = index; at < on; at += 1) if (!reasons.has(at)) reasons.set(at, LINE_REASONS.beside);
      continue;
    }
    for (let later = index; later < blocks.length; later += 1)
      if (!reasons.has(later)) reasons.set(later, 'after the article');
    return;
  }
}

function proseLength(blocks: readonly Line[], from: number): number {
  return blocks.slice(from).reduce((sum, block) => sum + (block.isProse ? block.text.length : 0), 0);
}

/** Menus before the first prose and after the last, headings that head nothing, notes about the author; gives the title. */
function markAroundProse(blocks: readonly Line[], reasons: Reasons): string | null {
  const prose = proseOf(blocks, reasons);
  const first = prose[0] ?? blocks.length;
  const last = closingSentence(blocks, reasons, prose.at(-1) ?? -1);
  const isBylineAt = (index: number) =>
    [LINE_REASONS.byline, LINE_REASONS.dated].some((reason) => reason === reasons.get(index));
  const heads = blocks
    .slice(0, first)
    .flatMap(({ text, kind }, index) =>
      reasons.has(index) ? [] : [{ text, aboveByline: isBylineAt(index + 1), isItem: kind === 'item' }],
    );
  const title = chooseTitle(heads, () =>
    blocks
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
  for (const [index, block] of blocks.entries()) {
    if (reasons.has(index) || prose.includes(index)) continue;
    if (index < first) reasons.set(index, block.text === title ? 'the title itself' : 'before the article');
    else if (index > last) reasons.set(index, 'after the article');
    else if (isShortSentence(block)) continue;
    else if (!headsProse(blocks, reasons, index)) reasons.set(index, 'between paragraphs');
    else if (title !== null && plainLine(block.text) === plainLine(title)) reasons.set(index, 'the title again');
  }
  const closing = blocks[last];
  if (closing && prose.length > 3 && isAuthorNote(closing.text)) reasons.set(last, 'about the author');
  return title;
}

const authorBelow = (blocks: readonly Line[]): string | null => {
  const byline = blocks.find(({ text }) => isByline(text));
  return byline ? authorIn(byline.text) : null;
};

/** Blocks that are surely prose; where none is, those that end like a sentence. */
function proseOf(blocks: readonly Line[], reasons: Reasons): readonly number[] {
  const those = (isOne: (block: Line) => boolean) =>
    blocks.flatMap((block, index) => (!reasons.has(index) && isOne(block) ? [index] : []));
  const prose = those((block) => block.isProse);
  return prose.length > 0 ? prose : those(isShortSentence);
}

/** A last paragraph of a few words right after the prose belongs to it. */
function closingSentence(blocks: readonly Line[], reasons: Reasons, last: number): number {
  const next = blocks[last + 1];
  const closes = last >= 0 && next !== undefined && !reasons.has(last + 1) && isShortSentence(next);
  return closes ? closingSentence(blocks, reasons, last + 1) : last;
}

/** A heading or list entry that prose follows, or an entry of a list. */
function headsProse(blocks: readonly Line[], reasons: Reasons, index: number): boolean {
  const block = blocks[index];
  if (!block || block.kind === 'item' || block.kind === 'quotation') return block !== undefined;
  // Counts of comments and shares stand alone.
  if (/^\d{1,5}$/.test(block.text)) return false;
  const next = blocks.findIndex((_, later) => later > index && !reasons.has(later));
  const following = blocks[next];
  return (
    following !== undefined &&
    block.text.length <= 120 &&
    (following.isProse || isShortSentence(following) || following.kind === 'item')
  );
}
