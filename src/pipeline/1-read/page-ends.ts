import type { PageBlock } from './page-blocks.ts';
import { isProse, wordsIn } from './page-prose.ts';
import { PAGE_REASONS, type PageRule, stretch } from './page-reasons.ts';

/** Blocks at the end that a note about the author may be. */
const LAST_FEW = 4;
/** Largest share of a page's prose that may stand below “Comments”, and below whose the page is. */
const SHARE_AT_END = 0.25;
const SHARE_BELOW_OWNER = 0.15;

/** Below “Comments” or “About the author” all the rest, where little of the page's prose would go with it. */
export const lastPart: PageRule = ({ blocks, lines }) => {
  const prose = proseFrom(blocks);
  const end = lines.findIndex((line, index) => line?.opens === 'end' && prose(index) <= prose(0) * SHARE_AT_END);
  return end > blocks.length / 3 ? stretch(end, blocks.length, PAGE_REASONS.after) : [];
};

/** What a page says in many languages where only those who pay may read on. */
const FOR_SUBSCRIBERS =
  /réservée? (?:aux|à nos) abonnés|(?:nur|exklusiv) für abonnent|(?:exclusivo|solo) para suscriptores|exclusivo para assinantes|riservat[oa] agli abbonati|(?:alleen|exclusief) voor abonnees|tylko dla (?:subskrybentów|prenumeratorów)|for (?:our )?subscribers only/i;

/** Whose the page is or who may read on, at the end of the article, and what stands below: “© 2025 Valley Television.” */
export const lastLines: PageRule = ({ blocks }) => {
  const prose = proseFrom(blocks);
  const isLittle = (index: number) => prose(index) <= prose(0) * SHARE_BELOW_OWNER;
  const at = blocks.findIndex(
    ({ text }, index) =>
      text.length <= LONGEST_LAST && (FOR_SUBSCRIBERS.test(text) || (LEGAL.test(text) && isLittle(index))),
  );
  return at > blocks.length / 3 ? stretch(at, blocks.length, PAGE_REASONS.after) : [];
};

const LONGEST_LAST = 250;

const LEGAL = /^\W{0,3}copyright\b|^.{0,30}(?:[©ⓒ]|\(c\) ?(?:19|20)\d\d)/i;

/** Characters of prose from a block on. */
function proseFrom(blocks: readonly PageBlock[]): (from: number) => number {
  return (from) => blocks.slice(from).reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}

/** The first and last names of each author. */
export function namesOf(author: string | null): readonly string[] {
  return (author ?? '').split(/,|&|\band\b/).flatMap((name) => (wordsIn(name.trim()) > 1 ? [name.trim()] : []));
}

/** Notes about the author, where nothing of the article comes after them. */
export const closing: PageRule = function* ({ blocks, lines, about }, taken) {
  const rest = [...blocks.keys()].filter((index) => !taken.has(index));
  const names = namesOf(about.author);
  if (rest.length <= 2 * LAST_FEW) return;
  const told = rest.slice(0, -LAST_FEW).flatMap((index) => blocks[index] ?? []);
  for (const index of rest.slice(-LAST_FEW).reverse()) {
    const text = blocks[index]?.text ?? '';
    const isNote = text.length < 300 && names.some((name) => text.startsWith(name));
    if (!isNote && (lines[index]?.opens !== 'close' || isAboutOneOf(told, text))) return;
    yield [index, PAGE_REASONS.author];
  }
};

/** Who is told of before is somebody in the article: “Ms Marsh is the editor of a weekly.” */
function isAboutOneOf(told: readonly PageBlock[], text: string): boolean {
  const name = /^(?:\p{Lu}[\p{L}.'’-]* ){0,4}(\p{Lu}[\p{L}'’-]+) /u.exec(text)?.[1];
  return name !== undefined && told.some((block) => isProse(block) && block.text.includes(name));
}
