import type { Dateline } from '../../types.ts';

/** A dateline is short; what follows its dash is the report. */
const LONGEST = 90;

/** `KYIV, Ukraine (AP) —` at the start of a text: place, agency and date, not an event. Offsets into the text. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, LONGEST);
  const dash = /\s*(?:—|–|--|-)\s+|\s*—/.exec(head);
  if (!dash) return null;
  const words = head.slice(0, dash.index);
  const agency = /\(([^()]{2,40})\)\s*$/.exec(words);
  const place =
    /^([\p{Lu}][\p{L}.'’ -]*?(?:,\s*[\p{Lu}][\p{L}.'’ -]*?)?)(?:,\s*([A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,?\s+\d{4})?))?\s*$/u.exec(
      agency ? words.slice(0, agency.index) : words,
    );
  const name = place?.[1]?.trim();
  if (!name || !(isCapital(name) || agency)) return null;
  return {
    start: 0,
    end: dash.index + dash[0].length,
    place: name,
    agency: agency?.[1]?.trim() ?? null,
    date: place?.[2] ?? null,
  };
}

/** The town stands in capitals: `MOSCOW`, `PORT ALBERT`, `St. PAUL`. */
function isCapital(place: string): boolean {
  const town = place.split(',')[0] ?? '';
  return /\p{Lu}{2}/u.test(town) && !/\p{Ll}{3}/u.test(town);
}
