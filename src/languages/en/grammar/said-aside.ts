import type { Token } from '../../../types.ts';
import { maySayAside } from '../word-lists.ts';
import type { TokenSpan } from './noun-phrases.ts';
import { partOf } from './tag-classes.ts';

/** “, Ann Hay said,” between a subject and its verb: from the first comma to behind the second. */
export interface SaidAside extends TokenSpan {
  readonly who: TokenSpan;
  readonly verb: number;
}

/** “The port, officials said Monday, will be open again soon”; `masked` marks times. */
export function saidAside(tokens: readonly Token[], masked: readonly boolean[]): SaidAside | null {
  const verb = tokens.findIndex(maySayAside);
  if (verb < 3) return null;
  let comma = verb - 1;
  while (comma > verb - LONGEST_NAME && isOfName(tokens[comma]?.pos)) comma--;
  if (tokens[comma]?.text !== ',' || comma === verb - 1 || comma < 1) return null;
  let close = verb + 1;
  while (masked[close] || (tokens[close]?.lower === 'on' && masked[close + 1])) close++;
  if (tokens[close]?.text !== ',' || !goesOn(tokens, close + 1) || !isBare(tokens, comma)) return null;
  return { start: comma, end: close + 1, who: { start: comma + 1, end: verb }, verb };
}

const isOfName = partOf('DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART');

const LONGEST_NAME = 9;

/** The verb of what stands before: “will be open”, “also killed”. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.pos === 'ADV' ? from + 1 : from;
  return tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'VERB';
}

/** A subject that waits for its verb. */
function isBare(tokens: readonly Token[], end: number): boolean {
  const before = tokens.slice(0, end);
  return (
    before[0]?.pos !== 'ADP' &&
    before[0]?.pos !== 'SCONJ' &&
    before.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') &&
    !before.some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || text === '"' || text === '”' || text === ',')
  );
}
