import type { Edtf } from '../../types.ts';
import { type DayStyle, dayInText } from './day-in-text.ts';
import { SAYS_CHANGED, SAYS_PUBLISHED } from './day-words.ts';
import { LONGEST_LINE, lineOf, nameOf } from './element-line.ts';

/** Class or id of what holds a day. */
export const MARKED = /date|datum|fecha|publi|posted|time|byline|meta|submitted|created|dateline|info|author/i;
/** Attributes that hold a day to be shown, such as `datetime`, `data-utime`, `data-publish-date`. */
const DATE_ATTRIBUTE =
  /^(?:datetime|data-(?:[a-z]{1,20}-){0,2}(?:utime|date|datetime|time|timestamp|published?|publishdate))$/;

/** A day that a page shows, and how likely it is one of the article's own. */
export interface Candidate {
  readonly day: Edtf;
  /** Number of elements before it. */
  readonly at: number;
  readonly weight: number;
  readonly changed: boolean;
}

/** A day in this element, when it is the smallest to hold it. */
export function candidateAt(element: Element, at: number, style: DayStyle): Candidate | null {
  const text = lineOf(element);
  if (text === null) return null;
  const found = markedDay(element, text, style) ?? writtenDay(element, text, style);
  if (!found) return null;
  const about = `${nameOf(element)} ${text}`;
  const label = labelBefore(element);
  const isBoth = SAYS_PUBLISHED.test(about) || tellsBoth(text, style);
  const changed = (SAYS_CHANGED.test(about) && !isBoth) || label === 'changed';
  const said = SAYS_PUBLISHED.test(about) || label === 'published' ? 2 : 0;
  if (said === 0 && found.isTold) return null;
  return { day: found.day, at, weight: found.weight + said, changed };
}

interface FoundDay {
  readonly day: Edtf;
  readonly weight: number;
  /** Among words that may be the article's: counts only where they say what day it is. */
  readonly isTold: boolean;
}

/** In a `<time>` or an attribute. */
function markedDay(element: Element, text: string, style: DayStyle): FoundDay | null {
  const attribute = dateAttribute(element) ?? spokenDay(element, text);
  if (element.tagName !== 'TIME' && attribute === null) return null;
  const day = dayTold(text, style) ?? dayTold(attribute, style);
  return day ? { day, weight: 3, isTold: false } : null;
}

function writtenDay(element: Element, text: string, style: DayStyle): FoundDay | null {
  if (text.length < 6 || !/\p{Nd}/u.test(text)) return null;
  const day = dayTold(text, style);
  if (!day || element.querySelector('time, [datetime], [data-utime]')) return null;
  if ([...element.children].some((child) => dayTold(lineOf(child), style))) return null;
  const marked = MARKED.test(nameOf(element)) || (element.parentElement && MARKED.test(nameOf(element.parentElement)));
  const rest = text.replaceAll(/\P{L}+/gu, '').length;
  return { day, weight: marked ? 2.5 : 1.5, isTold: !marked && rest > (/[.!?]$/.test(text) ? 15 : 40) };
}

/** “14.05.2025 – 12:30 | Updated: 15.05.2025”: only the second is the day of a change. */
function tellsBoth(text: string, style: DayStyle): boolean {
  const from = text.search(SAYS_CHANGED);
  return from > 0 && dayInText(text.slice(0, from), style) !== null && dayInText(text.slice(from), style) !== null;
}

/** Of “Updated May 15, published May 14” the day of publication. */
function dayTold(text: string | null, style: DayStyle): Edtf | null {
  if (text === null) return null;
  const from = text.search(SAYS_PUBLISHED);
  return (from > 0 ? dayInText(text.slice(from), style) : null) ?? dayInText(text, style);
}

/** `<span data-publish-date="2025-05-14">2 days ago</span>` */
function dateAttribute(element: Element): string | null {
  const held = [...element.attributes].find(({ name }) => DATE_ATTRIBUTE.test(name));
  return held?.value ?? null;
}

/** `<span class="ago" title="2018-03-12">2 days ago</span>`, `<div class="date" aria-label="Published March 12, 2018">`: a day told to whom the text doesn’t show it. */
function spokenDay(element: Element, text: string): string | null {
  if (text.length > LONGEST_SPOKEN || !/^(?:ABBR|SPAN|DIV|P|TIME|SMALL|LI)$/.test(element.tagName)) return null;
  const told = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  return /\p{Nd}/u.test(told) && told.length <= LONGEST_LINE ? told : null;
}

const LONGEST_SPOKEN = 60;

/** “Updated: <span>March 12</span>”: what the last words before it in the same line say of it. */
function labelBefore(element: Element): 'published' | 'changed' | null {
  if (!element.parentElement || lineOf(element.parentElement) === null) return null;
  let text = '';
  for (const node of element.parentElement.childNodes) {
    if (node === element) break;
    text += ` ${node.textContent ?? ''}`;
  }
  const [published, changed] = [lastOf(SAYS_PUBLISHED, text), lastOf(SAYS_CHANGED, text)];
  return published === changed ? null : published > changed ? 'published' : 'changed';
}

function lastOf(words: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(words, 'giu'))].at(-1)?.index ?? -1;
}
