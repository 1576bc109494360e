import { fromDayNumber, isDay } from '../../calendar/days.ts';
import { formatEdtf } from '../../calendar/edtf.ts';
import type { Edtf } from '../../types.ts';
import { monthNamed } from './month-names.ts';
import { inPlainYears, persianDay } from './other-calendars.ts';

/** How a page writes its days: its languages, and whether 3/4 is the third of April. */
export interface DayStyle {
  readonly languages: readonly string[];
  /** `null` when nothing says: then 3/4/2025 is no day. */
  readonly dayFirst: boolean | null;
  /** Whether it writes “11.03.17” for 3 November, as only pages of the United States do. */
  readonly monthBeforeDot?: boolean;
  /** Where “14 May” is told without a year, the year and month that it can be in; with none it is no day. */
  readonly within?: { readonly year: number; readonly month: number };
}

/** No newspaper is older; no page tells of a later year. */
const EARLIEST_YEAR = 1690;
const LATEST_YEAR = 2200;
/** What programs write for “no date”. */
const PLACEHOLDERS = new Set(['1900-01-01', '1970-01-01', '1969-12-31', '1999-11-30']);

const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.年년]\s?(\d{1,2})[/.月월]\s?(\d{1,2})(?!\d)/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:[T\s_-]?\d{2,9})?(?:\D|$)/;
const EPOCH = /^\s*(1\d{9})(?:\d{3})?\s*$/;
const NUMBERS = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;

/** A clock in a zone of the United States tells their order too: “05/04/2025 10:12 AM EDT”. */
const AMERICAN_CLOCK = /\d\s?[ap]\.?m\.?\s\(?(?:[ECMP][SD]?T|Eastern|Central|Pacific)\b/i;

/** The first day that a text names in full, as written: no zone is applied. `null` when there is none. */
export function dayInText(written: string | null | undefined, style: DayStyle): Edtf | null {
  if (!written) return null;
  const text = inPlainYears(written.replaceAll(OTHER_DIGITS, plainDigit));
  const seconds = EPOCH.exec(text)?.[1];
  if (seconds) return formatEdtf(fromDayNumber(Math.floor(Number(seconds) / 86_400)));
  const numbers = ISO.exec(text) ?? YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  const day = numbers && edtfOf(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  if (day) return day;
  const persian = persianDay(text);
  if (persian) return formatEdtf(persian);
  if (numbers) return null;
  return namedMonth(text, style) ?? inNumbers(text, AMERICAN_CLOCK.test(text) ? { ...style, dayFirst: false } : style);
}

/** Arabic, Persian, Devanagari, Bengali, Thai and wide digits. */
const OTHER_DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
}

/** Years of the Buddhist era, as Thai pages count them. */
const BUDDHIST = 543;
const BUDDHIST_FROM = 2400;

function edtfOf(written: number, month: number, day: number): Edtf | null {
  const year = written >= BUDDHIST_FROM ? written - BUDDHIST : written;
  if (!(year >= EARLIEST_YEAR) || year > LATEST_YEAR || !isDay({ year, month, day })) return null;
  const edtf = formatEdtf({ year, month, day });
  return PLACEHOLDERS.has(edtf) ? null : edtf;
}

/** “March 12, 2018”, “12. März 2018”, “12 de marzo de 2018”. */
function namedMonth(text: string, { languages, within }: DayStyle): Edtf | null {
  const plain = text.toLowerCase().replaceAll(CLOCK, ' ').replaceAll(THAI_SHORT, '$1$2').replaceAll(EZAFE, '');
  const words = [...plain.matchAll(WORD)].map(([word]) => word);
  for (const [index, word] of words.entries()) {
    if (/^\d/.test(word) || word.length < 2) continue;
    const month = monthNamed(word, languages);
    if (month === null) continue;
    const after = words.slice(index + 1, index + 5).filter((part) => /^\d/.test(part) || part.length > 3);
    const before = words.slice(Math.max(0, index - 3), index).filter((part) => /^\d{1,2}$/.test(part));
    const day = Number(before.at(-1) ?? Number.NaN);
    const british = edtfOf(yearOf(after[0]), month, day);
    const american = edtfOf(yearOf(after[1]), month, Number(after[0]));
    // “2025. május 14.”, “2025. gada 14. maijs”
    const [year = ''] = words
      .slice(Math.max(0, index - 3), index)
      .filter((part) => part.length === 4 && /^\d/.test(part));
    const yearFirst = edtfOf(yearOf(year), month, Number(after[0])) ?? edtfOf(yearOf(year), month, day);
    const found = british ?? american ?? yearFirst;
    if (found) return found;
    if (within?.month === month && !words.some((part) => /^\d{4}$/.test(part)))
      return edtfOf(within.year, month, Number.isNaN(day) ? Number(after[0]) : day);
  }
  return null;
}

/** “Thu Jan 28 09:00:00 EST 2010”: stands between a day and its year. */
const CLOCK = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g;
const WORD = /\p{L}[\p{L}\p{M}]*|\d+/gu;
/** “۱۴ مهٔ ۲۰۲۵”: a mark at the end of a Persian name. */
const EZAFE = '\u0654';
/** “14 พ.ค. 2568”: a short name is one word. */
const THAI_SHORT = /([ก-ฮ]{1,3})\.([ก-ฮ]{1,2})\./g;

function yearOf(word: string | undefined): number {
  return word?.length === 4 ? Number(word) : Number.NaN;
}

/** “12.03.2018”, “3/12/18”: an order that only the numbers or the page's country can tell. */
function inNumbers(text: string, { dayFirst, monthBeforeDot }: DayStyle): Edtf | null {
  const [, first = '', mark, second = '', last = ''] = NUMBERS.exec(text) ?? [];
  if (last === '') return null;
  const [a, b] = [Number(first), Number(second)];
  const year = last.length === 4 ? Number(last) : Number(last) + (Number(last) > 60 ? 1900 : 2000);
  const order = a > 12 || (mark === '.' && !monthBeforeDot) ? true : b > 12 ? false : dayFirst;
  if (order === null && a !== b) return null;
  const [asDayFirst, asMonthFirst] = [edtfOf(year, b, a), edtfOf(year, a, b)];
  if (order && last.length === 4) return asDayFirst ?? asMonthFirst;
  return order ? asDayFirst : asMonthFirst;
}
