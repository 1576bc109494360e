import { weekdayOf } from '../../calendar/days.ts';
import type { ArticleReading, EventForm, ShiftForm, TimeExpression } from '../../types.ts';
import { type Clue, daysOfYears, expressionOf, isYearlessDay } from './clues.ts';
import { unite } from './day-set.ts';

/** “last Friday, just a week ahead of …”: so close stand two names of one day. */
const LARGEST_GAP = 16;

interface Equation {
  /** “last Friday” */
  readonly weekday: TimeExpression;
  readonly weekdayIndex: number;
  /** “a week ahead of a newly imposed deadline” */
  readonly shiftIndex: number;
  readonly shift: ShiftForm & { readonly from: EventForm };
}

/**
 * A day named twice, by its weekday and by its distance from an event whose month and day the article
 * gives: the weekday picks the year, and with it the week of the publication.
 */
export function equationClues(reading: ArticleReading): readonly Clue[] {
  return equationsOf(reading.times).flatMap((equation) => {
    const event = dayOfEvent(reading, equation.shift.from.noun);
    return event ? [clueOf(equation, event)] : [];
  });
}

function equationsOf(times: readonly TimeExpression[]): readonly Equation[] {
  return times.flatMap((weekday, weekdayIndex) => {
    const shiftIndex = weekdayIndex + 1;
    const next = times[shiftIndex];
    if (!next || next.sentence !== weekday.sentence || next.start - weekday.end > LARGEST_GAP) return [];
    if (weekdayNumber(weekday) === null || next.form.kind !== 'shift') return [];
    const { from } = next.form;
    if (typeof from === 'string' || from.kind !== 'event') return [];
    return [{ weekday, weekdayIndex, shiftIndex, shift: { ...next.form, from } }];
  });
}

function weekdayNumber({ form }: TimeExpression): number | null {
  if (form.kind === 'calendar') return form.month === undefined ? (form.weekday ?? null) : null;
  return form.kind === 'relative' && form.of.kind === 'calendar' ? (form.of.weekday ?? null) : null;
}

/** The one yearless day that the article gives a deadline (or what the noun names). */
function dayOfEvent(
  reading: ArticleReading,
  noun: string,
): { readonly index: number; readonly expression: TimeExpression } | null {
  const found = reading.mentions
    .filter((mention) => mention.trigger.lemma === noun || mention.kind === noun)
    .flatMap((mention) => expressionOf(reading, mention) ?? [])
    .filter(({ expression }) => isYearlessDay(expression.form));
  const days = new Set(found.map(({ expression }) => JSON.stringify(expression.form)));
  return days.size === 1 ? (found[0] ?? null) : null;
}

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

function clueOf(equation: Equation, event: { readonly index: number; readonly expression: TimeExpression }): Clue {
  const { weekday, weekdayIndex, shiftIndex, shift } = equation;
  const distance = shift.by * (UNIT_DAYS[shift.unit] ?? Number.NaN);
  const events = isYearlessDay(event.expression.form) ? daysOfYears(event.expression.form) : [];
  const agreeing = events.filter((day) => weekdayOf(day + distance) === weekdayNumber(weekday));
  const named = agreeing.map((day) => day + distance);
  const { first, last } = publicationAfter(weekday);
  return {
    rule: 'weekday-equation',
    sentence: weekday.sentence,
    days: unite(named.map((day) => ({ first: day + first, last: day + last }))),
    coarse: false,
    settles: [
      { expression: weekdayIndex, days: named },
      { expression: shiftIndex, days: named },
      { expression: event.index, days: agreeing },
    ],
    details: {
      words: weekday.text,
      event: event.expression.text,
      noun: shift.from.noun,
      unit: shift.unit,
      by: shift.by,
    },
  };
}

/** How many days after the named weekday an article that calls it so can appear. */
function publicationAfter({ form, direction }: TimeExpression): { readonly first: number; readonly last: number } {
  if (form.kind === 'relative')
    return form.shift < 0 ? { first: 1, last: 7 } : { first: -7, last: form.shift > 0 ? -1 : 6 };
  return direction === 'future' ? { first: -7, last: -1 } : { first: 0, last: 6 };
}
