import type { Clause } from '../grammar/clauses.ts';
import type { Frame } from './frame.ts';
import type { Story } from './story.ts';

/** “The town fell on May 2. Troops have stayed there since then”: what was told last with a time, from which on it is so. */
export function toldSinceThen({ drafts }: Story, { tokens, sentence }: Frame, { role, verb }: Clause): number | null {
  if (!verb.perfect || verb.tense !== 'present' || verb.modal || role !== 'main') return null;
  const since = tokens.findIndex(
    ({ lower }, at) =>
      lower === 'since' &&
      (at === 0 || at > verb.last) &&
      (tokens[at + 1]?.lower === 'then' || (at > 0 && /^(?:PUNCT|CCONJ)$/.test(tokens[at + 1]?.pos ?? 'PUNCT'))),
  );
  if (since < 0) return null;
  const found = drafts.findLastIndex(
    ({ frame, time, status }) =>
      frame.sentence !== sentence &&
      sentence.index - frame.sentence.index <= FARTHEST &&
      time.from === 'expression' &&
      (status === 'occurred' || status === 'statement' || status === 'deadline'),
  );
  return found < 0 ? null : found;
}

const FARTHEST = 2;
