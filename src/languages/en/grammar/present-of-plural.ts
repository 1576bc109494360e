import type { Token } from '../../../types.ts';
import { opensWhatIsAhead } from '../word-lists.ts';
import { DAY_OR_MONTH } from './day-behind-verb.ts';
import { hasVerbAhead } from './present-of-name.ts';

/** “When lawmakers return on Monday, …”, “Polls close at 8 p.m. on Sunday”: the verb of a plural that the tagger takes for a noun or an adjective; its lemma. */
export function presentOfPlural(tokens: readonly Token[], index: number, out: readonly Token[]): string | null {
  const { lower = '', pos } = tokens[index] ?? {};
  if (index < 1 || (pos !== 'NOUN' && pos !== 'ADJ') || !VERBS.has(lower)) return null;
  const isAhead = opensWhatIsAhead(out[0]);
  if (isAhead ? index < 2 : !namesDay(tokens, index + 1)) return null;
  // “the Saints (11-5) open”
  const end = out[index - 1]?.text === ')' ? out.findLastIndex(({ text }) => text === '(') : index;
  const noun = out[end - 1];
  if (!/^(?:NOUN|PROPN)$/.test(noun?.pos ?? '') || !/[A-Za-z]s$/.test(noun?.text ?? '')) return null;
  if (!out.slice(isAhead ? 1 : 0, end).every((token) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos))) return null;
  const next = tokens[index + 1]?.lower === 'next' ? 'ADP' : (tokens[index + 1]?.pos ?? '');
  return /^(?:ADP|DET|PROPN|PART)$/.test(next) && !hasVerbAhead(tokens, index + 1) ? lower : null;
}

/** A day or a month, with its preposition, in the same clause. */
function namesDay(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + DAY_REACH; at += 1) {
    if (/^[,;:—–]$/.test(tokens[at]?.text ?? ',')) return false;
    if (tokens[at]?.pos === 'ADP' && DAY_OR_MONTH.test(tokens[at + 1]?.text ?? '')) return true;
    // “return next Monday”, “return from recess next week”
    if (tokens[at]?.lower === 'next' && isNextUnit(tokens[at + 1]?.text ?? '')) return true;
  }
  return false;
}

const isNextUnit = (text: string): boolean => /^(?:week|month|year)$/.test(text) || DAY_OR_MONTH.test(text);

const DAY_REACH = 8;

const VERBS = new Set(
  'open reopen return meet vote host face visit play start end close gather travel debate rule launch land leave resume kick tour'.split(
    ' ',
  ),
);
