import { isDay } from '../../calendar/days.ts';
import { formatEdtf } from '../../calendar/edtf.ts';
import type { Edtf } from '../../types.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? |-)(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}[ ,-]{1,2}(\\d{4})\\b`, 'i');
/** “07-Mar-98”. */
const HYPHENED = new RegExp(`\\b(\\d{1,2})-${MONTH}-(\\d{2})(?![\\d/-])`, 'i');
const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|-(?!\d{1,2}:))/;
const ISO = /\b(\d{4})([-/.])(\d{2})\2(\d{2})(?![\d/-])/;

/** Which part of “05/09/2023” is the day. */
export type FiguresOrder = 'day first' | 'month first';

export interface FoundDay {
  readonly date: Edtf;
  readonly text: string;
}

/** The first day that a line names in full; of “05/09/2023” only where the line itself or `order` tells the day from the month. */
export function dayInLine(line: string, order: FiguresOrder | null = null): FoundDay | null {
  const iso = ISO.exec(line);
  if (iso) return dayOf(iso[0], Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const us = MONTH_FIRST.exec(line);
  if (us) return dayOf(us[0], Number(us[3]), monthOf(us[1]), Number(us[2]));
  const british = DAY_FIRST.exec(line) ?? HYPHENED.exec(line);
  if (british) return dayOf(british[0], fullYear(british[3] ?? ''), monthOf(british[2]), Number(british[1]));
  const figures = FIGURES.exec(line);
  return figures ? inFigures(line, figures, order) : null;
}

/** “22/09/2023”, “09/22/23”: by the part that can be no month, by dots, or by a clock of one side of the Atlantic. */
function inFigures(
  line: string,
  [text, one = '', mark, two = '', year = '']: RegExpExecArray,
  order: FiguresOrder | null,
): FoundDay | null {
  const [first, second] = [Number(one), Number(two)];
  const american = /\b(?:[ap]\.?m\.?|[ecmp][sd]?t)\b/i.test(line);
  const dayFirst = first > 12 || mark === '.' || (second <= 12 && /\b\d{2}:\d{2}\b/.test(line) && !american);
  const told = first === second || dayFirst ? 'day first' : second > 12 || american ? 'month first' : order;
  if (told === null) return null;
  const full = fullYear(year);
  return told === 'day first' ? dayOf(text, full, second, first) : dayOf(text, full, first, second);
}

/** Of two figures, those of the last decades: 98 is 1998, 24 is 2024. */
function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length !== 2) return year;
  return year < FIRST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

const FIRST_SHORT_YEAR = 70;

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function dayOf(text: string, year: number, month: number, day: number): FoundDay | null {
  return isDay({ year, month, day }) && year >= 1600 && year <= 2200
    ? { date: formatEdtf({ year, month, day }), text }
    : null;
}
