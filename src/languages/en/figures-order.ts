import { weekdayOf } from '../../calendar/days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import { dayInLine, type FiguresOrder } from './day-in-line.ts';
import { openingWeekday } from './opening-weekday.ts';

const FIGURES = /(?<![\d/.-])\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-])/g;
const ORDERS: readonly FiguresOrder[] = ['day first', 'month first'];
/** A day told in the text lies so near the publication, … */
const NEAR_DAYS = 14;
/** … and so far from the day that the other order would give. */
const FAR_DAYS = 45;

/**
 * How a page writes 05/09/2023: by its dates that can be read in one order only, by a weekday beside one, by the
 * days that its text tells with names of months, or by the weekday that its report opens with. `null` where nothing tells, or two dates disagree.
 */
export function figuresOrder(texts: readonly string[]): FiguresOrder | null {
  const written = texts.flatMap((text) =>
    text.length > 160 ? [] : [...text.matchAll(FIGURES)].map(([date]) => ({ date, text })),
  );
  if (written.length === 0) return null;
  const told = new Set(written.flatMap(({ date, text }) => certainOrder(date, text) ?? []));
  if (told.size > 0) return told.size === 1 ? ([...told][0] ?? null) : null;
  const [first] = written;
  return first ? (orderNearText(first.date, texts) ?? orderOfNews(first.date, texts)) : null;
}

/** A report that opens with “on Friday” appeared on that day or the next: 04/05 of a Tuesday is not its day. */
function orderOfNews(date: string, texts: readonly string[]): FiguresOrder | null {
  const weekday = openingWeekday(texts.filter((text) => text.length > 160).slice(0, 3));
  if (weekday === null) return null;
  const fitting = daysOf(date).filter(({ day }) => [weekday, (weekday % 7) + 1].includes(weekdayOf(day)));
  return fitting.length === 1 ? (fitting[0]?.order ?? null) : null;
}

/** “22/09/2023”, “Tuesday 05/09/2023”: only one order makes a day of it, or that weekday. */
function certainOrder(date: string, line: string): FiguresOrder | null {
  const [first = 0, second = 0] = date.split(/[/-]/).map(Number);
  if (first > 12 || second > 12) return first > 12 ? 'day first' : 'month first';
  const weekday = WEEKDAYS.indexOf((WEEKDAY.exec(line)?.[1] ?? '').toLowerCase()) + 1;
  const fitting = daysOf(date).filter(({ day }) => weekdayOf(day) === weekday);
  return fitting.length === 1 ? (fitting[0]?.order ?? null) : null;
}

const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const WEEKDAY = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b/i;

interface OrderedDay {
  readonly order: FiguresOrder;
  readonly day: number;
}

/** The two days it can be. */
const daysOf = (date: string): readonly OrderedDay[] =>
  ORDERS.flatMap((order) => {
    const day = dayNumber(dayInLine(date, order)?.date);
    return day === null ? [] : [{ order, day }];
  });

function dayNumber(date: string | undefined): number | null {
  return date === undefined ? null : (parseEdtf(date)?.first ?? null);
}

/** “on 2 September” in the text: 04/09 is of September, not of April. */
function orderNearText(date: string, texts: readonly string[]): FiguresOrder | null {
  const year = date.slice(-4);
  if (!/^\d{4}$/.test(year)) return null;
  const told = texts.flatMap((text) => [...text.matchAll(MONTH_AND_DAY)].map(([words]) => words));
  const days = told.flatMap((words) => dayNumber(dayInLine(`${words}, ${year}`)?.date) ?? []);
  const distance = ({ day }: OrderedDay) => Math.min(...days.map((other) => Math.abs(other - day)));
  const [nearest, other] = [...daysOf(date)].sort((a, b) => distance(a) - distance(b));
  if (!nearest || !other || days.length === 0) return null;
  return distance(nearest) <= NEAR_DAYS && distance(other) > FAR_DAYS ? nearest.order : null;
}

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** A day without a year. */
const MONTH_AND_DAY = new RegExp(`\\b(?:${MONTH} \\d{1,2}(?!\\d|,? \\d{4})|\\d{1,2} ${MONTH}(?! \\d{4}))`, 'g');
