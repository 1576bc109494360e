import { type CalendarDay, fromDayNumber, toDayNumber } from '../../calendar/days.ts';

/** First years of the eras in which Japan counts, and of the Republic of China. */
const ERAS: Readonly<Record<string, number>> = { 昭和: 1926, 平成: 1989, 令和: 2019, 民國: 1912, 民国: 1912 };

/** “令和7年5月14日” → “2025年5月14日”. */
export function inPlainYears(text: string): string {
  return text.replaceAll(/(昭和|平成|令和|民國|民国)\s?(\d{1,3}|元)\s?年/g, (_, era: string, year: string) => {
    return `${(ERAS[era] ?? 1) + (year === '元' ? 1 : Number(year)) - 1}年`;
  });
}

const IN_NUMBERS = /(?<!\d)(1[34]\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/;
const IN_WORDS = /(?<!\d)(\d{1,2})\s(\p{L}{2,10})(?:\sماه)?\s(1[34]\d\d)(?!\d)/u;

/** The day that a text names by the calendar of Iran: “۲۴ اردیبهشت ۱۴۰۴” with plain digits, “1404/02/24”. */
export function persianDay(text: string): CalendarDay | null {
  const [, year = '', month = '', day = ''] = IN_NUMBERS.exec(text) ?? [];
  if (year !== '') return fromPersian(Number(year), Number(month), Number(day));
  const [, before = '', name = '', after = ''] = IN_WORDS.exec(text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')) ?? [];
  return after === '' ? null : fromPersian(Number(after), MONTHS.indexOf(name) + 1, Number(before));
}

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
/** 1 Farvardin 979 was 21 March 1600. */
const FIRST_YEAR = 979;
const FIRST_DAY = toDayNumber({ year: 1600, month: 3, day: 20 });

/** Eight leap years in thirty-three, as Iran's calendar has had them since 1925 and will until 2046 at least. */
function fromPersian(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return null;
  const since = year - FIRST_YEAR;
  const leaps = Math.floor(since / 33) * 8 + Math.floor(((since % 33) + 3) / 4);
  const days = 365 * since + leaps + 30 * (month - 1) + Math.min(month - 1, 6) + day - 1;
  return fromDayNumber(FIRST_DAY + days);
}
