import { weekdayOf } from '../../calendar/days.ts';
import type { ArticleReading } from '../../types.ts';
import { type Clue, expressionOf } from './clues.ts';
import { common, type DaySet, type Stretch } from './day-set.ts';

/** News is told at most so many days after it happened. */
const FRESH_DAYS = 6;

/**
 * Where nothing else says when an article appeared, its opening sentence does that tells with a full date what is new:
 * “A court convicted the minister on June 12, 2024. She will be sentenced on July 9.” `null` where what is told
 * elsewhere lies later, or where the article opens otherwise.
 */
export function newsOfLead(
  possible: DaySet,
  clues: readonly Clue[],
  reading: ArticleReading,
): { readonly stretch: Stretch; readonly clue: Clue } | null {
  const [mention] = reading.mentions;
  if (mention?.time.from !== 'expression' || !mention.time.news) return null;
  const opening = clues.find(
    ({ rule, sentence, coarse, settles }) =>
      rule === 'happened-before' && sentence === mention.sentence && !coarse && settles.length === 0,
  );
  const form = expressionOf(reading, mention)?.expression.form;
  const [bound] = opening?.days ?? [];
  if (!opening || !bound || form?.kind !== 'calendar' || form.day === undefined) return null;
  const [stretch, other] = common(possible, [{ first: bound.first, last: bound.first + FRESH_DAYS }]);
  if (!stretch || other || stretch.first !== bound.first) return null;
  const days = { first: Math.max(...followUps(reading, bound.first)), last: stretch.last };
  return { stretch: days, clue: { ...opening, rule: 'news-of-lead', days: [days], settles: [] } };
}

/** “…, Ruiz said on Thursday”, where the news is of a Wednesday: told on that Thursday or later. */
const FOLLOW_UP_DAYS = 2;

function followUps(reading: ArticleReading, first: number): readonly number[] {
  const weekdays = reading.mentions.flatMap((mention) => {
    const form = expressionOf(reading, mention)?.expression.form;
    const told = mention.status === 'occurred' || mention.status === 'statement';
    return told && form?.kind === 'calendar' && form.month === undefined ? (form.weekday ?? []) : [];
  });
  const after = weekdays.map((weekday) => (weekday - weekdayOf(first) + 7) % 7);
  return [first, ...after.filter((days) => days <= FOLLOW_UP_DAYS).map((days) => first + days)];
}
