import type { Dateline } from '../../types.ts';

/** A dateline is short; what follows its dash is the report. */
const LONGEST = 90;

/** `KYIV, Ukraine (AP) —` at the start of a text: place, agency and date, not an event. Offsets into the text. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, LONGEST);
  const dash = /—|(?<=\s)(?:–|--|-)(?=\s)/.exec(head) ?? colonAfterTown(head);
  if (!dash) return null;
  const words = head.slice(0, dash.index).trim();
  const agency = /\(([^()]{2,40})\)$/.exec(words)?.[1]?.trim() ?? null;
  const parts = (agency === null ? words : words.slice(0, words.lastIndexOf('(')))
    .split(',')
    .map((part) => part.trim());
  const date = parts.length > 1 && isMonthDay(parts.at(-1) ?? '') ? (parts.pop() ?? null) : null;
  const place = parts.filter(Boolean);
  if (place.length === 0 || place.length > 3 || !place.every(isName)) return null;
  if (!isCapital(place[0] ?? '') && agency === null) return null;
  const after = text.slice(dash.index + dash[0].length);
  const end = text.length - after.trimStart().length;
  return { start: 0, end, place: place.join(', '), agency, date };
}

/** `MANADO, Indonesia:`; a title in capitals is no town. */
function colonAfterTown(head: string): RegExpExecArray | null {
  const colon = /:(?=\s)/.exec(head);
  const town = head.slice(0, colon?.index ?? 0).split(',')[0] ?? '';
  return colon && isCapital(town) && isName(town) && town.split(' ').length <= 3 ? colon : null;
}

/** “June 5”, “Sept. 12”. */
function isMonthDay(part: string): boolean {
  return /^[A-Z][a-z]{2,8}\.? \d{1,2}$/.test(part);
}

function isName(part: string): boolean {
  return /^\p{Lu}[\p{L}.'’ -]*$/u.test(part);
}

/** The town stands in capitals: `MOSCOW`, `PORT ALBERT`, `St. PAUL`. */
function isCapital(place: string): boolean {
  return /\p{Lu}{2}/u.test(place) && !/\p{Ll}{3}/u.test(place);
}
