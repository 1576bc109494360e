import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame } from './frame.ts';

/** Words before “to” that say that something is set. */
const SET = new Set(['due', 'set', 'slated', 'scheduled', 'expected', 'bound', 'poised']);

/** “a cargo ship due to lift off”, “Cygnus, scheduled to launch”: an infinitive that tells what is set of a noun. */
export function isDueAside({ tokens }: Pick<Frame, 'tokens'>, { verb }: Clause, part: VerbGroup): boolean {
  const { form, first } = part;
  if (form !== 'infinitive' || !SET.has(tokens[first - 1]?.lower ?? '') || verb.last === first - 1) return false;
  const before = tokens[first - 2];
  return before?.text === ',' || before?.pos === 'NOUN' || before?.pos === 'PROPN';
}
