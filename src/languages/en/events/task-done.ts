import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame } from './frame.ts';

/** “Leaders were quick to welcome it”, “The crew managed to land”, “had to turn back”: what was done is in the infinitive. */
export function taskDone({ tokens }: Frame, { verb, parts }: Clause): VerbGroup | null {
  if (verb.tense !== 'past' || verb.negated || verb.modal) return null;
  if (!/^(?:be|manage|have)$/.test(verb.lemma) || (verb.lemma === 'have' && verb.perfect)) return null;
  const task = parts.find(({ form, first }) => form === 'infinitive' && first > verb.last);
  if (!task) return null;
  const between = tokens.slice(verb.last + 1, task.first).map(({ lower }) => lower);
  if (between.at(-1) === 'to') between.pop();
  const words = between.join(' ');
  return verb.lemma === 'be' ? (PROMPT.has(words) ? task : null) : words === '' ? task : null;
}

const PROMPT = new Set(['quick', 'swift']);
