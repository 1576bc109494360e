import type { Clause } from '../grammar/clauses.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame } from './frame.ts';

/** “Voting ended on Friday, with results expected on Monday”: what a participle tells beside a clause, of a noun of its own. */
export function isBeside({ tokens, masked }: Frame, { verb }: Clause, { form, first }: VerbGroup): boolean {
  if (form !== 'participle' || first < verb.last) return false;
  const phrase = phraseBefore(tokens, masked, first);
  return phrase !== null && tokens[phrase.start - 1]?.lower === 'with';
}
