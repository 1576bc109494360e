import { toDayNumber } from '../../calendar/days.ts';
import type { ArticleReading, Mention } from '../../types.ts';
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
  const forecasts = sentencesAhead(mentions);
  return times.flatMap(({ form, direction, relation, sentence, text }, index) => {
    if (form.kind !== 'calendar' || form.year === undefined || ahead.has(index) || forecasts.has(sentence)) return [];
    if (direction === 'future' || (relation !== null && LOOKS_AHEAD.has(relation))) return [];
    const first = toDayNumber({ year: form.year, month: form.month ?? 1, day: form.day ?? 1 });
    return [
      { rule: 'happened-before', sentence, days: from(first), coarse: true, settles: [], details: { words: text } },
    ];
  });
}

/** “The bank expects 8.8% this year and 5.1% in 2023”: all that such a sentence tells lies ahead. */
function sentencesAhead(mentions: readonly Mention[]): ReadonlySet<number> {
  const isAhead = ({ status }: Mention) => status === 'scheduled' || status === 'proposed';
  const behind = new Set(mentions.flatMap((mention) => (isAhead(mention) ? [] : mention.sentence)));
  return new Set(mentions.flatMap(({ sentence }) => (behind.has(sentence) ? [] : sentence)));
}
