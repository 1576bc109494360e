import { weekdayOf } from '../../calendar/days.ts';
import type { ArticleReading } from '../../types.ts';
import { bareWeekdayOf, type Clue, daysOfYears, expressionOf, outlookOf } from './clues.ts';
import { unite } from './day-set.ts';

/** Sentences that tell the news. */
const OPENING_SENTENCES = 2;

/**
 * “KYIV, June 5 (Reuters) —”: the report appeared on the day it was filed or the one after, of whichever year; where it
 * opens with a weekday, of a year in which that is the day of filing or the one before.
 */
export function datelineClues(reading: ArticleReading): readonly Clue[] {
  const filed = reading.clean.dateline?.filed;
  if (!filed || filed.year !== null) return [];
  const weekday = openingWeekday(reading);
  const days = daysOfYears({ kind: 'calendar', month: filed.month, day: filed.day }).filter(
    (day) => weekday === null || (weekdayOf(day) - weekday + 7) % 7 <= 1,
  );
  const stretches = unite(days.map((first) => ({ first, last: first + 1 })));
  const base = { sentence: 0, days: stretches, coarse: false, settles: [], details: { words: filed.text } };
  return [{ ...base, rule: weekday === null ? 'filed' : 'filed-on-weekday' }];
}

function openingWeekday(reading: ArticleReading): number | null {
  const told = reading.mentions.flatMap((mention) => {
    const expression = expressionOf(reading, mention)?.expression;
    const isOpening = mention.sentence < OPENING_SENTENCES && expression !== undefined;
    return isOpening && outlookOf(mention, expression) === 'behind' ? (bareWeekdayOf(expression) ?? []) : [];
  });
  return told[0] ?? null;
}
