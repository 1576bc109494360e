import type { Clause } from '../grammar/clauses.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** “used to store produce”: what was always so. */
export const isHabit = ({ frame: { tokens } }: SentenceReading, { verb }: Clause): boolean =>
  verb.lemma === 'use' &&
  !verb.passive &&
  tokens[verb.head]?.lower === 'used' &&
  tokens[verb.last + 1]?.lower === 'to' &&
  /^(?:VERB|AUX)$/.test(tokens[verb.last + 2]?.pos ?? '');

/** “Anyone with information is asked to call police”. */
export const isAppeal = ({ frame: { tokens } }: SentenceReading, { verb, subject }: Clause): boolean =>
  subject !== null &&
  verb.passive &&
  /^(?:anyone|anybody|witnesses)$/.test(tokens[subject.start]?.lower ?? '') &&
  /^(?:ask|urge|encourage|advise|request|invite)$/.test(verb.lemma);

/** “worked as an electrician”, “served as mayor”: what somebody was. */
export const isJob = (
  { frame: { tokens } }: SentenceReading,
  { verb: { lemma, last, tense, passive } }: Clause,
): boolean =>
  tense === 'past' &&
  !passive &&
  ((lemma === 'work' && /^(?:as|for|at)$/.test(tokens[last + 1]?.lower ?? '')) ||
    (lemma === 'serve' && tokens[last + 1]?.lower === 'as'));
