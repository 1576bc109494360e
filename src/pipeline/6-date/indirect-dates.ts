import { type DayBounds, formatDay, formatInterval, lengthInDays, parseEdtf } from '../../calendar/edtf.ts';
import type { DateStep, ResolvedDate } from '../../types.ts';

/** A stretch longer than this dates nothing that merely follows it: the reader would learn nothing. */
const LONGEST_STRETCH_DAYS = 31;

/** “created after the 1978 invasion”, told decades later: nobody learns when from that. */
const LONGEST_AFTER_DAYS = 366;

/** What is told as news of these days had happened at most this long before. */
const RECENT_DAYS = 7;

/** A plain past “said” happened about the day the article appeared; unknown when that is too wide. */
export function aboutPublication(publication: DayBounds | null, reason: string): ResolvedDate | null {
  if (!publication || publication.last === null || lengthInDays(publication) > LONGEST_STRETCH_DAYS) return null;
  const day = publication.first === publication.last;
  const edtf = day ? `${formatDay(publication.last)}~` : formatInterval(publication);
  return implied(edtf, day ? 'day' : 'interval', [publicationStep('about-publication', publication, edtf, reason)]);
}

/** A happening that a report tells without a day lies in the days before it appeared. */
export function shortlyBeforePublication(publication: DayBounds | null, reason: string): ResolvedDate | null {
  if (!publication || publication.first === null || publication.last === null) return null;
  if (publication.first === publication.last) return aboutPublication(publication, reason);
  if (lengthInDays(publication) > LONGEST_STRETCH_DAYS - RECENT_DAYS) return null;
  const edtf = formatInterval({ first: publication.first - RECENT_DAYS, last: publication.last });
  return implied(edtf, 'interval', [publicationStep('shortly-before-publication', publication, edtf, reason)]);
}

function publicationStep(rule: string, publication: DayBounds, value: string, reason: string): DateStep {
  return { rule, anchor: formatInterval(publication), anchorIs: 'publication', value, details: { reason } };
}

/** The same occasion as another mention: what one speaker says at one press conference. */
export function sameOccasion(other: ResolvedDate, reason: string): ResolvedDate {
  const step: DateStep = {
    rule: 'same-occasion',
    anchor: other.edtf,
    anchorIs: 'mention',
    value: other.edtf,
    details: { reason },
  };
  return { ...other, ...certainties('implied'), steps: [...other.steps, step] };
}

/** Shortly before another that is known to the day, or on the same day. */
export function aboutThen(other: ResolvedDate, reason: string): ResolvedDate | null {
  const { first, last } = parseEdtf(other.edtf) ?? { first: null, last: null };
  if (first === null || first !== last) return null;
  const edtf = `${formatDay(first)}~`;
  const step: DateStep = {
    rule: 'about-mention',
    anchor: other.edtf,
    anchorIs: 'mention',
    value: edtf,
    details: { reason },
  };
  return implied(edtf, 'day', [...other.steps, step]);
}

/** So many days from another that is known to the day; `about` then when weeks were counted. */
export function daysFrom(
  other: ResolvedDate,
  shiftDays: number,
  { about, reason }: { readonly about?: true; readonly reason: string },
): ResolvedDate | null {
  const { first, last } = parseEdtf(other.edtf) ?? { first: null, last: null };
  // “since Oct. 8, the day after …”: counted from when it began
  const begins = other.edtf.endsWith('/..');
  if (first === null || !(begins || first === last)) return null;
  const edtf = `${formatDay(first + shiftDays)}${about ? '~' : ''}`;
  const step: DateStep = {
    rule: 'days-from-mention',
    anchor: other.edtf,
    anchorIs: 'mention',
    value: edtf,
    details: { reason },
  };
  return implied(edtf, 'day', [...other.steps, step]);
}

/** So many months from another: a month, or a year where whole years are counted; from a year only whole years. */
export function monthsFrom(other: ResolvedDate, months: number, reason: string): ResolvedDate | null {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d{2})?)?~?$/.exec(other.edtf) ?? [];
  if (year === undefined) return null;
  const byYear = months % 12 === 0;
  if (month === undefined && !byYear) return null;
  const count = Number(year) * 12 + Number(month ?? 1) - 1 + months;
  const found = String(Math.floor(count / 12));
  const edtf = byYear ? found : `${found}-${String((count % 12) + 1).padStart(2, '0')}`;
  const step: DateStep = {
    rule: 'months-from-mention',
    anchor: other.edtf,
    anchorIs: 'mention',
    value: edtf,
    details: { reason },
  };
  return implied(edtf, byYear ? 'year' : 'month', [...other.steps, step]);
}

/** Only known to lie before: open at its start. */
export function beforeDate(other: ResolvedDate, reason: string): ResolvedDate | null {
  const last = parseEdtf(other.edtf)?.last ?? null;
  if (last === null) return null;
  const edtf = `../${formatDay(last)}`;
  const step: DateStep = {
    rule: 'before-mention',
    anchor: other.edtf,
    anchorIs: 'mention',
    value: edtf,
    details: { reason },
  };
  return implied(edtf, 'interval', [...other.steps, step]);
}

/** After another, and reported: until the article appeared, where that is known. */
export function afterDate(other: ResolvedDate, publication: DayBounds | null, reason: string): ResolvedDate | null {
  const first = parseEdtf(other.edtf)?.first ?? null;
  if (first === null) return null;
  const last = publication?.last ?? null;
  if (last !== null && last - first > LONGEST_AFTER_DAYS) return null;
  const edtf = formatInterval({ first, last: last !== null && last >= first ? last : null });
  const step: DateStep = {
    rule: 'after-mention',
    anchor: other.edtf,
    anchorIs: 'mention',
    value: edtf,
    details: { reason },
  };
  return implied(edtf, 'interval', [...other.steps, step]);
}

/** Ever since another: open at its end. */
export function sinceDate(other: ResolvedDate, reason: string): ResolvedDate | null {
  if (other.edtf.includes('/')) return null;
  const edtf = other.edtf.replace('~', '');
  const step: DateStep = {
    rule: 'since-mention',
    anchor: other.edtf,
    anchorIs: 'mention',
    value: `${edtf}/..`,
    details: { reason },
  };
  return implied(`${edtf}/..`, 'interval', [...other.steps, step]);
}

function implied(edtf: string, granularity: ResolvedDate['granularity'], steps: readonly DateStep[]): ResolvedDate {
  return { edtf, granularity, ...certainties('implied'), steps, alternatives: [] };
}

function certainties(certainty: 'implied'): Pick<ResolvedDate, 'year' | 'month' | 'day'> {
  return { year: certainty, month: certainty, day: certainty };
}
