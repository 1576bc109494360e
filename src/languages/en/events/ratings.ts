import type { Clause } from '../grammar/clauses.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** “Analysts cut their recommendation on the stock”. */
export const isRating = ({ frame: { tokens } }: SentenceReading, { verb, subject }: Clause): boolean =>
  subject !== null &&
  verb.tense === 'past' &&
  tokens
    .slice(verb.last + 1, verb.last + 5)
    .some(({ lemma }) => /^(?:recommendation|rating|outlook|target)$/.test(lemma));
