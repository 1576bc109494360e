import type { Edtf } from '../../types.ts';
import { type DayStyle, dayInText } from './day-in-text.ts';
import { openingDay } from './opening-day.ts';

/** Days that a page shows, the likeliest of publication and of change. */
export interface ShownDays {
  readonly published: Edtf | null;
  readonly changed: Edtf | null;
  /** In the place and day that the first sentence opens with: “PORT ASTER, May 14, 2025 —”. */
  readonly opening: Edtf | null;
}

/** Parts of a page with days of their own. */
const ELSEWHERE =
  /comment|related|sidebar|widget|footer|teaser|recommend|promo|\bnav|popular|most-read|latest|trending|calendar|copyright|disqus|archive|carousel|ticker|newsletter|upcoming|weather|today/i;
const ELSEWHERE_TAGS = new Set(
  'NAV FOOTER ASIDE SCRIPT STYLE NOSCRIPT TEMPLATE SELECT FORM IFRAME SVG HEAD'.split(' '),
);
/** Class or id of what holds a day. */
const MARKED = /date|datum|fecha|publi|posted|time|byline|meta|submitted|created|dateline|info|author/i;
const SAYS_PUBLISHED = /publi|posted|veröffentlicht|erschienen|erstellt|created|entry-date|post-date/i;
const SAYS_CHANGED = /updat|modif|aktualisi|actuali|mis à jour|aggiorna|bijgewerkt|last edit|edited/i;

/** Attributes that hold a day to be shown, such as `datetime`, `data-utime`, `data-publish-date`. */
const DATE_ATTRIBUTE =
  /^(?:datetime|data-(?:[a-z]{1,20}-){0,2}(?:utime|date|datetime|time|timestamp|published?|publishdate))$/;

/** Longest text that is a line about the article rather than of it. */
const LONGEST_LINE = 160;
/** A day this many elements from the headline is hardly the article's. */
const FAR = 120;

interface Candidate {
  readonly day: Edtf;
  /** Number of elements before it. */
  readonly at: number;
  readonly weight: number;
  readonly changed: boolean;
}

/** Days in `<time>`, in elements marked as dates and in short lines, weighed by what they say and how near the headline they stand. */
export function shownDays(document: Document, title: string | null, style: DayStyle): ShownDays {
  const candidates: Candidate[] = [];
  let at = 0;
  let headline: number | null = null;
  const visit = (element: Element) => {
    if (isElsewhere(element)) return;
    at += 1;
    if (/^H[12]$/.test(element.tagName) && (headline === null || isTitle(element, title))) headline ??= at;
    if (/^H[12]$/.test(element.tagName) && isTitle(element, title)) headline = at;
    const found = candidateAt(element, at, style);
    if (found) candidates.push(found);
    else for (const child of element.children) visit(child);
  };
  if (document.body) visit(document.body);
  const best = (changed: boolean) =>
    likeliest(
      candidates.filter((one) => one.changed === changed),
      headline,
    );
  return { published: best(false), changed: best(true), opening: openingDay(document, style) };
}

function isElsewhere(element: Element): boolean {
  if (ELSEWHERE_TAGS.has(element.tagName.toUpperCase())) return true;
  return (
    element.tagName !== 'BODY' &&
    element.tagName !== 'MAIN' &&
    ELSEWHERE.test(nameOf(element)) &&
    !MARKED.test(nameOf(element))
  );
}

function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300);
}

function isTitle(element: Element, title: string | null): boolean {
  const text = lineOf(element) ?? '';
  return text.length > 8 && (title?.includes(text) ?? false);
}

/** A day in this element, when it is the smallest to hold it. */
function candidateAt(element: Element, at: number, style: DayStyle): Candidate | null {
  const text = lineOf(element);
  if (text === null) return null;
  const name = nameOf(element);
  const about = `${name} ${text}`;
  const changed = SAYS_CHANGED.test(about) && !SAYS_PUBLISHED.test(about);
  const said = SAYS_PUBLISHED.test(about) ? 2 : 0;
  const attribute = dateAttribute(element) ?? titleOf(element);
  if (element.tagName === 'TIME' || attribute !== null) {
    const day = dayTold(text, style) ?? dayInText(attribute, style);
    if (day) return { day, at, weight: 3 + said, changed: changed || parentSaysChanged(element) };
  }
  if (text.length < 6 || !/\d/.test(text)) return null;
  if (element.querySelector('time, [datetime], [data-utime]')) return null;
  const inner = [...element.children].filter((child) => /\d{4}|\d\.\d|\d\/\d/.test(child.textContent ?? ''));
  if (inner.length > 0) return null;
  const day = dayTold(text, style);
  if (!day) return null;
  const marked = MARKED.test(name) || MARKED.test(element.parentElement ? nameOf(element.parentElement) : '');
  const rest = text.replaceAll(/[\d\W_]+/g, '').length;
  if (!marked && said === 0 && rest > (/[.!?]$/.test(text) ? 15 : 40)) return null;
  return { day, at, weight: (marked ? 2.5 : 1.5) + said, changed: changed || parentSaysChanged(element) };
}

/** Of “Updated May 15, published May 14” the day of publication. */
function dayTold(text: string, style: DayStyle): Edtf | null {
  const from = text.search(SAYS_PUBLISHED);
  return (from > 0 ? dayInText(text.slice(from), style) : null) ?? dayInText(text, style);
}

/** Its text on one line; `null` when that is longer than a line about the article. Looks at no more of it than that. */
function lineOf(element: Element): string | null {
  let text = '';
  const gather = (node: ChildNode): boolean => {
    if (node.nodeType === 3) text += node.textContent ?? '';
    else if (node.nodeName === 'BR') text += ' ';
    else for (const child of node.childNodes) if (!gather(child)) return false;
    return text.length <= 4 * LONGEST_LINE;
  };
  for (const child of element.childNodes) if (!gather(child)) return null;
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_LINE ? null : line;
}

/** `<span data-publish-date="2025-05-14">2 days ago</span>` */
function dateAttribute(element: Element): string | null {
  const held = [...element.attributes].find(({ name }) => DATE_ATTRIBUTE.test(name));
  return held?.value ?? null;
}

/** `<abbr class="published" title="2018-03-12">` */
function titleOf(element: Element): string | null {
  return element.tagName === 'ABBR' ? element.getAttribute('title') : null;
}

/** “Updated: <span>March 12</span>” */
function parentSaysChanged({ parentElement }: Element): boolean {
  const text = (parentElement && lineOf(parentElement)) ?? '';
  return SAYS_CHANGED.test(text) && !SAYS_PUBLISHED.test(text);
}

/** Right below the headline a day is the article's; above it nearly so. */
function likeliest(candidates: readonly Candidate[], headline: number | null): Edtf | null {
  let best: { readonly day: Edtf; readonly score: number } | null = null;
  for (const { day, at, weight } of candidates) {
    const away = headline === null ? at / 4 : at >= headline ? at - headline : (headline - at) * 2;
    const score = weight - (3 * Math.min(away, FAR)) / FAR;
    if (score > 0 && (!best || score > best.score)) best = { day, score };
  }
  return best?.day ?? null;
}
