import { emptyAsides, markAsides } from './page-asides.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { endsLikeSentence, isCased, MOSTLY_LINK } from './page-prose.ts';

/** Shortest paragraph that is known again by its text. */
const LEAST_LENGTH = 40;
/** Letters at its beginning or its end that tell it where Readability changed the rest. */
const KNOWN_BY = 30;
/** Chosen paragraphs of one make, before others of it are taken for the article's. */
const LEAST_CHOSEN = 2;
/** Elements that tell a paragraph's make, and those within which it must meet a chosen one. */
const STEPS = 3;
const MOST_STEPS = 6;
/** Paragraphs beside the chosen ones that are looked at. */
const MOST = 300;

const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';

/** A paragraph of the page; `place` is where the chosen text has it. */
interface Paragraph {
  readonly element: Element;
  readonly make: string;
  readonly place: number | undefined;
}

/**
 * Adds what Readability left behind of an article in several parts, before what it chose or after: paragraphs in elements
 * of the same names, with what stands beside them where it chose nothing of their part. Marks the document.
 */
export function withSameMake(document: Document, chosen: readonly PageBlock[]): readonly PageBlock[] {
  const paragraphs = paragraphsOf(document, chosen);
  const isKept = ({ place }: Paragraph) => place !== undefined;
  const around = [
    ...paragraphs.slice(0, Math.max(0, paragraphs.findIndex(isKept))),
    ...paragraphs.slice(paragraphs.findLastIndex(isKept) + 1),
  ];
  const letters = chosen.map(({ text }) => lettersOf(text)).join('');
  const isNew = ({ element }: Paragraph) => {
    const own = lettersOf(element.textContent ?? '');
    return !letters.includes(own.slice(0, KNOWN_BY)) && !letters.includes(own.slice(-KNOWN_BY));
  };
  const missing = new Set(around.slice(0, MOST).filter((one) => isNew(one) && isLike(one, paragraphs)));
  const added = [...missing].reduce((sum, { element }) => sum + lettersOf(element.textContent ?? '').length, 0);
  if (added === 0 || added > letters.length) return chosen;
  markAsides(document);
  emptyAsides(document.body);
  return inOrder(chosen, paragraphs, missing);
}

function paragraphsOf(document: Document, chosen: readonly PageBlock[]): readonly Paragraph[] {
  const places = new Map(chosen.map(({ text }, index) => [lettersOf(text), index]));
  const elements: readonly Element[] = [...document.querySelectorAll('p')].filter(isLong);
  return elements.map((element) => ({
    ...{ element, make: makeOf(element) },
    place: places.get(lettersOf(element.textContent ?? '')),
  }));
}

function isLong(paragraph: Element): boolean {
  return (paragraph.textContent ?? '').trim().length >= LEAST_LENGTH;
}

/** Made like chosen paragraphs, in one part of the page with the first of them or the last. */
function isLike({ element, make }: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  const like = paragraphs.filter((one) => one.make === make && one.place !== undefined);
  if (like.length < LEAST_CHOSEN || !speaks(element)) return false;
  return [like[0], like.at(-1)].some((other) => other && meet(element, other.element, make));
}

/** By the first names, as further ones may count: `DIV.text>DIV.part>P.line` */
function makeOf(paragraph: Element): string {
  const names: string[] = [];
  let element: Element | null = paragraph;
  for (let step = 0; element && step < STEPS; step += 1) {
    names.unshift(`${element.tagName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0]}`);
    element = element.parentElement;
  }
  return names.join('>');
}

/** Whether both stand in one part of the page below one headline; parts without names must be the same. */
function meet(paragraph: Element, chosen: Element, make: string): boolean {
  if (paragraph.parentElement === chosen.parentElement) return true;
  if (!/\.[^>.]/.test(make) || paragraph.closest('article') !== chosen.closest('article')) return false;
  let holder = paragraph.parentElement;
  for (let step = 0; holder && step < MOST_STEPS; step += 1) {
    if (holder.contains(chosen)) return holder.querySelectorAll('h1').length < 2;
    holder = holder.parentElement;
  }
  return false;
}

function speaks(paragraph: Element): boolean {
  if (paragraph.closest(HIDDEN)) return false;
  const [block] = pageBlocks(paragraph);
  if (block === undefined || block.linkShare >= MOSTLY_LINK) return false;
  return !isCased(block.text) || endsLikeSentence(block.text);
}

/** Each missing part behind the chosen paragraph before it. */
function inOrder(
  chosen: readonly PageBlock[],
  paragraphs: readonly Paragraph[],
  missing: ReadonlySet<Paragraph>,
): readonly PageBlock[] {
  const holders = new Set(
    paragraphs.flatMap(({ element, place }) => (place === undefined ? [] : [element.parentElement])),
  );
  const added = new Map<number, PageBlock[]>();
  const seen = new Set<Element>();
  let before = -1;
  for (const paragraph of paragraphs) {
    if (paragraph.place !== undefined) before = paragraph.place;
    const parent = paragraph.element.parentElement;
    const part = parent && !holders.has(parent) ? parent : paragraph.element;
    if (!missing.has(paragraph) || seen.has(part)) continue;
    seen.add(part);
    added.set(before, [...(added.get(before) ?? []), ...pageBlocks(part)]);
  }
  return [...(added.get(-1) ?? []), ...chosen.flatMap((block, index) => [block, ...(added.get(index) ?? [])])];
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
