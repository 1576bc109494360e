import { isDay, weekdayOf } from '../../calendar/days.ts';
import { formatEdtf, parseEdtf } from '../../calendar/edtf.ts';
import type { CapturedMetadata } from '../../language.ts';
import type { Edtf } from '../../types.ts';
import { readDateline } from './dateline.ts';
import { type PublishedLine, readPublishedLine } from './published-line.ts';
import { yearOfPage } from './year-of-page.ts';

/** A block of a capture, and whether it is surely prose. */
interface Line {
  readonly text: string;
  readonly isProse: boolean;
}

/** The day in a line above or within the article; below it stand the days of other articles, unless a line says “published”. */
export function publishedIn(blocks: readonly Line[]): CapturedMetadata['published'] {
  const end = blocks.findLastIndex(({ isProse }) => isProse);
  const lines = blocks.flatMap(({ text }, index) => {
    const line = readPublishedLine(text);
    return line ? [{ ...line, below: index > end, labelled: /\b(?:published|posted)\b/i.test(text) }] : [];
  });
  const above = lines.filter(({ below }) => !below);
  const oneDay = new Set(lines.map(({ date }) => date)).size === 1 ? lines[0] : undefined;
  const found =
    above.find(({ updated }) => !updated) ??
    lines.find(({ below, labelled }) => below && labelled) ??
    above[0] ??
    oneDay;
  return found ? dayOfText(found, above, blocks) : filedOn(blocks);
}

/** “PORT ASTER, Aug. 1, 2025 /Newsline/ --”: the day a report was filed, where no line gives another. */
function filedOn(blocks: readonly Line[]): Edtf | null {
  const filed = blocks.filter(({ isProse }) => isProse).flatMap(({ text }) => readDateline(text)?.filed ?? [])[0];
  if (!filed) return null;
  const year = filed.year ?? yearOfPage(furnitureOf(blocks), filed, numberOf(firstWeekday(blocks)));
  const day = { year: year ?? Number.NaN, month: filed.month, day: filed.day };
  return year !== null && isDay(day) ? formatEdtf(day) : null;
}

const furnitureOf = (blocks: readonly Line[]): readonly string[] =>
  blocks.flatMap(({ text, isProse }) => (isProse ? [] : text));

/** 1 for Monday. */
const numberOf = (weekday: string | null): number | null => (weekday === null ? null : WEEKDAYS.indexOf(weekday) + 1);

/** The day of the last change, where the article’s first weekday is that day: it was written anew. */
function dayOfText(found: PublishedLine, above: readonly PublishedLine[], blocks: readonly Line[]): Edtf {
  const changed = found.changed ?? above.find(({ updated, date }) => updated && date > found.date)?.date;
  const [first, last] = [parseEdtf(found.date)?.first, changed ? parseEdtf(changed)?.first : null];
  if (!changed || typeof first !== 'number' || typeof last !== 'number' || last - first > 5) return found.date;
  return firstWeekday(blocks) === WEEKDAYS[weekdayOf(last) - 1] ? changed : found.date;
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const AHEAD = new Set(
  'will would could may might expected scheduled due plan plans planned until by next to'.split(' '),
);

/** The first weekday that the opening paragraphs tell of as past. */
function firstWeekday(blocks: readonly Line[]): string | null {
  for (const { text } of blocks.filter(({ isProse }) => isProse).slice(0, 3)) {
    const found = WEEKDAY.exec(text);
    if (found) return isAhead(text.slice(0, found.index)) ? null : found[0];
  }
  return null;
}

const isAhead = (before: string): boolean =>
  (before.split('. ').at(-1) ?? '').split(/\s+/).some((word) => AHEAD.has(word));
