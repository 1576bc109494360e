import type { Clause } from '../grammar/clauses.ts';
import type { Frame, FrameTime } from './frame.ts';
import { isToTheDay } from './to-the-day.ts';

/** “There was a stampede on Monday”, “There were long queues on Monday”: what is there on a day comes and goes. */
export const isThereThen = ({ tokens }: Frame, { subject, verb }: Clause, time: FrameTime): boolean => {
  const there = tokens[subject?.start ?? verb.first - 1];
  if (there?.lower !== 'there' || verb.tense !== 'past' || verb.negated || tokens[verb.last + 1]?.lower === 'no')
    return false;
  return isToTheDay(time) || (/^an?$/.test(tokens[verb.last + 1]?.lower ?? '') && isOfMonth(time));
};

/** “The last pile-up was in March 2019”, “the previous record was on May 3”. */
export const isLatest = ({ tokens, masked }: Frame, { subject, verb: { last } }: Clause): boolean =>
  subject !== null &&
  masked[/^(?:in|on|during)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1] === true &&
  tokens.slice(subject.start, subject.start + 3).some(({ lower }) => /^(?:last|first|latest|previous)$/.test(lower));

const isOfMonth = ({ expression: { form } }: FrameTime): boolean =>
  form.kind === 'calendar' && form.month !== undefined;

/** “said the strike on Monday was the worst in years”: the day is the strike’s, however it was. */
export const isOfSubject = (
  { subject, verb: { tense, first } }: Clause,
  noun: number | null,
  time: FrameTime,
): boolean =>
  tense === 'past' && subject !== null && noun !== null && noun < first && time.last <= first && isToTheDay(time);
