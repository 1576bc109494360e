import type { Token } from '../../../types.ts';
import type { Clause, ClauseTree } from './clause-tree.ts';

/** “shot and killed an officer”, “robs and kills a man”: the clause whose verb shares the object of this one’s; `null` where none does. */
export function joinedBefore(
  { tokens, tree }: { readonly tokens: readonly Token[]; readonly tree: ClauseTree },
  { verb, coordinate, role }: Clause,
): Clause | null {
  if (!coordinate || verb.first !== verb.last || verb.passive || tokens[verb.first - 1]?.lower !== 'and') return null;
  if (!/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(tokens[verb.last + 1]?.pos ?? '')) return null;
  const first = tree.clauses.find((other) => other.verb.last === verb.first - 2 && other.role === role);
  return first && first.verb.tense === verb.tense && !first.verb.passive && !first.verb.modal && !first.verb.negated
    ? first
    : null;
}
