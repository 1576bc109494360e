import type { ArticleReading } from '../../types.ts';
import { type Clue, daysOfYears } from './clues.ts';
import { unite } from './day-set.ts';

/** “KYIV, June 5 (Reuters) —”: the report appeared on the day it was filed or the one after, of whichever year. */
export function datelineClues({ clean: { dateline } }: ArticleReading): readonly Clue[] {
  const filed = dateline?.filed;
  if (!filed || filed.year !== null) return [];
  const days = daysOfYears({ kind: 'calendar', month: filed.month, day: filed.day });
  const stretches = unite(days.map((first) => ({ first, last: first + 1 })));
  return [{ rule: 'filed', sentence: 0, days: stretches, coarse: false, settles: [], details: { words: filed.text } }];
}
