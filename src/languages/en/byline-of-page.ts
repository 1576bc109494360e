import { isGivenName } from './actors/data/given-names.ts';
import { authorIn } from './author-in.ts';
import { readPublishedLine } from './published-line.ts';
import { isPlaceBesideDay, standsBesideDays } from './published-words.ts';

const LOWER_IN_BYLINES = new Set('and in for of the at with de van von al bin staff writer'.split(' '));

/** “By Ellen Marsh”, “BY ANA RUIZ AND TOM LEE | Reuters”: names and little else. */
export function isByline(text: string): boolean {
  if (text.length > 120) return false;
  if (!/^\s*by\b/i.test(text)) return nameAndTrade(text.trim()) !== null;
  const [, ...names] = withoutTrade(text.trim()).split(/[\s,|•·&]+/);
  if (names.length === 0 || names.length > 12) return false;
  return (
    names.every((name) => /^(?:[\p{Lu}(@]|\d{1,2}$)/u.test(name) || LOWER_IN_BYLINES.has(name)) &&
    !/[.!?]$/.test(text.trim().replace(/\b(?:Jr|Sr)\.$/, ''))
  );
}

/** Lines below a day, or above it, in which its author may stand. */
const NEAR_LINES = 4;

/** The author by the lines above the article: a byline, one that also dates it, “By” above a name, a name beside the day. */
export function authorOfPage(lines: readonly string[]): string | null {
  const byline = lines.find(isByline) ?? lines.find(isDatedByline);
  const named =
    byline === undefined
      ? null
      : (nameAndTrade(byline.trim()) ?? authorIn(withoutTrade(byline).replace(/^\s*authors?:?\s/i, 'By ')));
  return (
    named ??
    lines.find((line, index) => BY.test(lines[index - 1]?.trim() ?? '') && isName(line)) ??
    lines.flatMap((line, index) => (isTrade(lines[index + 1] ?? '') ? (knownName(line) ?? []) : []))[0] ??
    nameBesideDay(lines)
  );
}

/** A line of its own above the name. */
const BY = /^(?:(?:written )?by|author):?$/i;

const isDatedByline = (line: string): boolean =>
  line.length <= 160 &&
  (/^authors?:\s/i.test(line.trim()) ||
    (/^(?:(?:written|posted|published|story) )?by\b/i.test(line.trim()) &&
      (/[|•·].{0,60}@/.test(line) || readPublishedLine(line) !== null)));

function nameBesideDay(lines: readonly string[]): string | null {
  const days = lines.flatMap((line, index) => (readPublishedLine(line) ? [index] : []));
  const near = lines.filter((_, index) => days.some((day) => Math.abs(day - index) <= NEAR_LINES));
  return near.flatMap((line) => nameWithDay(line) ?? knownName(line) ?? nameAndTrade(line.trim()) ?? [])[0] ?? null;
}

const knownName = (line: string): string | null =>
  isName(line) && isGivenName(line.trim().split(/\s+/)[0] ?? '') ? line.trim() : null;

/** “Ellen Marsh · CBC News · Posted: Jul 02, 2025”, “Ellen Marsh October 14, 2025” */
function nameWithDay(line: string): string | null {
  if (line.length > 160 || readPublishedLine(line) === null) return null;
  const [first = '', other] = line.split(/\s[·•|/–—-]\s/);
  if (other !== undefined)
    return isName(first) && !standsBesideDays(first) && !isPlaceBesideDay(first) ? first.trim() : null;
  return knownName(authorIn(line) ?? '');
}

const TRADE = /\b(?:correspondent|reporter|editor|columnist|writer|analyst)$/i;

/** “Technology correspondent”: a line of its own below a name. */
const isTrade = (line: string): boolean =>
  line.length <= 60 && /^\p{Lu}[\p{L} ,&-]+$/u.test(line.trim()) && TRADE.test(line.trim());

/** “By Ellen Marsh, cyber correspondent” without what she is. */
function withoutTrade(line: string): string {
  const comma = line.indexOf(',');
  return comma > 0 && TRADE.test(line.slice(comma)) ? line.slice(0, comma) : line;
}

/** “Ellen Marsh, crime reporter”, “Ellen Marsh Environment correspondent @ellen” */
function nameAndTrade(line: string): string | null {
  const found =
    /^(\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20})(,?) [\p{L} ]{0,30}\b(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor)(?: @\w{1,30})?$/u.exec(
      line,
    );
  const [, name = '', comma] = found ?? [];
  return name !== '' && (comma !== '' || isGivenName(name.split(' ')[0] ?? '')) ? name : null;
}

/** Two to four words, all with capitals. */
function isName(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}
