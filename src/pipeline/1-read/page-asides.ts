import { isElement } from './page-blocks.ts';

/** What a class, an id or a data attribute calls a part of a page that isn't its article, the controls of the common players among them. */
const ASIDE =
  /(?:^|[\s_-])(?:newsletter|sign-?up|promo|promotion|interstitial(?:-link)?|inline-?(?:promo|related|newsletter)|read-?more|related(?:-(?:articles?|content|links?|posts?|stories))?|recommend(?:ed|ations?)?|most-?(?:read|popular|viewed)|trending|author-?(?:bio|box|card)|bio-?box|about-?(?:the-)?author|social-?(?:bar|share|links|follow)|share-?(?:bar|buttons?|links|tools)|video-?js|vjs|jw-?player|jw(?=-)|plyr|mejs)(?=$|[\s_-])/i;
/** What stands by a picture. */
const CAPTION = /(?<!\bno[_-])(?<=^|[\s_-])(?:caption|photo-?credit|image-?credit|wp-caption-text)(?=$|[\s_-])/i;
/** Consent is asked over the whole page, and at length. */
const CONSENT = /(?:^|[\s_-])(?:cookies?|consent|onetrust|gdpr)(?=$|[\s_-])/i;
const NAMES = ['class', 'id', 'data-component', 'data-module', 'data-qa', 'data-testid', 'data-type'];
const KEPT = new Set('HTML BODY MAIN ARTICLE H1 SPAN A EM STRONG B I TIME'.split(' '));

/** Longest text of such a part, in characters, and its largest share of the page: what holds more is the page itself. */
const LONGEST = 700;
const LONGEST_OF_LINKS = 4_000;
const LONGEST_CONSENT = 8_000;
const LARGEST_SHARE = 0.25;

/** Opens a text that isn't the article's: a character that no text has, as Readability keeps texts but no elements. */
const MARK = '\uFDD0';

/**
 * Before Readability chooses: empties what asks for consent over a page and further articles below its own, and marks
 * what says by its name that it isn't the article.
 */
export function markAsides(document: Document): void {
  const { body } = document;
  if (!body) return;
  for (const article of furtherArticles(body)) article.textContent = '';
  const most = lengthOf(body) * LARGEST_SHARE;
  for (const element of body.querySelectorAll('[class], [id], [data-component], [data-module], [data-qa]'))
    if (asksConsent(element)) element.textContent = '';
    else if (isAside(element, most))
      for (const text of textsIn(element)) text.textContent = MARK + withoutMarks(text.textContent ?? '');
}

/** Empties the texts that are marked, in what Readability chose. */
export function emptyAsides(root: Element): void {
  for (const text of textsIn(root)) if (text.textContent?.includes(MARK)) text.textContent = '';
}

/** A text as it was before. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARK, '');
}

function textsIn(element: Element): readonly ChildNode[] {
  return [...element.childNodes].flatMap((node) =>
    node.nodeType === 3 ? [node] : isElement(node) ? textsIn(node) : [],
  );
}

function asksConsent(element: Element): boolean {
  return isNamed(element, CONSENT) && !holds(element, 'h1, article, main') && lengthOf(element) <= LONGEST_CONSENT;
}

function isAside(element: Element, most: number): boolean {
  const isCaption = isNamed(element, CAPTION) && !holds(element, 'h1, h2, h3');
  // A paragraph may be called after the box it stands in front of.
  const isBox = element.tagName !== 'P' && isNamed(element, ASIDE) && !holds(element, 'h1, article, main');
  if (!isCaption && !isBox) return false;
  const length = lengthOf(element);
  return length <= Math.min(LONGEST, most) || (length <= LONGEST_OF_LINKS && linked(element) > length / 2);
}

function isNamed(element: Element, name: RegExp): boolean {
  if (KEPT.has(element.tagName)) return false;
  const names = NAMES.map((attribute) => element.getAttribute(attribute) ?? '').join(' ');
  return name.test(names.slice(0, 400));
}

function holds(element: Element, selector: string): boolean {
  return element.querySelector(selector) !== null;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').length;
}

function linked(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
}

/** Pages that go on for ever load the next article below: each has a first heading of its own. */
function furtherArticles(body: Element): readonly Element[] {
  const headed = [...body.querySelectorAll('article')].filter(
    (article) => article.querySelector('h1') && !article.parentElement?.closest('article'),
  );
  return headed.slice(1);
}
