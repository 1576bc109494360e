import { fromDayNumber, isDay, toDayNumber, weekdayOf } from '../../calendar/days.ts';
import { lengthInDays } from '../../calendar/edtf.ts';
import type { CalendarForm } from '../../types.ts';
import {
  type CalendarValue,
  centuryValue,
  dayValue,
  decadeValue,
  halfValue,
  monthValue,
  quarterValue,
  seasonValue,
  yearValue,
} from './calendar-value.ts';
import { type NearestOptions, nearestDay, nearestYear } from './nearest.ts';
import { nthWeekday } from './nth-weekday.ts';
import { type Anchor, anchorFor, type FormContext, filled, type ReadValue, written } from './resolve-context.ts';

/** Parts of a date as written; a missing year is the one nearest to the publication. */
export function readCalendar(form: CalendarForm, context: FormContext): ReadValue | null {
  const { year, month, day, weekday, decade, century } = form;
  if (century !== undefined) return written(centuryValue(century));
  if (decade !== undefined) return written(decadeValue(decade));
  if (year !== undefined) return written(partInYear(form, year));
  const anchor = anchorFor(context, 'text');
  if (anchor === null) return null;
  if (month === undefined && day !== undefined) return dayOfMonth(form, anchor, context);
  if (month === undefined && weekday !== undefined) {
    const near = nearAnchor(anchor, context);
    return near && readWeekday(weekday, near, context);
  }
  return yearless(form, anchor, context);
}

/** A bare weekday isn’t counted from a year or a decade told before, nor from a month where the publication is known. */
function nearAnchor(anchor: Anchor, { publication, reference }: FormContext): Anchor | null {
  const longest = publication === null ? DAYS_IN_MONTH : DAYS_IN_WEEK;
  const isCoarse = anchor.is === 'reference' && reference !== null && lengthInDays(reference.bounds) > longest;
  if (!isCoarse) return anchor;
  return publication === null ? null : { day: publication, is: 'publication' };
}

const DAYS_IN_WEEK = 7;
const DAYS_IN_MONTH = 31;

/** What a form names in a given year. */
export function partInYear(form: CalendarForm, year: number): CalendarValue {
  const { month, day, weekday, nth, season, quarter, half } = form;
  if (month !== undefined && day !== undefined && isDay({ year, month, day }))
    return dayValue(toDayNumber({ year, month, day }));
  if (month !== undefined) {
    const whole = monthValue(year, month);
    return (weekday !== undefined && nth !== undefined ? nthWeekday(whole, weekday, nth) : null) ?? whole;
  }
  if (season !== undefined) return seasonValue(year, season);
  if (quarter !== undefined) return quarterValue(year, quarter);
  return half === undefined ? yearValue(year) : halfValue(year, half);
}

/** A bare weekday lies in the past, publication day included, unless the clause plainly looks ahead. */
function readWeekday(weekday: number, anchor: Anchor, context: FormContext): ReadValue {
  const { direction } = context;
  const told = direction === 'future' ? null : dayOfUpdate(weekday, anchor, context);
  if (told) return filled(dayValue(told.day), 'weekday-before', { day: told.updated, is: 'update' }, { weekday });
  const onward = direction === 'future' || anchor.is === 'reference';
  const today = weekdayOf(anchor.day);
  const days = onward ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7);
  return filled(dayValue(anchor.day + days), onward ? 'weekday-after' : 'weekday-before', anchor, { weekday });
}

/** “Published Thu July 10, updated Fri July 11”: “on Friday” is the day of the change rather than one six days before all. */
function dayOfUpdate(
  weekday: number,
  { day, is }: Anchor,
  { updated }: FormContext,
): { readonly day: number; readonly updated: number } | null {
  if (is !== 'publication' || updated === null || updated <= day || updated - day >= DAYS_IN_WEEK) return null;
  const found = updated - ((weekdayOf(updated) - weekday + 7) % 7);
  return found > day ? { day: found, updated } : null;
}

function dayOfMonth({ day = 1, weekday }: CalendarForm, anchor: Anchor, context: FormContext): ReadValue | null {
  const { direction } = context;
  const told = weekday === undefined ? dayAfterTold(day, context) : null;
  if (told !== null) return filled(dayValue(told), 'month-nearest', referenceAnchor(context));
  const found = nearestDay(anchor.day, day, direction, weekday);
  if (found === null) return null;
  const overruled = found !== nearestDay(anchor.day, day, null);
  return filled(dayValue(found), overruled ? `month-${aheadOrBehind(found, anchor)}` : 'month-nearest', anchor);
}

/** “It began on September 14. On the 22nd, …”: the first such day after what was told last, of which the day was written. */
function dayAfterTold(day: number, { reference, publication, direction }: FormContext): number | null {
  const { bounds } = reference ?? {};
  if (!bounds || bounds.first === null || bounds.first !== bounds.last || publication === null) return null;
  const next = nearestDay(bounds.first, day, 'future');
  if (next === null || next - bounds.first > SOON_DAYS || direction === 'future') return null;
  return next <= publication ? next : null;
}

function yearless(form: CalendarForm, anchor: Anchor, context: FormContext): ReadValue | null {
  if ((form.month ?? form.season ?? form.quarter ?? form.half) === undefined) return null;
  const told = anchor.is === 'reference' ? yearAsTold(form, context) : null;
  if (told !== null) return filled(partInYear(form, told), 'year-of-reference', anchor);
  const soonAfter = yearSoonAfterReference(form, anchor, context);
  if (soonAfter !== null) return filled(partInYear(form, soonAfter), 'year-of-reference', referenceAnchor(context));
  const year = nearestYearOf(form, anchor.day, context);
  if (year === null) return null;
  const value = partInYear(form, year);
  const overruled =
    year !==
    nearestYearOf(form, anchor.day, { ...context, direction: null, since: false, behind: false, ahead: false });
  const rule = overruled ? `year-${aheadOrBehind(value.bounds.first ?? anchor.day, anchor)}` : 'year-nearest';
  return filled(value, rule, anchor);
}

/** Where the sentence looks, when it overrules nearness. */
function aheadOrBehind(day: number, anchor: Anchor): 'ahead' | 'behind' {
  return day > anchor.day ? 'ahead' : 'behind';
}

/** A report may carry a day or two more than the day it first appeared. */
const GRACE_DAYS = 20;
/** What was done in a month is told after it has begun. */
const MONTH_GRACE_DAYS = 3;
/** A day that the verb puts ahead (“is set for August 2”) and that lies so far back is the next one. */
const LONG_AGO_DAYS = 90;

function nearestYearOf(form: CalendarForm, anchor: number, context: FormContext): number | null {
  const { direction, since } = context;
  const { month, day, weekday } = form;
  const isOneDay = month !== undefined && day !== undefined;
  const first = (year: number) =>
    isOneDay && !isDay({ year, month, day }) ? null : partInYear(form, year).bounds.first;
  const aheadWeight = (form.quarter ?? form.half) === undefined || direction === 'future' ? 1 : 2;
  const options: NearestOptions = isOneDay
    ? { direction: since ? 'past' : null, sure: since, weekday }
    : { direction, sure: since, aheadWeight, length: lengthInDays(partInYear(form, 2001).bounds) };
  const nearest = nearestYear(anchor, first, options);
  const tooFar = context.behind && nearest !== null && nearest > anchor + (isOneDay ? GRACE_DAYS : MONTH_GRACE_DAYS);
  const tooEarly = isOneDay && context.ahead && nearest !== null && nearest < anchor - LONG_AGO_DAYS;
  const sure = tooFar ? ('past' as const) : ('future' as const);
  const found = tooFar || tooEarly ? nearestYear(anchor, first, { ...options, direction: sure, sure: true }) : nearest;
  return found === null ? null : fromDayNumber(found).year;
}

/** So soon after a day told with its year, and so far from the publication, a day without one goes on from there. */
const SOON_DAYS = 31;
const FAR_DAYS = 60;

/** “on July 9, 2019 … lifted on July 26”: what was done days after a day of another year. */
function yearSoonAfterReference(form: CalendarForm, anchor: Anchor, context: FormContext): number | null {
  const { reference, direction } = context;
  const told = reference?.bounds;
  if (!told || told.first === null || told.first !== told.last || form.day === undefined || direction === 'future')
    return null;
  const nearest = nearestYearOf(form, anchor.day, context);
  const { year } = fromDayNumber(told.first);
  const inYear = [year, year + 1].find((candidate) => {
    const ahead = (partInYear(form, candidate).bounds.first ?? 0) - (told.first ?? 0);
    return Math.abs(ahead) <= SOON_DAYS;
  });
  if (inYear === undefined || nearest === null || inYear === nearest) return null;
  // “on May 3, 1995 …, the day after May 3”
  if (partInYear(form, year).bounds.first === told.first) return year;
  return Math.abs((partInYear(form, nearest).bounds.first ?? 0) - anchor.day) >= FAR_DAYS ? inYear : null;
}

const referenceAnchor = ({ reference }: FormContext): Anchor | null =>
  reference === null ? null : { day: reference.day, is: 'reference' };

/** How far back a history looks before it is taken to have gone on into the next year. */
const LOOKING_BACK_DAYS = 120;
const YEAR_DAYS = 365;

/** In a history: the year told, or the one its last day or month runs into. */
function yearAsTold(form: CalendarForm, { reference, publication, direction }: FormContext): number | null {
  if (reference === null) return null;
  const { year } = fromDayNumber(reference.day);
  const length = lengthInDays(reference.bounds);
  if (length >= YEAR_DAYS && length <= YEAR_DAYS + 1) return year;
  const fits = [year, year + 1, year - 1].find((candidate) => {
    const first = partInYear(form, candidate).bounds.first ?? 0;
    const ahead = first - reference.day;
    // What was done before the writing didn’t happen after it.
    if (direction === 'past' && publication !== null && first > publication + GRACE_DAYS) return false;
    return ahead >= -LOOKING_BACK_DAYS && ahead < YEAR_DAYS - LOOKING_BACK_DAYS;
  });
  return fits ?? year;
}
