import { fromDayNumber, isDay } from '../../calendar/days.ts';
import { formatEdtf } from '../../calendar/edtf.ts';
import type { Edtf } from '../../types.ts';

/** How a page writes its days: its languages, and whether 3/4 is the third of April. */
export interface DayStyle {
  readonly languages: readonly string[];
  /** `null` when nothing says: then 3/4/2025 is no day. */
  readonly dayFirst: boolean | null;
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
  const text = written.replaceAll(OTHER_DIGITS, plainDigit);
  const seconds = EPOCH.exec(text)?.[1];
  if (seconds) return formatEdtf(fromDayNumber(Math.floor(Number(seconds) / 86_400)));
  const numbers = ISO.exec(text) ?? YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (numbers) return edtfOf(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  return namedMonth(text, style.languages) ?? inNumbers(text, AMERICAN_CLOCK.test(text) ? false : style.dayFirst);
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
function namedMonth(text: string, languages: readonly string[]): Edtf | null {
  const words = [...text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*|\d+/gu)].map(([word]) => word);
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
    if (british ?? american ?? yearFirst) return british ?? american ?? yearFirst;
  }
  return null;
}

function yearOf(word: string | undefined): number {
  return word?.length === 4 ? Number(word) : Number.NaN;
}

/** “12.03.2018”, “3/12/18”: an order that only the numbers or the page's country can tell. */
function inNumbers(text: string, dayFirst: boolean | null): Edtf | null {
  const [, first = '', mark, second = '', last = ''] = NUMBERS.exec(text) ?? [];
  if (last === '') return null;
  const [a, b] = [Number(first), Number(second)];
  const year = last.length === 4 ? Number(last) : Number(last) + (Number(last) > 60 ? 1900 : 2000);
  const order = mark === '.' || a > 12 ? true : b > 12 ? false : dayFirst;
  if (order === null && a !== b) return null;
  const [asDayFirst, asMonthFirst] = [edtfOf(year, b, a), edtfOf(year, a, b)];
  if (order && last.length === 4) return asDayFirst ?? asMonthFirst;
  return order ? asDayFirst : asMonthFirst;
}

/** Asked when a page doesn't say its language. */
const COMMON = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'cs', 'tr', 'ru'];
/** Languages with two sets of names, or two scripts. */
const ALSO: Readonly<Record<string, readonly string[]>> = { ar: ['ar-SY', 'ar-MA'], sr: ['sr-Latn'] };
const tables = new Map<string, ReadonlyMap<string, number>>();

function monthNamed(word: string, languages: readonly string[]): number | null {
  for (const language of languages.length > 0 ? [...languages, 'en'] : ['en', ...COMMON]) {
    for (const name of [language, ...(ALSO[language] ?? [])]) {
      // In Hebrew “in May” is one word.
      const month = monthTable(name).get(word) ?? (name === 'he' ? monthTable(name).get(word.slice(1)) : undefined);
      if (month !== undefined) return month;
    }
  }
  return null;
}

/** Names of the months from the Unicode CLDR, long and short, also as they stand beside a day. */
function monthTable(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  for (const style of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const)
      for (let month = 1; month <= 12; month += 1) {
        const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC', ...(day && { day }) });
        const parts = format.formatToParts(Date.UTC(2000, month - 1, 15));
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replaceAll(/[.\d]/g, '') ?? '';
        if (name.length > 1 && !table.has(name)) table.set(name, month);
      }
  if (language === 'en') table.set('sept', 9);
  tables.set(language, table);
  return table;
}
