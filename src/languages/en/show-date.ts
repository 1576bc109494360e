import type { Edtf } from '../../types.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS: Readonly<Record<number, string>> = { 21: 'spring', 22: 'summer', 23: 'fall', 24: 'winter' };

interface Parts {
  readonly year: string | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date as a reader reads it: “August 1, 2025”, “July 21–27, 2025”, “summer 2025”, “since 2014”, “about May 2025”. */
export function showDate(date: Edtf): string {
  const [start = '', end] = date.split('/');
  if (end === undefined) return showSingle(start);
  if (isOpen(start)) return `on or before ${showSingle(end)}`;
  if (isOpen(end)) return `since ${showSingle(start)}`;
  return showRange(start, end);
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function showSingle(text: string): string {
  const plain = text.replaceAll(/[~?%]/g, '');
  const shown = showPlain(plain);
  const about = text.includes('~') || text.includes('%') ? 'about ' : '';
  return `${about}${shown}${text.includes('?') || text.includes('%') ? ' (uncertain)' : ''}`;
}

function showPlain(plain: string): string {
  if (/^\d{3}X$/.test(plain)) return `the ${plain.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(plain)) return `the ${ordinal(Number(plain.slice(0, 2)) + 1)} century`;
  const { year, month, day } = partsOf(plain);
  const season = month === null ? undefined : SEASONS[month];
  if (season) return year === null ? season : `${season} ${year}`;
  const monthName = month === null ? '' : (MONTHS[month - 1] ?? '');
  if (day !== null) return year === null ? `${monthName} ${day}` : `${monthName} ${day}, ${year}`;
  return [monthName, year].filter(Boolean).join(' ') || plain;
}

/** Year for display: astronomical 0 is 1 BCE. */
function partsOf(plain: string): Parts {
  const match = /^(-?\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(plain);
  const [, year = 'XXXX', month, day] = match ?? [];
  const number = Number(year);
  const shown = year === 'XXXX' ? null : number > 0 ? String(number) : `${1 - number} BCE`;
  return { year: shown, month: month ? Number(month) : null, day: day ? Number(day) : null };
}

function showRange(start: string, end: string): string {
  const from = partsOf(start.replaceAll(/[~?%]/g, ''));
  const to = partsOf(end.replaceAll(/[~?%]/g, ''));
  const about = start.includes('~') || end.includes('~') ? 'about ' : '';
  const sameYear = from.year !== null && from.year === to.year;
  const days = from.day !== null && to.day !== null;
  const months = from.month !== null && to.month !== null && from.month <= 12 && to.month <= 12;
  if (sameYear && days && from.month === to.month)
    return `${about}${MONTHS[(from.month ?? 1) - 1]} ${from.day}–${to.day}, ${to.year}`;
  if (sameYear && days) return `${about}${MONTHS[(from.month ?? 1) - 1]} ${from.day} – ${showPlain(strip(end))}`;
  if (sameYear && months && from.day === null && to.day === null)
    return `${about}${MONTHS[(from.month ?? 1) - 1]}–${MONTHS[(to.month ?? 1) - 1]} ${to.year}`;
  const bare = from.month === null && to.month === null && from.year !== null && to.year !== null;
  return bare ? `${about}${from.year}–${to.year}` : `${about}${showPlain(strip(start))} – ${showPlain(strip(end))}`;
}

function strip(text: string): string {
  return text.replaceAll(/[~?%]/g, '');
}

/** “18th” */
export function ordinal(number: number): string {
  const suffix = number % 100 >= 11 && number % 100 <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th');
  return `${number}${suffix}`;
}
