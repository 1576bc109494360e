import { type DayStyle, dayInText } from './day-in-text.ts';
import type { PageBlock } from './page-blocks.ts';
import { namesOf } from './page-ends.ts';
import { ALL_LINK, endsLikeSentence, isCased, isProse, wordsIn } from './page-prose.ts';
import { PAGE_REASONS, type PageRule } from './page-reasons.ts';

/** A page with more short lines than this around its sentences is written in short lines. */
const MOST_LABELS = 12;
/** Blocks among which the line with the day stands, if need be below a summary. */
const TOP = 5;
/** Longest line about an article that has its author or its day; shorter in scripts without spaces. */
const LONGEST_LINE = 160;
const LONGEST_UNCASED = 60;
/** “2025. május 14.” ends like a sentence and is none. */
const MOST_BEFORE_POINT = 6;

/** Captions, clocks, labels and the lines with author and day before the first sentence; tags, counts and links after the last. */
export const edges: PageRule = ({ blocks, about: { author, language } }, taken) => {
  const isText = (block: PageBlock, index: number) => !taken.has(index) && isProse(block);
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  if (first === -1) return [];
  const about = { names: namesOf(author), style: styleOf(language) };
  const start = startOfList(blocks, first);
  const labels = [...blocks.entries()].flatMap(([index, block]) => {
    const isEdge = index < start || index > last;
    if (taken.has(index) || !(isEdge || index < TOP)) return [];
    const tells = (isEdge || block.kind !== 'heading') && tellsAbout(block, about);
    return tells || (isEdge && isLabel(block, index < start)) ? [index] : [];
  });
  if (labels.length > MOST_LABELS) return [];
  return labels.map((index) => [index, index <= last ? PAGE_REASONS.before : PAGE_REASONS.after] as const);
};

/** Of the list whose point a block is. */
function startOfList(blocks: readonly PageBlock[], point: number): number {
  let start = point;
  while (start > 0 && blocks[start]?.kind === 'item' && blocks[start - 1]?.kind === 'item') start -= 1;
  return start;
}

/** A short line that doesn't end like a sentence. A heading or a motto before the article may be its own. */
function isLabel({ kind, text, linkShare }: PageBlock, before: boolean): boolean {
  if (!isCased(text) && /\p{Lo}/u.test(text)) return IN_BRACKETS.test(text);
  if (linkShare >= ALL_LINK) return true;
  if (kind === 'item' || (before && kind !== 'paragraph')) return false;
  return wordsIn(text) <= 8 && !endsLikeSentence(text);
}

/** “（记者 李明）”, “[责任编辑：王芳]” */
const IN_BRACKETS = /^[（([【][^（(）)]{2,24}[）)\]】]$/u;

interface AuthorAndStyle {
  readonly names: readonly string[];
  readonly style: DayStyle;
}

/** A line that has the author's name or a day in full, and is no sentence: “By Ellen Marsh (Port Aster), 14 May 2025”. */
function tellsAbout({ kind, text }: PageBlock, { names, style }: AuthorAndStyle): boolean {
  const most = isCased(text) ? LONGEST_LINE : LONGEST_UNCASED;
  if (kind === 'heading') return wordsIn(text) <= MOST_BEFORE_POINT && dayInText(text, style) !== null;
  const isSentence = endsLikeSentence(text) && wordsIn(text) > MOST_BEFORE_POINT;
  if (kind !== 'paragraph' || text.length > most || isSentence) return false;
  return names.some((name) => text.includes(name)) || (dayInText(text, style) ?? dayInText(text, ANY_STYLE)) !== null;
}

function styleOf(language: string | null): DayStyle {
  const [tag] = (language ?? '').split('-');
  return { languages: tag ? [tag] : [], dayFirst: null };
}

/** Where a page doesn't say its language, or not the right one. */
const ANY_STYLE: DayStyle = { languages: [], dayFirst: true };
