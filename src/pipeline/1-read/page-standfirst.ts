import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { isProse, MOSTLY_LINK } from './page-prose.ts';

/** Elements from the headline on among which a summary stands. */
const NEAR = 60;
const LEAST_LENGTH = 50;
const LONGEST = 900;
/** Letters by which a paragraph is known again. */
const KNOWN_BY = 30;

const LINES = 'p, h2, h3, h4, li, div';
const ELSEWHERE =
  'nav, aside, figure, figcaption, form, footer, table, blockquote, [hidden], [role="note"], [class*="note" i], [class*="caption" i], [class*="related" i], [class*="share" i], [class*="newsletter" i], [class*="comment" i], [class*="promo" i], [class*="author" i], [class*="byline" i]';

/** Puts first what stands in sentences between the headline and the first paragraph that was chosen: Readability leaves out a summary in a part of its own. */
export function withStandfirst(
  document: Document,
  title: string | null,
  chosen: readonly PageBlock[],
): readonly PageBlock[] {
  const headline = headlineOf(document, title);
  const first = chosen.find((block) => block.kind === 'paragraph' && isProse(block));
  if (!headline || !first) return chosen;
  const opening = lettersOf(first.text).slice(0, KNOWN_BY);
  const told = lettersOf(chosen.map(({ text }) => text).join(''));
  const found: PageBlock[] = [];
  let left = NEAR;
  for (let at = following(headline); at !== null && left > 0; left -= 1) {
    const text = at.matches(LINES) && !at.querySelector(`${LINES}, article, section, main`) ? at.textContent : null;
    if (lettersOf(text ?? '').startsWith(opening)) return found.length === 0 ? chosen : [...found, ...chosen];
    if (text !== null && !at.closest(ELSEWHERE))
      found.push(
        ...pageBlocks(at)
          .filter((block) => isSummary(block, told))
          .map((block) => ({ ...block, ...PARAGRAPH })),
      );
    at = text === null ? following(at, true) : following(at);
  }
  return chosen;
}

const PARAGRAPH = { kind: 'paragraph' } as const;

function isSummary(block: PageBlock, told: string): boolean {
  const { text, linkShare } = block;
  if (text.length < LEAST_LENGTH || text.length > LONGEST || linkShare >= MOSTLY_LINK) return false;
  return isProse({ ...block, ...PARAGRAPH }) && !told.includes(lettersOf(text).slice(0, KNOWN_BY));
}

function headlineOf(document: Document, title: string | null): Element | null {
  const headings = [...document.querySelectorAll('h1, h2')];
  const isTitle = (heading: Element) => {
    const text = (heading.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    return text.length > 12 && (title ?? '').includes(text);
  };
  return headings.find(isTitle) ?? null;
}

/** The next element in the order of the page. */
function following(element: Element, inside = false): Element | null {
  if (inside && element.firstElementChild) return element.firstElementChild;
  let at: Element | null = element;
  while (at && !at.nextElementSibling) at = at.parentElement;
  return at?.nextElementSibling ?? null;
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
