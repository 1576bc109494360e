import { senseOf } from './classify-clause.ts';
import { addClause } from './clause-mention.ts';
import type { FrameTime } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isState } from './states.ts';
import { timesOfClause } from './time-of-clause.ts';
import { isToTheDay } from './to-the-day.ts';

/** “When agents searched the shop on Monday, she told them …”: the search is told as well, on the day that both have. */
export function readOpeningWhen(reading: SentenceReading): void {
  const { frame, found } = reading;
  const index = frame.tree.clauses.findIndex(({ marker, start }) => marker === 'when' && start === 0);
  const clause = frame.tree.clauses[index];
  if (!clause?.subject || found.some((draft) => draft.clause === clause)) return;
  const { verb } = clause;
  if (verb.tense !== 'past' || verb.perfect || verb.progressive || verb.negated || verb.modal || verb.passive) return;
  const [time] = timesOfClause(frame, index);
  if (!time || !(isToTheDay(time) || isNearWeekday(time)) || isState(frame, clause, verb)) return;
  const sense = senseOf(frame, clause);
  if (sense.speech || /^(?:be|have|come|get|become)$/.test(verb.lemma)) return;
  const candidate = { clause, index, verb, sense, time: null };
  addClause(reading, candidate, null, null, { from: 'expression', expression: time.index, behind: true });
}

/** “last Thursday”. */
const isNearWeekday = ({ expression: { form } }: FrameTime): boolean =>
  form.kind === 'relative' && form.of.kind === 'calendar' && form.of.weekday !== undefined;
