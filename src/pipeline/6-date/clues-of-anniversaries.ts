import { addMonths, fromDayNumber, toDayNumber } from '../../calendar/days.ts';
import { formatEdtf } from '../../calendar/edtf.ts';
import type { ArticleReading, CalendarForm, TimeExpression } from '../../types.ts';
import type { Clue } from './clues.ts';
import { unite } from './day-set.ts';
import { boundsOn } from './resolve-time.ts';

/** An anniversary is told of at most so long before or after it. */
const AROUND_DAYS = 366;

/**
 * “Next November will be five years since the collapse on 9 November 2019”, “launched on Nov. 18, 2017, and will mark
 * four years in orbit next month”: the day so many years later lies in the stretch that the same sentence names from
 * the publication, so the article appeared where that stretch holds it.
 */
export function anniversaryClues(reading: ArticleReading): readonly Clue[] {
  const bySentence = Map.groupBy(reading.times.map(asDay), ({ sentence }) => sentence);
  return [...bySentence.values()].flatMap((times) => {
    const began = times.find(({ form }) => isFullDay(form));
    const length = times.find(isYears);
    const when = times.find(isCounted);
    const clue = began && length && when ? clueOf(began, length, when) : null;
    return clue ? [clue] : [];
  });
}

/** “17:40 on 9 November 2019” is that day. */
function asDay(expression: TimeExpression): TimeExpression {
  const { form } = expression;
  return form.kind === 'clock' && form.of ? { ...expression, form: form.of } : expression;
}

function isFullDay(form: TimeExpression['form']): form is CalendarForm & { year: number; month: number; day: number } {
  return form.kind === 'calendar' && form.year !== undefined && form.month !== undefined && form.day !== undefined;
}

/** “five years”, “its fifth year” aside: a bare whole number of years. */
function isYears({ form }: TimeExpression): boolean {
  return (
    form.kind === 'duration' && form.unit === 'year' && form.count !== null && form.count.least === form.count.most
  );
}

/** “next month”, “this week”, “next November”: counted from the publication. */
function isCounted({ form }: TimeExpression): boolean {
  return form.kind === 'relative' && form.from === 'publication' && Math.abs(form.shift) <= 1;
}

function clueOf(began: TimeExpression, length: TimeExpression, when: TimeExpression): Clue | null {
  if (!isFullDay(began.form) || length.form.kind !== 'duration') return null;
  const { year, month, day } = began.form;
  const years = length.form.count?.least ?? 0;
  const anniversary = toDayNumber(addMonths({ year, month, day }, 12 * years));
  const days = candidates(anniversary).filter((publication) => {
    const bounds = boundsOn(when, publication);
    return bounds !== null && (bounds.first ?? Infinity) <= anniversary && anniversary <= (bounds.last ?? -Infinity);
  });
  if (days.length === 0) return null;
  return {
    rule: 'anniversary',
    sentence: began.sentence,
    days: unite(days.map((first) => ({ first, last: first }))),
    coarse: false,
    settles: [],
    details: { words: `${length.text} … ${when.text}`, began: began.text, day: formatEdtf(fromDayNumber(anniversary)) },
  };
}

function candidates(around: number): readonly number[] {
  return Array.from({ length: 2 * AROUND_DAYS + 1 }, (_, index) => around - AROUND_DAYS + index);
}
