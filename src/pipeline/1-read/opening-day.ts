import type { Edtf } from '../../types.ts';
import { type DayStyle, dayInText } from './day-in-text.ts';
import { SAYS_CHANGED, SAYS_PUBLISHED } from './day-words.ts';
import { pageBlocks } from './page-blocks.ts';
import { isProse } from './page-prose.ts';

/** Where a dateline ends. */
const DATELINE = /^\(?(\p{Lu}{2}[^.!?—–:]{6,70}?)\)?\s?(?:[—–:-]|--)\s/u;
/** “Hamburg, 7. Juni 2010 –”, “HAMBURG, 7. Juni 2010.”: nothing but a day between the place and the text. */
const PLACE_AND_DAY =
  /^\(?\p{Lu}[\p{L}\p{M}'’./ -]{1,40}, (?:(?:den|am|le|the|il|el) )?(\d{1,2}(?:\.|st|nd|rd|th)? ?(?:de )?[\p{L}\d]{1,12}\.? ?(?:de )?\d{4}|\p{Lu}\p{L}{2,9}\.? \d{1,2},? \d{4})\)?(?: ?[—–:-]|\. ?[—–-]?)\s/u;
/** Paragraphs that may stand before the first one of the article. */
const FEW = 12;

/** Shortest paragraph that an article begins with, longest line above it, and how far above. */
const LEAST_PARAGRAPH = 60;
const LONGEST_LINE = 40;
const LINES_ABOVE = 3;

/** The day on a line of its own above the first paragraph, in whatever element both stand. */
export function dayAboveText(document: Document, style: DayStyle): Edtf | null {
  const blocks = document.body ? pageBlocks(document.body) : [];
  const first = blocks.findIndex((block) => isProse(block) && block.text.length >= LEAST_PARAGRAPH);
  const above = blocks.slice(Math.max(0, first - LINES_ABOVE), Math.max(0, first)).reverse();
  const lines = above.filter(({ text, linkShare }) => text.length <= LONGEST_LINE && linkShare === 0);
  if (lines.some(({ text }) => SAYS_CHANGED.test(text) && !SAYS_PUBLISHED.test(text))) return null;
  return lines.map(({ text }) => dayInText(text, style)).find((day) => day !== null) ?? null;
}

/** The day in the dateline of the first sentence that has one: “PORT ASTER, May 14, 2025 —”. */
export function openingDay(document: Document, style: DayStyle): Edtf | null {
  const openings = [...document.querySelectorAll('p')].slice(0, FEW).map(({ textContent }) => {
    const text = (textContent ?? '').slice(0, 200).replaceAll(/\s+/g, ' ').trim();
    return dayInText(DATELINE.exec(text)?.[1] ?? PLACE_AND_DAY.exec(text)?.[1], style);
  });
  return openings.find((day) => day !== null) ?? null;
}
