import type { Frame } from '../events/frame.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** “to file by October and | to close in May”: the second of two joined infinitives, where each has a time of its own. */
export function secondTask({ tokens, times }: Frame, { parts }: Clause): VerbGroup | null {
  const second = parts.find(
    ({ form, first }, index) =>
      index > 0 && form === 'infinitive' && tokens[first - 1]?.pos === 'CCONJ' && tokens[first]?.lower === 'to',
  );
  if (!second) return null;
  const before = parts.findLast(({ form, last }) => form === 'infinitive' && last < second.first);
  const between = times.some(({ datable, first }) => datable && first > (before?.last ?? 0) && first < second.first);
  const behind = times.some(({ datable, first }) => datable && first > second.last);
  return before && between && behind ? second : null;
}
