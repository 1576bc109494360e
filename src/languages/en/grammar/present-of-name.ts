import type { Token } from '../../../types.ts';
import { endsInS } from '../word-lists.ts';
import { isPastShape } from './tag-classes.ts';
import { verbShape } from './verb-shape.ts';

/**
 * “Prime Minister Ann Hay hosts military chiefs on Friday”, “…, and Kent votes on May 2”: a name and a verb in the present
 * that the tagger takes for a plural, where the clause has no other verb. Its lemma.
 */
export function presentOfName(tokens: readonly Token[], index: number, out: readonly Token[]): string | null {
  const token = tokens[index];
  if (index === 0 || !token || !endsInS(token)) return null;
  const { lower: word } = token;
  const next = tokens[index + 1];
  if (next?.lower === 'that' && isSaid(word, index, out)) return word.slice(0, -1);
  // “its chief, Ann Orr, steps down in June”
  if (word === 'steps' && /^(?:down|aside)$/.test(next?.lower ?? '') && !hasVerbAhead(tokens, index + 1)) return 'step';
  if (out[index - 1]?.pos !== 'PROPN') return null;
  const base = VERBS.get(word);
  if (base === undefined || !opensClause(out, index) || hasVerbAhead(tokens, index + 1)) return null;
  const isDated =
    next?.pos === 'ADP' && tokens.slice(index + 2, index + 4).some(({ pos }) => pos === 'PROPN' || pos === 'NUM');
  return isDated || (GOVERNING.has(base) && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(next?.pos ?? '')) ? base : null;
}

/** Verbs of schedules, which are nouns too. */
const GOVERNING = new Set('host face visit chair lead name address report open launch tour trace'.split(' '));

const VERBS: ReadonlyMap<string, string> = new Map(
  [...GOVERNING, 'vote', 'return', 'travel', 'play', 'debate'].map((base) => [`${base}s`, base]),
);

/** “The Budget Office estimates that”: the name of a body, not of what it says. */
function isSaid(word: string, index: number, out: readonly Token[]): boolean {
  if (!SAID.has(word) || index < 2 || !/^\p{Lu}/u.test(out[index - 1]?.text ?? '')) return false;
  let at = index - 1;
  while (at > 0 && /^(?:PROPN|ADJ|NOUN)$/.test(out[at]?.pos ?? '')) at--;
  return at === 0 && /^(?:PROPN|DET|NOUN)$/.test(out[0]?.pos ?? '');
}

const SAID = new Set('estimates reports claims projects forecasts states notes hopes fears doubts cautions'.split(' '));

/** Nothing but names and what describes them stands before it in its clause. */
function opensClause(out: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && /^(?:PROPN|ADJ|NOUN|NUM)$/.test(out[at]?.pos ?? '')) at--;
  return at < 0 || (out[at]?.pos === 'CCONJ' && /^[,;]$/.test(out[at - 1]?.text ?? '')) || out[at]?.text === ';';
}

/** Another verb before the clause ends. */
export function hasVerbAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || CLAUSE_ENDS.test(token.text)) return false;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && isPastShape(verbShape(token)))) return true;
  }
  return false;
}

const CLAUSE_ENDS = /^(?:[,;:—–]|that|which|who|when|where|and|but)$/;

/** “Fighting between the armies spread on Tuesday”, “The riots, which began on Friday, spread to Hull”: no other verb stands before it, nor in the rest of its clause. */
export const spreads = (tokens: readonly Token[], index: number, out: readonly Token[]): boolean =>
  (/^(?:NOUN|PROPN)$/.test(out[index - 1]?.pos ?? '') || closesRelative(out, index - 1)) &&
  /^(?:ADP|ADV|PART)$/.test(tokens[index + 1]?.pos ?? '') &&
  !out.slice(out.findLastIndex(({ text }) => text === ',') + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
  !hasVerbAhead(tokens, index + 1);

/** The second comma of “The riots, which began on Friday,”. */
function closesRelative(out: readonly Token[], at: number): boolean {
  if (out[at]?.text !== ',') return false;
  const which = out.findIndex(({ lower }) => lower === 'which');
  return out[which - 1]?.text === ',' && which < 8;
}
