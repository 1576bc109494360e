import { toDayNumber } from '../../calendar/days.ts';
import type { ArticleReading } from '../../types.ts';
import type { Clue } from './clues.ts';
import { from } from './day-set.ts';

const LOOKS_AHEAD: ReadonlySet<string> = new Set(['before', 'by', 'until', 'from', 'for', 'within']);

/** Years that an article names and doesn’t look ahead to: it appeared in or after each of them. Too coarse to stand alone. */
export function yearClues({ times, mentions }: ArticleReading): readonly Clue[] {
  const ahead = new Set(
    mentions.flatMap(({ time, status }) =>
      time.from === 'expression' && (time.ahead || /^(?:scheduled|proposed|deadline)$/.test(status))
        ? [time.expression]
        : [],
    ),
  );
  return times.flatMap(({ form, direction, relation, sentence, text }, index) => {
    if (form.kind !== 'calendar' || form.year === undefined || ahead.has(index)) return [];
    if (direction === 'future' || (relation !== null && LOOKS_AHEAD.has(relation))) return [];
    const first = toDayNumber({ year: form.year, month: form.month ?? 1, day: form.day ?? 1 });
    return [
      { rule: 'happened-before', sentence, days: from(first), coarse: true, settles: [], details: { words: text } },
    ];
  });
}
