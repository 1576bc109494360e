import type { ArticleReading } from '../../types.ts';
import { type Clue, daysAround, daysOfYears, isYearlessDay } from './clues.ts';

/** “Friday 9 August”: the day is a Friday in some years only, and the article within half a year of it. */
export function weekdayClues({ times }: ArticleReading): readonly Clue[] {
  return times.flatMap(({ form, sentence, text, direction }, expression) => {
    if (!isYearlessDay(form) || form.weekday === undefined) return [];
    const days = daysOfYears(form);
    return [
      {
        rule: 'weekday-date',
        sentence,
        days: daysAround(days, direction === 'past' ? 'behind' : null),
        coarse: false,
        settles: [{ expression, days }],
        details: { words: text },
      },
    ];
  });
}
