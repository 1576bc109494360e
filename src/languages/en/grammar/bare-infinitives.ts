import type { Token } from '../../../types.ts';
import { partOf } from './tag-classes.ts';

/** “saw crews pull the boat out”, “let customers withdraw cash”. */
export function isBareInfinitive(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (at > 0 && at > start - 9 && isWithinObject(tokens, at)) at--;
  const verb = tokens[at];
  if (verb?.pos !== 'VERB') return false;
  return at < start - 1 && WITH_BARE_INFINITIVE.has(verb.lemma);
}

const isOfObject = partOf('NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'SYM');

const isWithinObject = (tokens: readonly Token[], at: number): boolean =>
  isOfObject(tokens[at]?.pos) ||
  tokens[at]?.text === '-' ||
  tokens[at + 1]?.text === '-' ||
  tokens[at - 1]?.text === '-';

const WITH_BARE_INFINITIVE = new Set(['help', 'let', 'make', 'see', 'watch', 'hear']);
