import { isDay, toDayNumber, weekdayOf } from '../../calendar/days.ts';
import { formatEdtf } from '../../calendar/edtf.ts';
import type { CapturedMetadata } from '../../language.ts';
import type { Edtf } from '../../types.ts';
import { type DatedLine, datedLines, type LineOfPage } from './dated-lines.ts';
import { LONGEST_DATELINE, readDateline } from './dateline.ts';
import { dayInAddress } from './day-in-address.ts';
import { figuresOrder } from './figures-order.ts';
import { isWrittenAnew, openingWeekday } from './opening-weekday.ts';
import { picturedOn } from './pictured-on.ts';
import { yearOfPage } from './year-of-page.ts';
import { readYearlessLine } from './yearless-line.ts';

/** When a text appeared and, where it shows a later day, when it was last changed. */
export type DeclaredDays = Pick<CapturedMetadata, 'published' | 'updated'>;

/**
 * The days a capture declares: by a line at its head or foot that dates it, by the day a report was filed, by its
 * address, by the day of its pictures; never by the days of other articles, of comments or of the day it was saved.
 */
export function declaredDays(blocks: readonly LineOfPage[], title: string | null): DeclaredDays {
  const lines = datedLines(blocks, title, figuresOrder(blocks.map(({ text }) => text)));
  const found = dayOfLines(lines);
  if (found) return daysOfText(found, lines, blocks);
  const published =
    filedOn(blocks) ?? addressedOn(blocks) ?? yearlessOn(blocks) ?? picturedOn(blocks, openingsOf(blocks));
  return { published, updated: null };
}

/** By what its place says of it, the likeliest first. */
function dayOfLines(lines: readonly DatedLine[]): DatedLine | undefined {
  const at = (place: DatedLine['place']) => lines.filter((line) => line.place === place);
  const published = ({ updated }: DatedLine) => !updated;
  return (
    at('head').find(published) ??
    lines.find(({ place, labelled, updated }) => (place === 'within' || place === 'foot') && labelled && !updated) ??
    at('above').findLast(published) ??
    at('head')[0] ??
    at('above').at(-1) ??
    onlyDay([...at('foot'), ...at('within')]) ??
    onlyDay(at('top').filter(({ labelled, updated }) => labelled || updated))
  );
}

function onlyDay(lines: readonly DatedLine[]): DatedLine | undefined {
  return new Set(lines.map(({ date }) => date)).size === 1 ? lines[0] : undefined;
}

/** The text may have been written anew on the day of the last change; “Mon 25 Oct / First published on Sun 24 Oct” need not say “updated”. */
function daysOfText(found: DatedLine, lines: readonly DatedLine[], blocks: readonly LineOfPage[]): DeclaredDays {
  const near = lines.filter(({ place }) => place !== 'foot');
  const changed =
    found.changed ?? near.find(({ updated, place, date }) => (updated || place === 'head') && date > found.date)?.date;
  const isAnew = changed && isWrittenAnew(found.date, changed, openingsOf(blocks));
  if (isAnew) return { published: changed, updated: null };
  // The only day that a page shows may be that of its change, where its markup declares the first.
  return {
    published: found.date,
    updated: changed && changed > found.date ? changed : found.updated ? found.date : null,
  };
}

/** “PORT ASTER, Aug. 1, 2025 /Newsline/ --”: the day a report was filed, where no line gives another. */
function filedOn(blocks: readonly LineOfPage[]): Edtf | null {
  const mayBeFiled = ({ text, isProse }: LineOfPage) =>
    (isProse || /(?:--|[—–])$/.test(text)) && /\d/.test(text.slice(0, LONGEST_DATELINE));
  const filed = blocks.filter(mayBeFiled).flatMap(({ text }) => readDateline(text)?.filed ?? [])[0];
  if (!filed) return null;
  const year = filed.year ?? yearOfPage(furnitureOf(blocks), filed, openingWeekday(openingsOf(blocks)));
  const day = { year: year ?? Number.NaN, month: filed.month, day: filed.day };
  return year !== null && isDay(day) ? formatEdtf(day) : null;
}

const furnitureOf = (blocks: readonly LineOfPage[]): readonly string[] =>
  blocks.flatMap(({ text, isProse }) => (isProse ? [] : text));

/** The paragraphs that tell the news. */
const openingsOf = (blocks: readonly LineOfPage[]): readonly string[] =>
  blocks.flatMap(({ text, isProse }) => (isProse ? text : [])).slice(0, 3);

/** The page's own address stands above its article. */
function addressedOn(blocks: readonly LineOfPage[]): Edtf | null {
  const above = blocks.slice(
    0,
    blocks.findIndex(({ isProse }) => isProse),
  );
  const days = new Set(above.flatMap(({ text }) => dayInAddress(text) ?? []));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** “Fri 14 Mar, 09:12” above the article, in the year of the page's rights in which the weekday fits. */
function yearlessOn(blocks: readonly LineOfPage[]): Edtf | null {
  const above = blocks.slice(
    0,
    blocks.findIndex(({ isProse }) => isProse),
  );
  const [line, other] = above.flatMap(({ text }) => readYearlessLine(text) ?? []);
  if (!line || other) return null;
  const weekday = line.weekday ?? openingWeekday(openingsOf(blocks));
  if (weekday === null) return null;
  const year = yearOfPage(furnitureOf(blocks), line, weekday);
  const day = { ...line, year: year ?? Number.NaN };
  if (year === null || !isDay(day)) return null;
  const fits = line.weekday === null || weekdayOf(toDayNumber(day)) === line.weekday;
  return fits ? formatEdtf({ year, month: line.month, day: line.day }) : null;
}
