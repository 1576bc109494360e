import type { CapturedBlock, CapturedMetadata, Language } from '../../language.ts';
import { authorIn } from './author-in.ts';
import { isCaption } from './caption.ts';
import { AUTHOR_TRADES, CREDIT_MARKS, END_OF_ARTICLE, FURNITURE_LINES, FURNITURE_STARTS } from './furniture-words.ts';
import { chooseTitle } from './headline-of-page.ts';
import { plainLine } from './plain-line.ts';
import { publishedIn } from './published-in.ts';
import { readPublishedLine } from './published-line.ts';

type Reasons = Map<number, string>;

/** Which blocks are a page's furniture rather than its article, and what the page says of itself. */
export function findFurniture(captured: readonly CapturedBlock[]): ReturnType<Language['furniture']> {
  const blocks = captured.map((block) => ({ ...block, isProse: isProse(block) }));
  const reasons: Reasons = new Map();
  for (const [index, block] of blocks.entries()) {
    const reason = lineReason(block.text);
    if (reason) reasons.set(index, reason);
  }
  const known = new Set(reasons.keys());
  markPromotions(blocks, reasons);
  markAfterEnd(blocks, reasons);
  const lines = blocks.map(({ text, isProse }, index) => ({
    ...{ text, isProse: isProse && !reasons.has(index), isKnown: known.has(index) },
  }));
  const title = markAroundProse(blocks, reasons);
  return { reasons, metadata: { title, ...declarations(blocks), published: publishedIn(lines, title) } };
}

/** A captured block, and whether it is surely prose. */
interface Line extends CapturedBlock {
  readonly isProse: boolean;
}

/** In characters: no menu, prompt or caption is as long. */
const LONGEST_FURNITURE = 400;

/** Why a block is furniture whatever stands around it. */
export function lineReason(text: string): string | null {
  if (text.length > LONGEST_FURNITURE) return null;
  const plain = plainLine(text);
  if (plain === '') return 'blank';
  if (FURNITURE_LINES.has(plain)) return 'menu';
  if (readPublishedLine(text)) return 'date-line';
  if (isByline(text)) return 'byline';
  const lower = text.trim().toLowerCase();
  if (STARTS.get(lower.charAt(0))?.some((start) => lower.startsWith(start))) return 'prompt';
  if (CREDIT_MARKS.some((mark) => lower.includes(mark))) return 'caption';
  if (isCaption(text)) return 'caption';
  if (isTagList(text)) return 'tags';
  if (text.length < 240 && CONTRIBUTED.test(lower)) return 'byline';
  if (isOffer(lower) || /\b(?:encourages?|invites?|welcomes?|wants?) (?:you to|your)\b/.test(lower)) return 'prompt';
  return /^(?:https?:\/\/|www\.|@|#)\S+$/i.test(text.trim()) ? 'link' : null;
}

/** By their first letters: most lines begin like none of them. */
const STARTS = Map.groupBy(FURNITURE_STARTS, (start) => start.charAt(0));

/** “Dana Cole in Oslo contributed to this report.” */
const CONTRIBUTED = /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b/;

/** “Subscribe today for $1”, “Offer ends Oct. 4!”: a line that sells the paper itself. */
function isOffer(lower: string): boolean {
  if (lower.length > 160) return false;
  const sells =
    /\b(?:subscribe|subscription|newsletter|free trial|offer ends|sign up|per month|unlimited access)\b/.test(lower);
  const soldNow = /^(?:tickets|seats|registration) /.test(lower) && / now\b\W{0,3}$/.test(lower);
  if (soldNow && /\b(?:our|on sale|open)\b/.test(lower)) return true;
  return (
    sells && /\b(?:today|now|here|free|only|save|ends|your|our|cancel)\b|[!$£€]/.test(lower) && !/["“]/.test(lower)
  );
}

const LOWER_IN_BYLINES = new Set([
  'and',
  'in',
  'for',
  'of',
  'the',
  'at',
  'with',
  'de',
  'van',
  'von',
  'al',
  'bin',
  'staff',
  'writer',
]);

/** “By Ellen Marsh”, “BY ANA RUIZ AND TOM LEE | Reuters”: names and little else. */
function isByline(text: string): boolean {
  if (text.length > 120 || !/^\s*by\b/i.test(text)) return false;
  const [, ...names] = text.trim().split(/[\s,|•·&]+/);
  if (names.length === 0 || names.length > 12) return false;
  return (
    names.every((name) => /^[\p{Lu}(@]/u.test(name) || LOWER_IN_BYLINES.has(name)) &&
    !/[.!?]$/.test(text.trim().replace(/\b(?:Jr|Sr)\.$/, ''))
  );
}

/** Three or more short phrases between bars, bullets or commas, and no sentence. */
function isTagList(text: string): boolean {
  if (isSentence(text) || text.length > 300 || /[。！？]/.test(text)) return false;
  const parts = text
    .split(/[|•·]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length >= 3 && parts.every((part) => part.length <= LONGEST_TAG && part.split(/\s+/).length <= 4);
}

/** In a script without spaces four words are no bound. */
const LONGEST_TAG = 40;

/** Ends like a sentence, or speaks like one. */
export function isSentence(text: string): boolean {
  return /[.!?…:]["”’'»)\]]*$/.test(text.trimEnd().slice(-8)) && /\p{Ll}/u.test(text) && hasWords(text, 4);
}

/** At least so many words; nothing longer than a line is counted. */
function hasWords(text: string, least: number): boolean {
  return text.length > LONGEST_FURNITURE || text.split(/\s+/, least).length >= least;
}

function isProse({ text, kind }: CapturedBlock): boolean {
  return kind !== 'heading' && isSentence(text) && (hasWords(text, 6) || /^["“‘'«]/.test(text.trim()));
}

/** A promotion inside an article, from the line that offers to skip it to the one that says it is over. */
function markPromotions(blocks: readonly Line[], reasons: Reasons): void {
  for (const [index, { text }] of blocks.entries()) {
    if (!/^skip past (?:the )?(?:newsletter|app|podcast)? ?promotion$/i.test(text.trim())) continue;
    const end = blocks.findIndex(
      (block, later) =>
        later > index && /^after (?:the )?(?:newsletter|app|podcast)? ?promotion$/i.test(block.text.trim()),
    );
    for (let at = index; at <= Math.min(end, index + 12); at += 1) if (!reasons.has(at)) reasons.set(at, 'prompt');
  }
}

/** Comments, related stories and the like after the article's end; only where little prose would go with it. */
function markAfterEnd(blocks: readonly Line[], reasons: Reasons): void {
  const total = proseLength(blocks, 0);
  for (const [index, { text }] of blocks.entries()) {
    if (
      text.length > LONGEST_FURNITURE ||
      !END_OF_ARTICLE.includes(plainLine(text)) ||
      proseLength(blocks, index + 1) > total * 0.25
    )
      continue;
    if (index < blocks.length / 3) continue;
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
  const heads = blocks.slice(0, first).flatMap(({ text }, index) => (reasons.has(index) ? [] : [text]));
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

/** Blocks that are surely prose; where none is, those that end like a sentence. */
function proseOf(blocks: readonly Line[], reasons: Reasons): readonly number[] {
  const those = (isOne: (block: Line) => boolean) =>
    blocks.flatMap((block, index) => (!reasons.has(index) && isOne(block) ? [index] : []));
  const prose = those((block) => block.isProse);
  return prose.length > 0 ? prose : those(isShortSentence);
}

/** “He was 61.” */
function isShortSentence({ text, kind }: CapturedBlock): boolean {
  const words = text.trim().split(/\s+/);
  return kind !== 'heading' && words.length > 1 && text.length < 120 && /[.!?]["”’]?$/.test(words.at(-1) ?? '');
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
  const next = blocks.findIndex((_, later) => later > index && !reasons.has(later));
  const following = blocks[next];
  return (
    following !== undefined &&
    block.text.length <= 120 &&
    (following.isProse || isShortSentence(following) || following.kind === 'item')
  );
}

export function isAuthorNote(text: string): boolean {
  if (text.length > 300) return false;
  return AUTHOR_NOTE.test(text);
}

const AUTHOR_NOTE = new RegExp(
  `^\\p{Lu}[^.]{3,60} (?:is|was|covers|writes|reports) (?:an? |the )?[^.]{0,60}\\b(?:${AUTHOR_TRADES.join('|')})\\b`,
  'u',
);

/** Publisher and author, from the lines that declare them. */
function declarations(blocks: readonly Line[]): Pick<CapturedMetadata, 'publisher' | 'author'> {
  const byline = blocks.find(({ text }) => isByline(text));
  return { publisher: publisherIn(blocks), author: byline ? authorIn(byline.text) : null };
}

/** `© 2025 The Harbour Times. All rights reserved.` */
function publisherIn(blocks: readonly CapturedBlock[]): string | null {
  for (const { text } of blocks) {
    const marked = /^(?:©|copyright|\(c\))/i.exec(text.trim());
    if (!marked) continue;
    const words = text
      .trim()
      .slice(marked[0].length)
      .split(/[\s©]+/)
      .filter(Boolean);
    const named = words.slice(words.findIndex((word) => !/^\d{4}|^by$/i.test(word))).join(' ');
    const name = named.split(/[.|,]/)[0]?.trim() ?? '';
    if (/^\p{Lu}/u.test(name) && name.length > 2 && name.length <= 60 && !/all rights/i.test(name)) return name;
  }
  return null;
}
