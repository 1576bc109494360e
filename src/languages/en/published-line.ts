import type { Edtf } from '../../types.ts';
import { isGivenName } from './actors/data/given-names.ts';
import { dayInLine, type FiguresOrder, type FoundDay } from './day-in-line.ts';
import {
  isLabelled,
  isOfSomethingElse,
  isOutletBesideDay,
  isPlaceBesideDay,
  standsBesideDays,
} from './published-words.ts';

const CLOCK_AND_ZONE =
  /\bt?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|[apz])?\b|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:gmt|utc) ?[+-]\d{1,2}(?::?\d{2})?\b|\b\d{1,3} (?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?)(?= ago)|\b(?:[ap]\.?m\.?|noon|midnight|uk|gmt|utc|bst|cet|cest|eet|msk|[ecmp][sd]?t|ist|edt|est|et|a[ew][ds]t|ak[ds]t|hst|nzd?t|nzst|hkt|sgt|jst|kst|pkt|wib|wat|eat|cat|sast)\b|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b|\b(?:first|last|published|updated|posted|modified|created|on|at|date|hrs?|hours?|ago|\d{1,2}[ -]min(?:ute)?s? read|min(?:ute)?s? read|read|local time|(?:final|late|early|morning|city) edition|page [a-z]?-?\d{1,3}|\d{1,7} (?:comments?|views|likes|shares|reads))\b/gi;

export interface PublishedLine {
  readonly date: Edtf;
  readonly updated: boolean;
  /** A second day that the line gives: when the article was last changed. */
  readonly changed: Edtf | null;
}

/**
 * The day in a line such as “Updated 3:04 PM EDT, Thu June 5, 2025”; `null` for prose that holds a date.
 * `order` is how the page writes 05/09/2023, where it is known.
 */
export function readPublishedLine(written: string, order: FiguresOrder | null = null): PublishedLine | null {
  if (written.length > 160 || !/\d/.test(written)) return null;
  const line = unglued(written.replaceAll(/\s/g, ' '));
  const found = dayInLine(line, order);
  if (!found || isOfSomethingElse(line) || IS_SENTENCE.test(line)) return null;
  const rest = withoutDates(line, order).replaceAll(CLOCK_AND_ZONE, ' ');
  const words = rest.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const byline = /^\s*by\b/i.test(line) || /[|•·]|\s\/\s/.test(line);
  const most = byline || isLabelled(line) || endsPublished(line, found) ? 9 : 0;
  return words.length <= most || rest.split(PARTS).every(isBeside) ? daysOf(line, found, order) : null;
}

/** “On May 4, 2024, voters will elect a mayor.” */
const IS_SENTENCE = /^\s*(?:on|in|by|at)\b[^|]*\p{Ll}{2}\.["”]?\s*$/iu;

/** “NBC Harbor, Inc. Published August 12, 2025” */
const endsPublished = (line: string, { text }: FoundDay): boolean =>
  /\b(?:Published|Posted|Updated) (?:on )?$/.test(line.slice(0, line.indexOf(text)));

/** Where one part of a byline ends and the next begins. */
const PARTS = /\s[-–—]\s|[|•·,:()]|\s(?:in|by)\s/;

const isBeside = (part: string): boolean =>
  standsBesideDays(part) || isName(part) || isPlaceBesideDay(part) || isOutletBesideDay(part);

/** The first day, or in a line that begins with its update the one that is earlier or given as published. */
function daysOf(line: string, found: FoundDay, order: FiguresOrder | null): PublishedLine {
  const at = line.indexOf(found.text);
  const between = line.slice(at + found.text.length);
  const later = dayInLine(between, order);
  const updated = isUpdate(line.slice(0, at));
  const isFirst = later !== null && updated && (later.date < found.date || saysPublished(between, later));
  const [date, other] = isFirst ? [later.date, found.date] : [found.date, later?.date ?? null];
  return { date, updated: updated && !isFirst, changed: other !== null && other > date ? other : null };
}

const PUBLISHED = /\b(?:published|posted|issued)\b/i;

const saysPublished = (text: string, { text: day }: FoundDay): boolean =>
  PUBLISHED.test(text.slice(0, text.indexOf(day)));
const LABELS = /\b(?:updated|modified|published|posted|issued)\b/gi;

/** The label nearest before the day says which day it is: “Published by: Ana Ruiz, last updated: …”. */
const isUpdate = (before: string): boolean => /^(?:updated|modified)$/i.test(before.match(LABELS)?.at(-1) ?? '');

/** “20244:12 PM”, “19 Nov 202519 Nov 2025”, “Published10 May”, “2022Updated”, “BST12 August”, “MarshAugust 12, 2025”: what a copied page runs together. */
function unglued(line: string): string {
  return line
    .replaceAll(/\b((?:19|20)\d{2})(?=[A-Z][a-z]|\d{1,2}:\d{2} ?[AP]M|\d{1,2} [A-Z][a-z]{2})/gi, '$1 ')
    .replaceAll(/\b(published|updated|posted|[A-Z]{2,3}T)(?=\d)/gi, '$1 ')
    .replaceAll(/(\d ?[ap]m|\b[A-Z]{1,3}T)(?=[A-Z][a-z])/g, '$1 ')
    .replaceAll(MONTH_RUN_ON, ' ')
    .replaceAll(PARTED_YEAR, '$1, $2')
    .replaceAll(/([A-Za-z\d])(Updated|Published|Modified)\b/g, '$1 $2')
    .replaceAll(/(\/\d{4})(?=[A-Z][a-z]{2,8} \d)/g, '$1 ');
}

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** Between “Marsh” and “August 12, 2025”, or “News” and “12 August 2025”. */
const MONTH_RUN_ON = new RegExp(
  `(?<=[a-z])(?=(?:${MONTHS})[a-z]{0,6}\\.? \\d{1,2}, \\d{4})|(?<=[a-z])(?=\\d{1,2} (?:${MONTHS})[a-z]{0,6} \\d{4})`,
  'g',
);

/** “Sunday, November 27 - 2005”. */
const PARTED_YEAR = new RegExp(`\\b((?:${MONTHS})[a-z]{0,6}\\.? \\d{1,2}) [-–] (\\d{4})\\b`, 'g');

/** “Ellen Marsh” or “by Ellen Marsh” beside the day: a given name, at most four words, nothing else. */
function isName(rest: string): boolean {
  const [first, ...others] = rest.split(/[\s,]+/).filter(Boolean);
  const words = first !== undefined && !/^(?:by|from)$/i.test(first) ? [first, ...others] : others;
  return (
    words.length > 1 &&
    words.length < 5 &&
    isGivenName(words[0] ?? '') &&
    words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
  );
}

/** A line may give two: when it was published, and when it was last changed. */
function withoutDates(line: string, order: FiguresOrder | null): string {
  let rest = line;
  for (let found = dayInLine(rest, order); found; found = dayInLine(rest, order)) rest = rest.replace(found.text, ' ');
  return rest;
}
