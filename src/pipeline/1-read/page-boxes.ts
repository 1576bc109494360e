import { isElement, leadsAway } from './page-blocks.ts';
import { captionsIn } from './page-captions.ts';

/** Headings that are links: the titles of other articles. */
const TITLES = 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5';
const HEADED = 'h1, main';
/** How many of them are looked at, and how far up. */
const MOST_TITLES = 120;
const MOST_STEPS = 6;

/** Cards stand in threes or more. */
const LEAST_CARDS = 3;
/** With a line or two on each, in characters, up to some share of a page's text: a list that holds more is what the page is about. */
const SIZES = [
  { longest: 320, share: 0.4 },
  { longest: 160, share: 0.65 },
];
/** A page of which lists are more than this is one of titles. */
const MOST_OF_ALL = 0.7;
/** Longest text of a box that asks for an address or offers a button. */
const LONGEST_CALL = 420;
const LARGEST_CALL = 0.25;
const LONGEST_OFFER = 250;
/** Each post of a page may have buttons of its own. */
const MOST_OFFERS = 2;

/** Parts of a page that are known by their shape: cards of other articles, boxes that ask for an address, words by a picture, what AMP shows instead. */
export function boxesIn(body: Element): readonly Element[] {
  const length = lengthUpTo(body, Number.POSITIVE_INFINITY);
  return [
    ...cardsIn(body, length),
    ...leadsIn(body),
    ...callsIn(body, Math.min(LONGEST_CALL, length * LARGEST_CALL)),
    ...captionsIn(body),
    ...body.querySelectorAll('[fallback], [placeholder]:not(input)'),
  ];
}

/** Headings that lead to other pages of the site: those of things to buy lead elsewhere. */
function titlesIn(body: Element): readonly Element[] {
  const host = hostOf(body.ownerDocument.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  return [...body.querySelectorAll(TITLES)].slice(0, MOST_TITLES).filter((title) => {
    const link = title.closest('a');
    const other = hostOf(link?.getAttribute('href'));
    return link !== null && leadsAway(link) && (host === null || other === null || other === host);
  });
}

function hostOf(address: string | null | undefined): string | null {
  return address && /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).hostname : null;
}

/** The largest parts that hold nothing but titles of other articles with a line or two each. */
export function cardsIn(body: Element, length = lengthUpTo(body, Number.POSITIVE_INFINITY)): readonly Element[] {
  const titles = titlesIn(body);
  const counts = new Map<Element, number>();
  for (const title of titles)
    for (const holder of holdersOf(title, body)) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  const found = [...counts].filter(([holder, count]) => count >= LEAST_CARDS && isList(holder, count, length));
  const lists = outermost(found.map(([holder]) => holder));
  const all = lists.reduce((sum, list) => sum + lengthUpTo(list, length), 0);
  return all <= length * MOST_OF_ALL ? lists : [];
}

function isList(holder: Element, count: number, length: number): boolean {
  const isSmall = SIZES.some(({ longest, share }) => isShort(holder, Math.min(count * longest, length * share)));
  return isSmall && !holder.querySelector(HEADED) && !tellsAtLength(holder);
}

/** A paragraph longer than any line on a card, or a long one before the first title: the text of an article stands above other titles. */
function tellsAtLength(holder: Element): boolean {
  const title = holder.querySelector(TITLES);
  let isAbove = true;
  return [...holder.querySelectorAll(`p, ${TITLES}`)].some((element) => {
    if (element === title) isAbove = false;
    const inLinks = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthUpTo(link, LONGEST_LEAD), 0);
    const most = inLinks + (isAbove ? LONGEST_ABOVE_CARDS : LONGEST_ON_CARD);
    return element.tagName === 'P' && lengthUpTo(element, most) > most;
  });
}

const LONGEST_ABOVE_CARDS = 120;
const LONGEST_ON_CARD = 240;

/** Boxes with the title of one other article and a label above it: “MORE”, “Health”. */
function leadsIn(body: Element): readonly Element[] {
  return outermost(
    titlesIn(body).flatMap((title) => holdersOf(title, body).findLast((holder) => isLead(holder)) ?? []),
  );
}

function isLead(holder: Element): boolean {
  const length = lengthUpTo(holder, LONGEST_LEAD);
  if (length > LONGEST_LEAD || !/^(?:SECTION|ASIDE|DIV|ARTICLE)$/.test(holder.tagName)) return false;
  const inLinks = [...holder.querySelectorAll('a')].reduce((sum, link) => sum + lengthUpTo(link, LONGEST_LEAD), 0);
  const isMore = inLinks < length || holder.querySelectorAll(TITLES).length > 1;
  return isMore && inLinks > length * MOSTLY && !holder.querySelector('h1, main, time');
}

const LONGEST_LEAD = 250;
const MOSTLY = 0.55;

function holdersOf(title: Element, body: Element): readonly Element[] {
  const holders: Element[] = [];
  let holder = title.parentElement;
  while (holder && holder !== body && holders.length < MOST_STEPS) {
    holders.push(holder);
    holder = holder.parentElement;
  }
  return holders;
}

const ADDRESS_FIELDS = 'input[type="email"], input[name*="email"], input[placeholder*="@"], input[placeholder*="mail"]';

/** Around a field for an address the largest part with little text; around a button one heading and one paragraph. */
function callsIn(body: Element, most: number): readonly Element[] {
  const fields = [...body.querySelectorAll(ADDRESS_FIELDS)].slice(0, MOST_TITLES);
  const asked = fields.flatMap(
    (field) =>
      holdersOf(field, body).findLast((holder) => isShort(holder, most) && !holder.querySelector(HEADED)) ?? [],
  );
  const buttons = [...body.querySelectorAll('button, a.btn, a.button')].slice(0, MOST_TITLES);
  const offered = buttons.flatMap((button) => {
    const holder = button.parentElement;
    return holder && isShort(holder, LONGEST_OFFER) && isOffer(holder) ? holder : [];
  });
  return outermost([...asked, ...(offered.length <= MOST_OFFERS ? offered.filter((one) => isShort(one, most)) : [])]);
}

function isOffer(holder: Element): boolean {
  const count = (selector: string) => holder.querySelectorAll(selector).length;
  return count('h2, h3, h4, h5, h6') === 1 && count('p') === 1 && !holder.querySelector('h1, time');
}

function isShort(holder: Element, most: number): boolean {
  return lengthUpTo(holder, most) <= most;
}

function outermost(parts: readonly Element[]): readonly Element[] {
  const all = new Set(parts);
  return [...all].filter((part) => {
    for (let holder = part.parentElement; holder; holder = holder.parentElement) if (all.has(holder)) return false;
    return true;
  });
}

/** Characters of a part's text that aren't white space; counts on no further than just over `most`. */
export function lengthUpTo(element: Element, most: number): number {
  let length = 0;
  const visit = (node: ChildNode): void => {
    if (length > most) return;
    if (node.nodeType === 3) length += (node.textContent ?? '').replaceAll(/\s+/g, '').length;
    else if (isElement(node) && node.tagName !== 'SCRIPT' && node.tagName !== 'STYLE') node.childNodes.forEach(visit);
  };
  element.childNodes.forEach(visit);
  return length;
}
