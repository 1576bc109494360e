import type { Frame } from '../events/frame.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isPlural } from '../grammar/plural.ts';
import { presentOf } from '../grammar/verb-forms.ts';
import type { HeadlineWord } from './words.ts';

/** “Talks fall apart after the founder, Harold Sutter”: a clause whose verb found no room goes whole. */
export function wholeClauses({ tokens, tree }: Frame, words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  const last = words.at(-1)?.token;
  if (!last) return words;
  const half = tree.clauses.find(
    ({ role, marker, start, verb }) =>
      role === 'time' &&
      marker !== 'as' &&
      (tokens[start]?.start ?? 0) <= last.start &&
      (tokens[verb.last]?.start ?? 0) > last.start,
  );
  const opening = half ? tokens[half.start] : undefined;
  const at = opening ? words.findIndex(({ token }) => token === opening) : -1;
  return at >= 0 ? words.slice(0, at) : words;
}

/** “wept as she apologized”: what is told beside the verb is told in the same tense. */
export function besideInPresent({ tokens, tree }: Frame, words: readonly HeadlineWord[]): readonly HeadlineWord[] {
  const beside = tree.clauses.filter(({ role, marker }) => isBeside(role, marker));
  return beside.length === 0 ? words : words.map((word) => inPresent(word, beside, tokens));
}

function inPresent(word: HeadlineWord, beside: readonly Clause[], tokens: Frame['tokens']): HeadlineWord {
  const { token } = word;
  const clause = beside.find(({ verb }) => token !== null && tokens[verb.first] === token);
  if (!token || !clause?.subject || clause.verb.tense !== 'past' || clause.verb.modal) return word;
  const plural = isPlural(tokens, clause.subject);
  if (/^(?:was|were)$/.test(token.lower)) return { ...word, text: presentOf('be', plural) };
  return clause.verb.first === clause.verb.last ? { ...word, text: presentOf(token.lemma, plural) } : word;
}

const isBeside = (role: Clause['role'], marker: Clause['marker']): boolean =>
  role === 'time' && (marker === 'as' || marker === 'while');

/** “takes over on Jan. 5 and whose term runs out in 2029”: a second clause about the same one. */
export const isSecondRelative = ({ tokens }: Frame, { role }: Clause, other: Clause): boolean =>
  role === 'relative' && other.role === 'relative' && /^(?:and|but)$/.test(tokens[other.start - 1]?.lower ?? '');
