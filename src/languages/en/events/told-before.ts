import type { MentionTime } from '../../../types.ts';
import { textOf } from '../actors/found-name.ts';
import type { Clause } from '../grammar/clauses.ts';
import { distancesOf, shiftBy } from './distances.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { timesOfClause } from './time-of-clause.ts';
import { dayOfVerb } from './told-days.ts';

/** “suspended its licence the day after the boy died”, “Two months after the boy died, it lost its licence”: counted from a day on which the article told just that. */
export function timeFromTold({ frame, story }: SentenceReading, clause: Clause): MentionTime | null {
  const { tokens, tree } = frame;
  const index = tree.clauses.indexOf(clause);
  for (const { first, last, apart } of distancesOf(frame)) {
    if ((first > 0 && first <= clause.verb.last) || tree.owner[first] !== index) continue;
    const then = tree.clauses.find(({ role, start }) => role === 'time' && start === last);
    if (then?.verb.tense !== 'past' || timesOfClause(frame, tree.clauses.indexOf(then)).length > 0) continue;
    const names = tokens.slice(last, then.verb.first).flatMap(({ text, pos }) => (pos === 'PROPN' ? [text] : []));
    const mention = dayOfVerb(story, then.verb.lemma, frame, names);
    if (mention === null) continue;
    const marker = tokens[last]?.lower ?? '';
    const reason = `“${textOf(tokens, first, last)} ${marker}” it`;
    return { from: 'mention', mention, order: 'same', ...shiftBy(apart, marker === 'after' ? 1 : -1), reason };
  }
  return null;
}
