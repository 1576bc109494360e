import { weekdayOf } from '../../calendar/days.ts';
import { formatInterval } from '../../calendar/edtf.ts';
import type { Edtf } from '../../types.ts';
import { takenOn } from './caption.ts';
import type { LineOfPage } from './dated-lines.ts';

/** Days between the last picture and what a report tells, the likeliest first. */
const APART = [0, -1, 1, 2];

/**
 * When a report appeared that gives no day but under its pictures: the latest of those, where a weekday told in its
 * `openings` is that day or falls right beside it; a report appears on the day it tells of or on the next.
 */
export function picturedOn(blocks: readonly LineOfPage[], openings: readonly string[]): Edtf | null {
  const end = blocks.findLastIndex(({ isProse }) => isProse);
  const days = blocks
    .slice(0, end)
    .flatMap(({ text, isProse }) => (isProse || isOld(text) ? [] : (takenOn(text) ?? [])));
  if (days.length === 0) return null;
  const taken = Math.max(...days);
  const told = new Set(openings.flatMap(weekdaysTold));
  const apart = APART.find((days) => told.has(weekdayOf(taken + days)));
  return apart === undefined ? null : formatInterval({ first: taken + Math.max(apart, 0), last: taken + apart + 1 });
}

const isOld = (text: string): boolean => /\bfile\b|\barchive/i.test(text);

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const AHEAD = /\b(?:will|would|may|expected|scheduled|due|plans?|planned|until|next)\b/;

/** Weekdays, 1 for Monday, but for those that lie ahead. */
function weekdaysTold(paragraph: string): readonly number[] {
  return [...paragraph.matchAll(WEEKDAY)].flatMap(({ 0: name, index }) => {
    const before = paragraph.slice(0, index).split('. ').at(-1) ?? '';
    return AHEAD.test(before) ? [] : [WEEKDAYS.indexOf(name) + 1];
  });
}
