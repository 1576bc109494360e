import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Problem } from '../../errors.ts';
import { belowHeadline } from './below-headline.ts';
import { paragraphsOfDivs } from './div-paragraphs.ts';
import { emptyAsides, markAsides, withoutMarks } from './page-asides.ts';
import { EMPTY_LINE, isSecondBreak, type PageBlock, pageBlocks, SENTENCE_END } from './page-blocks.ts';
import { type DeclaredMetadata, type PageMetadata, readMetadata } from './page-metadata.ts';
import { parsePage } from './parse-page.ts';
import { withSameMake } from './same-make.ts';
import { scanPage } from './scan-page.ts';
import { shownByline } from './shown-byline.ts';
import { headingIn, siteMarks, withoutSite } from './site-in-title.ts';

export type { PageMetadata } from './page-metadata.ts';

interface PageFound {
  readonly blocks: readonly PageBlock[];
  /** What else the page shows: menus, boxes, what readers wrote. */
  readonly around: readonly PageBlock[];
  readonly metadata: PageMetadata;
}

type Page = PageFound | { readonly problem: Problem };

/** Shortest article that Readability looks for, and the shortest it is then content with. */
const CHARACTERS = [500, 140];

/** The article of a saved page, by Readability on linkedom, behind a scan that bounds depth and size. */
export function readPage(file: string, html: string): Page {
  const tooMuch = scanPage(html);
  if (tooMuch)
    return {
      problem: {
        ...{ file, line: null, column: null, code: 'too-deep', message: tooMuch },
        advice: 'Save the page in reader view, or paste the article as text.',
      },
    };
  const page = withoutMarks(html);
  const document = parsePage(page);
  const declared = readMetadata(document);
  const { declaresTitle: _, articleBody, ...metadata } = declared;
  paragraphsOfDivs(document);
  const article = readable(page);
  // Of a page too short for Readability, all that it shows.
  const content = article?.content
    ? `<!doctype html><html><body>${article.content}</body></html>`
    : `<!doctype html>${document.documentElement.outerHTML}`;
  const named = titleAndPublisher(document, article?.title ?? '', declared);
  const shown = shownBody(content);
  const below = belowHeadline(document, named.title, shown);
  const byline = bylineOf(article?.byline ?? '') ?? metadata.byline ?? shownByline(document, named.title);
  const unshown = unshownBody(document, articleBody);
  const whole = document.body ? pageBlocks(document.body) : [];
  // Last, as it marks the document.
  const blocks = unshown ?? (below ? ownBlocks(document, below) : withSameMake(document, shown));
  return { blocks, around: blocksAround(blocks, whole), metadata: { ...metadata, ...named, byline } };
}

/** Each once, by its letters, as Readability joins and parts what it takes. */
function blocksAround(taken: readonly PageBlock[], whole: readonly PageBlock[]): readonly PageBlock[] {
  const letters = lettersOf(taken);
  const seen = new Set<string>();
  return whole.filter((block) => {
    const own = lettersOf([block]);
    if (own === '' || seen.has(own) || letters.includes(own)) return false;
    seen.add(own);
    return true;
  });
}

/** A name stands in it, and not only the “By” or “Posted on” before one. */
function bylineOf(found: string): string | null {
  const byline = withoutMarks(found).trim();
  return /\p{L}{3}|\p{Lo}/u.test(byline) && !ONLY_LABEL.test(byline) ? byline : null;
}

const ONLY_LABEL = /^(?:posted|published|written|updated|submitted)(?: (?:on|by|at|in))?:?$/i;

/** Marks the document. */
function ownBlocks(document: Document, part: Element): readonly PageBlock[] {
  markAsides(document);
  emptyAsides(part);
  return pageBlocks(part);
}

function shownBody(content: string): readonly PageBlock[] {
  const { body } = parseHTML(content).document;
  emptyAsides(body);
  return pageBlocks(body);
}

/** Shortest text that a page may hold back for a script to draw. */
const LEAST_UNSHOWN = 300;

/** The article as JSON-LD has it, where the saved page shows none of it: a script was to draw it. */
function unshownBody(document: Document, told: string | null): readonly PageBlock[] | null {
  if (!told || told.length < LEAST_UNSHOWN || !document.body) return null;
  const markup = /<(?:p|div|br)\b/i.test(told) ? told : `<p>${escaped(told).split(/\n+/).join('</p><p>')}</p>`;
  const blocks = pageBlocks(parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body);
  const shown = lettersOf(pageBlocks(document.body));
  return blocks.some(({ text }) => text.length > 40 && shown.includes(lettersOf([{ text }]).slice(0, 40)))
    ? null
    : blocks;
}

function lettersOf(blocks: readonly Pick<PageBlock, 'text'>[]): string {
  return blocks
    .map(({ text }) => text)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A title that the page declares is what it wants to be called; only a browser's tab says the site's name too. */
function titleAndPublisher(
  document: Document,
  readable: string,
  { title, declaresTitle, publisher, url }: DeclaredMetadata,
): Pick<PageMetadata, 'title' | 'publisher'> {
  const tab = document.querySelector('title')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const marks = siteMarks(document, [publisher], url);
  const found = declaresTitle ? null : withoutSite(tab, marks);
  const whole = readable || title;
  return {
    title: found?.title ?? headingIn(whole ?? '', marks.headings) ?? whole,
    publisher: publisher ?? found?.site ?? null,
  };
}

/** Readability changes the document it is given, and throws on the odd one: each try has its own. */
function readable(page: string): { content: string; title: string; byline: string | null } | null {
  for (const charThreshold of CHARACTERS)
    try {
      const document = parsePage(page);
      paragraphsOfDivs(document);
      markAsides(document);
      spaceOut(document);
      endShortParagraphs(document);
      keepFormulas(document);
      keepDatelines(document);
      keepSubheadings(document);
      const restoreTitle = withPlainDashes(document);
      const article = new Readability(document, { charThreshold }).parse();
      if (article?.content)
        return { content: article.content, title: restoreTitle(article.title ?? ''), byline: article.byline ?? null };
    } catch {
      // The next try, or the whole page.
    }
  return null;
}

/** Readability takes a formula that has a menu of its own for a menu. */
function keepFormulas(document: Document): void {
  for (const formula of document.querySelectorAll('.MathJax')) formula.className = 'formula-content';
}

/** Readability takes a place that is called a dateline for the byline, and out of its sentence. */
function keepDatelines(document: Document): void {
  for (const place of document.querySelectorAll('p span, p b, p strong'))
    if (/dateline/i.test(place.className)) place.className = '';
}

/** Readability takes a heading that is called a header for the head of the site. */
function keepSubheadings(document: Document): void {
  for (const heading of document.querySelectorAll('h2, h3, h4'))
    if (/header/i.test(heading.className)) heading.className = '';
}

/**
 * Readability reads a byline as it stands in the markup, where “By Ellen Marsh<br>May 5” has no space, and puts what
 * empty lines part into paragraphs only where nothing but words stands between them.
 */
function spaceOut(document: Document): void {
  for (const line of document.querySelectorAll('br, div > div, div > p, div > time'))
    line.after(document.createTextNode(line.tagName === 'BR' && isSecondBreak(line) ? EMPTY_LINE : ' '));
}

/** Of paragraphs beside the part it chose Readability takes a short one only with a full stop: not “What can we learn from it?” */
function endShortParagraphs(document: Document): void {
  for (const paragraph of document.querySelectorAll('p + p')) {
    const text = (paragraph.textContent ?? '').trim();
    if (paragraph.nextElementSibling?.tagName !== 'P' || text.length === 0 || text.length > SHORT) continue;
    if (!/\.( |$)/.test(text)) paragraph.append(SENTENCE_END);
  }
}

const SHORT = 80;

/** Readability takes “Headline - Site” apart only at a hyphen. Gives the way back for a title it leaves whole. */
function withPlainDashes(document: Document): (title: string) => string {
  const element = document.querySelector('head > title');
  const written = (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const plain = written.replaceAll(/ [–—] /g, ' - ');
  if (element && plain !== written) element.textContent = plain;
  return (title) => (title === plain ? written : title);
}
