import type { Edtf } from '../../types.ts';
import { type DayStyle, dayInText } from './day-in-text.ts';

/** Where a dateline ends. */
const DATELINE = /^\(?(\p{Lu}{2}[^.!?—–:]{6,70}?)\)?\s?(?:[—–:-]|--)\s/u;
/** Paragraphs that may stand before the first one of the article. */
const FEW = 12;

/** The day in the dateline of the first sentence that has one: “PORT ASTER, May 14, 2025 —”. */
export function openingDay(document: Document, style: DayStyle): Edtf | null {
  const openings = [...document.querySelectorAll('p')].slice(0, FEW).map(({ textContent }) => {
    const text = (textContent ?? '').slice(0, 200).replaceAll(/\s+/g, ' ').trim();
    return dayInText(DATELINE.exec(text)?.[1], style);
  });
  return openings.find((day) => day !== null) ?? null;
}
