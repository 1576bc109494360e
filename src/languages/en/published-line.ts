import { isDay } from '../../calendar/days.ts';
import { formatEdtf } from '../../calendar/edtf.ts';
import type { Edtf } from '../../types.ts';
import { isGivenName } from './actors/data/given-names.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[ -,]{1,2}(\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?![\d-])/;

/** What may stand around the date in a line that does nothing but date the article. */
const LABEL = /^(?:first |last )?(?:published|updated|posted|modified|created|date|on|at|by)\b/i;
const CLOCK_AND_ZONE =
  /\bt?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|z)?\b|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:gmt|utc)[+-]\d{1,2}\b|\b\d{1,3} (?:hours?|minutes?|mins?|days?|weeks?|months?|years?)(?= ago)|\b(?:[ap]\.?m\.?|noon|midnight|gmt|utc|bst|cet|cest|eet|msk|[ecmp][sd]?t|ist|edt|est|et|a[ew][ds]t|nzd?t|nzst|hkt|sgt|jst|kst|pkt|wib|wat|eat|cat|sast)\b|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b|\b(?:first|last|published|updated|posted|modified|created|on|at|date|hrs?|hours?|ago|\d{1,2}[ -]min(?:ute)?s? read|min(?:ute)?s? read|read|local time)\b/gi;

export interface PublishedLine {
  readonly date: Edtf;
  readonly updated: boolean;
  /** A second day that the line gives: when the article was last changed. */
  readonly changed: Edtf | null;
}

/** The day in a line such as “Updated 3:04 PM EDT, Thu June 5, 2025”; `null` for prose that holds a date. */
export function readPublishedLine(written: string): PublishedLine | null {
  if (written.length > 160) return null;
  const line = written.replaceAll(/\s/g, ' ').replaceAll(/\b(\d{4})(?=[A-Z]\p{Ll})/gu, '$1 ');
  const found = dateIn(line);
  if (!found) return null;
  const rest = withoutDates(line).replaceAll(CLOCK_AND_ZONE, ' ');
  const words = rest.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const byline = /^\s*by\b/i.test(line) || /[|•·]|\s\/\s/.test(line);
  const labelled = LABEL.test(line.trim());
  if (words.length > (byline || labelled ? 9 : 0) && !isName(rest)) return null;
  const before = line.slice(0, line.indexOf(found.text));
  const later = dateIn(line.slice(before.length + found.text.length));
  return {
    date: found.date,
    updated: /\b(?:updated|modified)\b/i.test(before) && !/\b(?:published|posted)\b/i.test(before),
    changed: later && later.date > found.date ? later.date : null,
  };
}

/** “Ellen Marsh” beside the day: a given name, at most four words, nothing else. */
function isName(rest: string): boolean {
  const words = rest.trim().split(/[\s,]+/);
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

function dateIn(line: string): { readonly date: Edtf; readonly text: string } | null {
  const iso = ISO.exec(line);
  if (iso) return dayOf(iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = MONTH_FIRST.exec(line);
  if (us) return dayOf(us[0], Number(us[3]), monthOf(us[1]), Number(us[2]));
  const british = DAY_FIRST.exec(line);
  return british ? dayOf(british[0], Number(british[3]), monthOf(british[2]), Number(british[1])) : null;
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
