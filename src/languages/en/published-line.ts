import { isDay } from '../../calendar/days.ts';
import { formatEdtf } from '../../calendar/edtf.ts';
import type { Edtf } from '../../types.ts';
import { isGivenName } from './actors/data/given-names.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[ -,]{1,2}(\\d{4})\\b`, 'i');
const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;
const ISO = /\b(\d{4})([-/])(\d{2})\2(\d{2})(?![\d/-])/;

/** What may stand around the date in a line that does nothing but date the article. */
const LABEL =
  /^(?:first |last )?(?:published|issued|updated|posted|modified|created|added|written|release date|date|on|at|by)\b|^this (?:story|article) was (?:first |originally )?(?:published|posted)\b|^\([A-Z]{2,6}\) updated\b/i;
const CLOCK_AND_ZONE =
  /\bt?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|z)?\b|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:gmt|utc)[+-]\d{1,2}\b|\b\d{1,3} (?:hours?|minutes?|mins?|days?|weeks?|months?|years?)(?= ago)|\b(?:[ap]\.?m\.?|noon|midnight|uk|gmt|utc|bst|cet|cest|eet|msk|[ecmp][sd]?t|ist|edt|est|et|a[ew][ds]t|nzd?t|nzst|hkt|sgt|jst|kst|pkt|wib|wat|eat|cat|sast)\b|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b|\b(?:first|last|published|updated|posted|modified|created|on|at|date|hrs?|hours?|ago|\d{1,2}[ -]min(?:ute)?s? read|min(?:ute)?s? read|read|local time)\b/gi;

export interface PublishedLine {
  readonly date: Edtf;
  readonly updated: boolean;
  /** A second day that the line gives: when the article was last changed. */
  readonly changed: Edtf | null;
}

/** The day in a line such as “Updated 3:04 PM EDT, Thu June 5, 2025”; `null` for prose that holds a date. */
export function readPublishedLine(written: string): PublishedLine | null {
  if (written.length > 160 || !/\d/.test(written)) return null;
  const line = unglued(written.replaceAll(/\s/g, ' '));
  const found = dateIn(line);
  if (!found) return null;
  const rest = withoutDates(line).replaceAll(CLOCK_AND_ZONE, ' ');
  const words = rest.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const byline = /^\s*by\b/i.test(line) || /[|•·]|\s\/\s/.test(line);
  const labelled = LABEL.test(line.trim()) || /\b(?:published|posted|updated):/i.test(line);
  if (words.length > (byline || labelled ? 9 : 0) && !isName(rest)) return null;
  return { ...daysOf(line, found) };
}

/** The first day, or the one that a line which begins with its update gives as published. */
function daysOf(line: string, found: FoundDay): PublishedLine {
  const at = line.indexOf(found.text);
  const between = line.slice(at + found.text.length);
  const later = dateIn(between);
  const updated = UPDATED.test(line.slice(0, at)) && !PUBLISHED.test(line.slice(0, at));
  const isFirst = later !== null && updated && PUBLISHED.test(between.slice(0, between.indexOf(later.text)));
  const [date, other] = isFirst ? [later.date, found.date] : [found.date, later?.date ?? null];
  return { date, updated: updated && !isFirst, changed: other !== null && other > date ? other : null };
}

const UPDATED = /\b(?:updated|modified)\b/i;
const PUBLISHED = /\b(?:published|posted|issued)\b/i;

/** “20244:12 PM”, “Published10 May”, “2022Updated”: what a copied page runs together. */
function unglued(line: string): string {
  return line
    .replaceAll(/\b((?:19|20)\d{2})(?=[A-Z][a-z]|\d{1,2}:\d{2} ?[AP]M)/gi, '$1 ')
    .replaceAll(/\b(published|updated|posted)(?=\d)/gi, '$1 ')
    .replaceAll(/([A-Za-z\d])(Updated|Published|Modified)\b/g, '$1 $2')
    .replaceAll(/(\/\d{4})(?=[A-Z][a-z]{2,8} \d)/g, '$1 ');
}

/** “Ellen Marsh” or “by Ellen Marsh” beside the day: a given name, at most four words, nothing else. */
function isName(rest: string): boolean {
  const [first, ...others] = rest.split(/[\s,]+/).filter(Boolean);
  const words = first !== undefined && !/^by$/i.test(first) ? [first, ...others] : others;
  return (
    words.length > 1 &&
    words.length < 5 &&
    isGivenName(words[0] ?? '') &&
    words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
  );
}

/** A line may give two: when it was published, and when it was last changed. */
function withoutDates(line: string): string {
  let rest = line;
  for (let found = dateIn(rest); found; found = dateIn(rest)) rest = rest.replace(found.text, ' ');
  return rest;
}

interface FoundDay {
  readonly date: Edtf;
  readonly text: string;
}

function dateIn(line: string): FoundDay | null {
  const iso = ISO.exec(line);
  if (iso) return dayOf(iso[0], Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const us = MONTH_FIRST.exec(line);
  if (us) return dayOf(us[0], Number(us[3]), monthOf(us[1]), Number(us[2]));
  const british = DAY_FIRST.exec(line);
  if (british) return dayOf(british[0], Number(british[3]), monthOf(british[2]), Number(british[1]));
  const figures = FIGURES.exec(line);
  return figures ? inFigures(line, figures) : null;
}

/** “22/09/2023”, “09/22/23”: by the part that can be no month, by dots, or by a clock of one side of the Atlantic. */
function inFigures(line: string, [text, one = '', mark, two = '', year = '']: RegExpExecArray): FoundDay | null {
  const [first, second] = [Number(one), Number(two)];
  const american = /\b(?:[ap]\.?m\.?|[ecmp][sd]?t)\b/i.test(line);
  const dayFirst = first > 12 || mark === '.' || (second <= 12 && /\b\d{2}:\d{2}\b/.test(line) && !american);
  if (!dayFirst && second <= 12 && !american) return null;
  const full = Number(year) + (year.length === 2 ? 2000 : 0);
  return dayFirst ? dayOf(text, full, second, first) : dayOf(text, full, first, second);
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function dayOf(
  text: string,
  year: number,
  month: number,
  day: number,
): { readonly date: Edtf; readonly text: string } | null {
  return isDay({ year, month, day }) && year >= 1600 && year <= 2200
    ? { date: formatEdtf({ year, month, day }), text }
    : null;
}
