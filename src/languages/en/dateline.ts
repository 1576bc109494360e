import type { Dateline, FiledDay } from '../../types.ts';
import { COUNTRY_BY_NAME } from './actors/data/countries.ts';

/** A dateline is short; what follows its dash is the report. */
export const LONGEST_DATELINE = 90;

/** `KYIV, Ukraine (AP) —` at the start of a text: place, agency and date, not an event. Offsets into the text. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, LONGEST_DATELINE);
  const dash = /—|(?<=\s)(?:–|--|-)(?=\s|$)/.exec(head) ?? colonAfterTown(head) ?? stopAfterAgency(head);
  if (!dash) return null;
  const words = head.slice(0, dash.index).trim();
  const bracketed = filedInBrackets(words);
  if (bracketed) return { start: 0, end: endOfLine(text, dash), ...bracketed };
  if (isOutlet(words) && /^\s\p{Lu}/u.test(text.slice(dash.index + dash[0].length)) && opensOnce(head, dash))
    return { start: 0, end: endOfLine(text, dash), place: '', agency: words, filed: null };
  const agency = /(?:\(([^()]{2,40})\)|\/([^/]{2,30})\/)$/.exec(words);
  const parts = words
    .slice(0, agency?.index)
    .split(',')
    .map((part) => part.trim());
  const filed = takeDay(parts) ?? (agency ? takeDay(['', ...parts]) : null);
  if (filed !== null && parts.join(', ') === filed.text)
    return { start: 0, end: endOfLine(text, dash), place: '', agency: agencyIn(agency), filed };
  const place = parts.filter(Boolean);
  if (place.length === 0 || place.length > 3 || !place.every(isName)) return null;
  const isTown = isCapital(place[0] ?? '') || (isInCountry(place) && opensSentence(text, dash));
  if (!isTown && agency === null) return null;
  if (filed === null && dash[0] === '') return null;
  return {
    start: 0,
    end: endOfLine(text, dash),
    place: place.join(', '),
    agency: agencyIn(agency),
    filed,
  };
}

/** “Johannesburg, South Africa – ”: a town in small letters, with its country. */
const isInCountry = ([town, country, ...more]: readonly string[]): boolean =>
  town !== undefined && country !== undefined && more.length === 0 && COUNTRY_BY_NAME.has(country);

const opensSentence = (text: string, { 0: mark, index }: RegExpExecArray): boolean =>
  /^\s+[“"]?\p{Lu}/u.test(text.slice(index + mark.length, index + mark.length + 5));

const agencyIn = (found: RegExpExecArray | null): string | null => found?.[1]?.trim() ?? found?.[2]?.trim() ?? null;

/** Where the report begins behind its dateline. */
function endOfLine(text: string, dash: RegExpExecArray): number {
  const after = text.slice(dash.index + dash[0].length);
  return text.length - after.replace(/^\.?\s+/, '').length;
}

/** “Docket Wire (June 12, 2025, 6:41 PM EDT)”, “Docket Wire, New York (June 12, 2025, 6:41 PM EDT)”, “(June 12, 2025)”: an agency, if any, and when it told so. */
function filedInBrackets(words: string): Pick<Dateline, 'place' | 'agency' | 'filed'> | null {
  const open = words.indexOf('(');
  if ((open !== 0 && open < 3) || !words.endsWith(')')) return null;
  const inside = words
    .slice(open + 1, -1)
    .split(',')
    .map((part) => part.trim());
  const clock = /^\d{1,2}:\d{2} ?[AP]M(?: [A-Z]{2,4})?$/.test(inside.at(-1) ?? '');
  const filed = takeDay(['', ...(clock ? inside.slice(0, -1) : inside)]);
  if (open === 0) return filed && words === `(${filed.text})` ? { place: '', agency: null, filed } : null;
  const [agency = '', place = ''] = words
    .slice(0, open)
    .split(',')
    .map((part) => part.trim());
  return filed && isAgency(agency) ? { place, agency, filed } : null;
}

const isAgency = (name: string): boolean => /^\p{Lu}[\p{L}\d.&'’ -]*$/u.test(name) && name.split(' ').length < 5;

/** `Docket Wire - A panel ruled`: whose report it is. */
const isOutlet = (words: string): boolean =>
  isAgency(words) &&
  /(?:^(?:Reuters|AFP|AP|UPI|PTI|TASS|Xinhua|Bloomberg|DPA)|News|Newswire|Wire|Service|Press|Times|Post|Herald|Tribune|Journal|Gazette|Bulletin|[Ww]orld|Weekly|Daily|Week|Online)$/.test(
    words,
  );

/** No second dash closes an aside: “The Press - Hull's oldest paper - closed”. */
const opensOnce = (head: string, dash: RegExpExecArray): boolean =>
  !/\s(?:—|–|--|-)\s/.test(head.slice(dash.index + dash[0].length));

/** `MANADO, Indonesia:`; a title in capitals is no town. */
function colonAfterTown(head: string): RegExpExecArray | null {
  const colon = /:(?=\s)/.exec(head);
  if (!colon) return null;
  const town = head.slice(0, colon.index).split(',')[0] ?? '';
  return isCapital(town) && isName(town) && town.split(' ').length <= 3 ? colon : null;
}

/** “PORT ASTER, April 10. /TASS/. An icebreaker …”, “PORT ASTER, Aug 12 (PTI) The court …”: no dash, but a day. */
const stopAfterAgency = (head: string): RegExpExecArray | null =>
  /(?<=\s(?:\([A-Z]{2,10}\)|\/[A-Z]{2,10}\/))(?=\.?\s)/.exec(head);

/** Takes “June 5”, “Sept. 12”, “June 5, 2025” or “5 June 2025” from the end of a dateline’s parts. */
function takeDay(parts: string[]): FiledDay | null {
  const year = /^(?:19|20)\d{2}$/.test(parts.at(-1) ?? '') && parts.length > 2 ? Number(parts.at(-1)) : null;
  const at = parts.length - (year === null ? 1 : 2);
  const found = at > 0 ? monthAndDay(parts[at] ?? '') : null;
  if (found === null) return null;
  const written = parts.splice(at);
  return { text: written.join(', '), ...found, year: found.year ?? year };
}

function monthAndDay(part: string): Omit<FiledDay, 'text'> | null {
  const found =
    /^(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2})\.?$/.exec(part) ??
    /^(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2,8})\.?(?: (?<year>(?:19|20)\d{2}))?$/.exec(part);
  const { month = '', day, year } = found?.groups ?? {};
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number === 0 ? null : { year: year === undefined ? null : Number(year), month: number, day: Number(day) };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function isName(part: string): boolean {
  return /^\p{Lu}[\p{L}.'’/ -]*$/u.test(part);
}

/** The town stands in capitals: `MOSCOW`, `PORT ALBERT`, `St. PAUL`. */
function isCapital(place: string): boolean {
  return /\p{Lu}{2}/u.test(place) && !/\p{Ll}{3}/u.test(place);
}
