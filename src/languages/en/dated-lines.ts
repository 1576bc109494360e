import { headsBox, headsComments } from './box-headings.ts';
import type { FiguresOrder } from './day-in-line.ts';
import { plainLine } from './plain-line.ts';
import { type PublishedLine, readPublishedLine } from './published-line.ts';

/** A block of a capture. */
export interface LineOfPage {
  readonly text: string;
  /** Surely prose, and no furniture. */
  readonly isProse: boolean;
  /** Known for furniture by its own words. */
  readonly isKnown: boolean;
}

/**
 * Where a line that dates something stands: at the `head`, below the title and before more than a few paragraphs; right
 * `above` the title; at the `top` of the page, where the day of the visit stands; `within` the article; at its `foot`.
 */
export interface DatedLine extends PublishedLine {
  readonly place: 'head' | 'above' | 'top' | 'within' | 'foot';
  /** Says that it was published then. */
  readonly labelled: boolean;
}

/** Paragraphs that may stand before a byline: what the article is about, what a picture shows. */
const FEW_PARAGRAPHS = 3;
/** Lines that may stand between a day and the title below it, beside “Print” and “E-mail this”. */
const FEW_LINES = 2;

/** Lines that give a day, but for those of other articles and of comments. */
export function datedLines(
  blocks: readonly LineOfPage[],
  title: string | null,
  order: FiguresOrder | null,
): readonly DatedLine[] {
  const elsewhere = linesElsewhere(blocks);
  const titleAt = blocks.findIndex(({ text }) => text === title);
  const last = blocks.findLastIndex(({ isProse }) => isProse);
  const fewEnd = afterFewParagraphs(blocks);
  return blocks.flatMap(({ text, isProse }, index) => {
    const line = isProse ? null : readPublishedLine(text, order);
    if (!line) return [];
    const above = blocks[index - 1]?.text.trim() ?? '';
    const labelled = /\b(?:published|posted)\b/i.test(text) || SAYS_PUBLISHED.test(above);
    const updated = line.updated || SAYS_UPDATED.test(above);
    if (elsewhere.has(index) && !labelled) return [];
    const place =
      index > last ? 'foot' : index < titleAt ? aboveTitle(blocks, index, titleAt) : index < fewEnd ? 'head' : 'within';
    const ofOther =
      elsewhere.get(index) === 'comments' || ((place === 'foot' || elsewhere.has(index)) && isTeaser(blocks, index));
    return ofOther && !SAYS_FIRST.test(text) ? [] : [{ ...line, updated, place, labelled }];
  });
}

/** Labels that stand on a line of their own above the day. */
const SAYS_PUBLISHED = /^(?:first |originally )?(?:published|posted)(?: on)?:?$/i;
const SAYS_UPDATED = /^(?:last )?(?:updated|modified)(?: on)?:?$/i;

/** No teaser says when its article first appeared. */
const SAYS_FIRST = /^(?:first|originally) published|^this (?:story|article) was\b/i;

const aboveTitle = (blocks: readonly LineOfPage[], index: number, titleAt: number): 'above' | 'top' =>
  blocks.slice(index + 1, titleAt).filter(({ isKnown }) => !isKnown).length < FEW_LINES ||
  isBelowTitle(blocks[index - 1])
    ? 'above'
    : 'top';

/** What is taken for the title may be a caption: a day right below a line as long as a headline is the article's. */
const isBelowTitle = (above: LineOfPage | undefined): boolean =>
  above !== undefined && couldBeTitle(above) && above.text.split(/\s+/).length >= LEAST_IN_TITLE;

const LEAST_IN_TITLE = 6;

/** Where the paragraph after those begins. */
function afterFewParagraphs(blocks: readonly LineOfPage[]): number {
  const paragraphs = blocks.flatMap(({ isProse }, index) => (isProse ? [index] : []));
  return paragraphs[FEW_PARAGRAPHS] ?? blocks.length;
}

/** From a heading over other articles or comments to the next paragraph; above the first such headings stand beside the day. */
function linesElsewhere(blocks: readonly LineOfPage[]): ReadonlyMap<number, 'box' | 'comments'> {
  const found = new Map<number, 'box' | 'comments'>();
  const first = blocks.findIndex(({ isProse }) => isProse);
  let inside: 'box' | 'comments' | null = null;
  for (const [index, { text, isProse }] of blocks.entries()) {
    if (isProse) inside = null;
    else if (index < first) continue;
    else if (headsComments(text)) inside = 'comments';
    else if (headsBox(text, plainLine(text))) inside = 'box';
    if (inside) found.set(index, inside);
  }
  return found;
}

/** Beside the title of another article. */
const isTeaser = (blocks: readonly LineOfPage[], index: number): boolean =>
  [blocks[index - 1], blocks[index + 1]].some((block) => block !== undefined && couldBeTitle(block));

const couldBeTitle = ({ text, isKnown, isProse }: LineOfPage): boolean =>
  !isKnown && !isProse && text.split(/\s+/).length >= 4;
