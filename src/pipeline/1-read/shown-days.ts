import type { Edtf } from '../../types.ts';
import { type Candidate, candidateAt, MARKED } from './day-candidate.ts';
import type { DayStyle } from './day-in-text.ts';
import { SAYS_AGO } from './day-words.ts';
import { lineOf, nameOf } from './element-line.ts';
import { dayAboveText, openingDay } from './opening-day.ts';
import { cardsIn, lengthUpTo } from './page-boxes.ts';
import { Headings } from './page-headings.ts';

/** Days that a page shows, the likeliest of publication and of change. */
export interface ShownDays {
  readonly published: Edtf | null;
  readonly changed: Edtf | null;
  /** In the place and day that the first sentence opens with, “PORT ASTER, May 14, 2025 —”, or right above it. */
  readonly opening: Edtf | null;
}

/** Parts of a page with days of their own. */
const ELSEWHERE =
  /comment|related|sidebar|widget|footer|teaser|recommend|promo|\bnav|popular|most-read|latest|trending|calendar|copyright|disqus|archive|carousel|ticker|newsletter|upcoming|weather|today/i;
const ELSEWHERE_TAGS = new Set(
  'NAV FOOTER ASIDE BLOCKQUOTE SCRIPT STYLE NOSCRIPT TEMPLATE SELECT IFRAME SVG HEAD'.split(' '),
);
/** A day this many elements from the headline is hardly the article's. */
const FAR = 120;
const NEAR = 16;
const BESIDE = 4;

/** Days in `<time>`, in elements marked as dates and in short lines, weighed by what they say and how near the headline they stand. */
export function shownDays(document: Document, title: string | null, style: DayStyle): ShownDays {
  const candidates: Candidate[] = [];
  let at = 0;
  const headings = new Headings(title);
  let ago: number | null = null;
  const cards = new Set(document.body ? cardsIn(document.body) : []);
  const visit = (element: Element) => {
    if (headings.areSeen() && isOtherArticle(element)) return;
    if (isElsewhere(element) || isSitesHead(element) || cards.has(element)) return;
    at += 1;
    headings.look(element, at);
    if (ago === null && SAYS_AGO.test(lineOf(element) ?? '')) ago = at;
    const found = candidateAt(element, at, style);
    if (found) candidates.push(found);
    else for (const child of element.children) visit(child);
  };
  if (document.body) visit(document.body);
  const headlines = headings.places();
  const best = (changed: boolean) =>
    likeliest(
      candidates.filter((one) => one.changed === changed && !isBeyond(one, ago, headlines.at(-1) ?? null)),
      headlines,
    );
  return {
    published: best(false),
    changed: best(true),
    opening: openingDay(document, style) ?? dayAboveText(document, style),
  };
}

/** Below a headline with “2 hours ago” the days of readers and of other articles may follow. */
function isBeyond({ at }: Candidate, ago: number | null, headline: number | null): boolean {
  return ago !== null && headline !== null && ago > headline && ago < headline + NEAR && at > ago + BESIDE;
}

function isElsewhere(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'FOOTER' && element.closest('article')) return false;
  if (tag === 'ASIDE' && element.querySelector('address, [rel~="author"]')) return false;
  if (ELSEWHERE_TAGS.has(tag) || (tag === 'FORM' && lengthUpTo(element, LONGEST_FORM) <= LONGEST_FORM)) return true;
  return (
    element.tagName !== 'BODY' &&
    element.tagName !== 'MAIN' &&
    ELSEWHERE.test(nameOf(element)) &&
    !MARKED.test(nameOf(element)) &&
    !element.querySelector('h1')
  );
}

/** Below the headline a short article whose title is a link. */
function isOtherArticle(element: Element): boolean {
  if (element.tagName !== 'ARTICLE' || element.querySelector('h1')) return false;
  return element.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4') !== null && lengthUpTo(element, SHORT) <= SHORT;
}

const SHORT = 500;

/** A form that holds more is around the whole page. */
const LONGEST_FORM = 1_000;

/** The head of a site, not that of an article, tells what day it is today. */
function isSitesHead(element: Element): boolean {
  const isHead = element.tagName === 'HEADER' || SITES_HEAD.test(element.id) || SITES_HEAD.test(element.className);
  return isHead && !element.closest('article, main') && !element.querySelector(HEADINGS);
}

const SITES_HEAD =
  /^(?:(?:site|page|global|main|ctl\d{1,3})[-_]?)?(?:header|masthead|topbar|top-bar|testata|kopfzeile)$/i;
const HEADINGS = 'h1, h2, [class*="title"], [class*="headline"], [itemprop="headline"]';

/** What standing above the headline costs, in elements. */
const ABOVE = 8;

/** Right below the headline a day is the article's; above it nearly so. */
function likeliest(candidates: readonly Candidate[], headlines: readonly number[]): Edtf | null {
  let best: { readonly day: Edtf; readonly score: number } | null = null;
  for (const { day, at, weight } of candidates) {
    const score =
      weight + Math.max(...(headlines.length > 0 ? headlines : [null]).map((headline) => standing(at, headline)));
    if (score > 0 && (!best || score > best.score)) best = { day, score };
  }
  return best?.day ?? null;
}

/** What a place on the page adds to a day's weight, as seen from one headline, or without any from the top. */
function standing(at: number, headline: number | null): number {
  const isBeside = headline !== null && at > headline && at <= headline + BESIDE;
  const away = headline === null ? at / 4 : at >= headline ? at - headline : (headline - at) * 2 + ABOVE;
  return (isBeside ? 0.5 : 0) - (3 * Math.min(away, FAR)) / FAR;
}
