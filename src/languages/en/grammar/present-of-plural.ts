import type { Token } from '../../../types.ts';
import { opensWhatIsAhead } from '../word-lists.ts';
import { hasVerbAhead } from './present-of-name.ts';

/** “When lawmakers return on Monday, …”: the verb of a plural that the tagger takes for a noun or an adjective; its lemma. */
export function presentOfPlural(tokens: readonly Token[], index: number, out: readonly Token[]): string | null {
  const { lower = '', pos } = tokens[index] ?? {};
  if (index < 2 || (pos !== 'NOUN' && pos !== 'ADJ') || !opensWhatIsAhead(out[0])) return null;
  if (!VERBS.has(lower)) return null;
  // “the Saints (11-5) open”
  const end = out[index - 1]?.text === ')' ? out.findLastIndex(({ text }) => text === '(') : index;
  const noun = out[end - 1];
  if (!/^(?:NOUN|PROPN)$/.test(noun?.pos ?? '') || !/[a-z]s$/.test(noun?.text ?? '')) return null;
  if (!out.slice(1, end).every((token) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos))) return null;
  const next = tokens[index + 1]?.pos ?? '';
  return /^(?:ADP|DET|PROPN)$/.test(next) && !hasVerbAhead(tokens, index + 1) ? lower : null;
}

const VERBS = new Set(
  'open reopen return meet vote host face visit play start end close gather travel debate rule launch land leave resume kick tour'.split(
    ' ',
  ),
);
