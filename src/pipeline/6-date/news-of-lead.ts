import { weekdayOf } from '../../calendar/days.ts';
import type { ArticleReading } from '../../types.ts';
import { bareWeekdayOf, type Clue, expressionOf } from './clues.ts';
import { common, type DaySet, type Stretch } from './day-set.ts';

/** News is told at most so many days after it happened. */
const FRESH_DAYS = 6;

/**
 * Where nothing else says when an article appeared, its opening sentence does that tells with a date what is new:
 * “A court convicted the minister on June 12, 2024. She will be sentenced on July 9.”, also without a year where only
 * one is possible. `null` where what is told elsewhere lies later, or where the article opens otherwise.
 */
export function newsOfLead(
  possible: DaySet,
  clues: readonly Clue[],
  reading: ArticleReading,
): { readonly stretch: Stretch; readonly clue: Clue } | null {
  const [mention] = reading.mentions;
  if (mention?.time.from !== 'expression' || !mention.time.news) return null;
  const opening = clues.find(
    ({ rule, sentence, coarse }) => rule === 'happened-before' && sentence === mention.sentence && !coarse,
  );
  const form = expressionOf(reading, mention)?.expression.form;
  if (!opening || form?.kind !== 'calendar' || form.day === undefined) return null;
  const [fresh, other] = daysToldBy(opening).flatMap((day) => freshFrom(day, possible));
  if (!fresh || other) return null;
  const days = { first: Math.max(...followUps(reading, fresh.first)), last: fresh.last };
  return { stretch: days, clue: { ...opening, rule: 'news-of-lead', days: [days], settles: [] } };
}

/** The day that it names with its year, or one for each year. */
const daysToldBy = ({ settles, days }: Clue): readonly number[] =>
  settles
    .flatMap((settled) => settled.days)
    .concat(settles.length === 0 ? days.slice(0, 1).map(({ first }) => first) : []);

/** The days on which it is news, where the first of them is possible; nothing of it may be possible only later. */
function freshFrom(day: number, possible: DaySet): readonly Stretch[] {
  const [stretch, other] = common(possible, [{ first: day, last: day + FRESH_DAYS }]);
  return stretch && !other && stretch.first === day ? [stretch] : [];
}

/** “…, Ruiz said on Thursday”, where the news is of a Wednesday: told on that Thursday or later. */
const FOLLOW_UP_DAYS = 2;

function followUps(reading: ArticleReading, first: number): readonly number[] {
  const weekdays = reading.mentions.flatMap((mention) => {
    const expression = expressionOf(reading, mention)?.expression;
    const told = mention.status === 'occurred' || mention.status === 'statement';
    return (told && expression && bareWeekdayOf(expression)) || [];
  });
  const after = weekdays.map((weekday) => (weekday - weekdayOf(first) + 7) % 7);
  return [first, ...after.filter((days) => days <= FOLLOW_UP_DAYS).map((days) => first + days)];
}
