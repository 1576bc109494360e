import { mayDivideClauses } from '../word-lists.ts';
import { canBeLast, isParticle, PARTICLES, trimEnd } from './trim-end.ts';
import { type HeadlineWord, lengthOf, lowerOf } from './words.ts';

/** As many words as fit, ending where English may end; all of them when they fit, or nearly do. */
export function fitTo(words: readonly HeadlineWord[], length: number): readonly HeadlineWord[] {
  if (lengthOf(words) <= length + SPARE) return trimEnd(words);
  let used = 0;
  let cut = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const [index, word] of words.entries()) {
    used += word.text.length + (index > 0 && word.spaced ? 1 : 0);
    if (used > length) return trimEnd(words.slice(0, cut > 0 ? cut : anyWhole(words, index, length)));
    const cost = costOfEnding(words, index);
    if (cost === null || used - cost < best) continue;
    best = used - cost;
    cut = index + 1;
  }
  return trimEnd(words);
}

/** A headline may be so much longer rather than lose its end. */
export const SPARE = 12;

/** “that some of their users | were experiencing problems”: rather a little longer than without a verb. */
function anyWhole(words: readonly HeadlineWord[], before: number, length: number): number {
  const end = anyEnd(words, before);
  if (end === 0 || !isClauseBegun(words, end - 1)) return end;
  let longer = before;
  while (longer < words.length && lengthOf(words.slice(0, longer + 1)) <= length + SPARE) longer++;
  return anyEnd(words, longer);
}

/** Where nothing better offers: after the last noun or verb that fits. */
function anyEnd(words: readonly HeadlineWord[], before: number): number {
  for (let index = before - 1; index > 1; index--) {
    const pos = words[index]?.token?.pos;
    const next = words[index + 1]?.token?.pos;
    // “briefed President | -elect Hay”
    if (words[index + 1]?.text === '-' && !words[index + 1]?.spaced) continue;
    if ((pos === 'NOUN' || pos === 'PROPN') && next !== 'NOUN' && next !== 'PROPN' && next !== 'PART') return index + 1;
  }
  return 0;
}

/** How bad it is to end after a word, in characters; `null` inside a noun phrase or a name. */
function costOfEnding(words: readonly HeadlineWord[], index: number): number | null {
  const word = words[index];
  const next = words[index + 1];
  if (!next) return 0;
  if (!word || !(canBeLast(word) || isParticle(words, index)) || isClauseBegun(words, index)) return null;
  const verb = word.token?.pos === 'VERB' ? 22 : 0;
  const text = lowerOf(next);
  // “warned twice in the weeks | before his death”
  if (BEFORE_CLAUSE.has(text) && /^(?:hours|days|weeks|months|years)$/.test(word.text))
    return words[index - 1]?.token?.pos === 'NUM' ? verb : null;
  // “the head of one | of the firms”
  if (text === 'of' && /^(?:one|two|three|four|five|some|most|many|several|half)$/.test(word.text)) return null;
  // “arrested in connection | with the theft”
  if (/^(?:with|to|of|for)$/.test(text) && words[index - 1]?.text === 'in') return null;
  if (/^[,;:—–(.]$/.test(text)) return verb;
  if (next.token?.pos === 'ADP' && text !== '-') {
    if (verb && PARTICLES.test(text)) return null;
    return verb + (text === 'of' ? COMPLEMENT : 0) + (isJustJoined(words, index) ? JUST_JOINED : 0);
  }
  const adjective = word.token?.pos === 'ADJ' || /(?:ian|ish|ese)$/.test(word.text);
  if (text === 'and' || text === 'or') return adjective ? null : verb + 4;
  if (text === 'to' && verb === 0 && words[index + 2]?.token?.pos === 'VERB') return COMPLEMENT;
  return next.token?.pos === 'SCONJ' || CLAUSE_OPENERS.has(text) || /^(?:to|but|that|which|who|where)$/.test(text)
    ? verb
    : null;
}

const BEFORE_CLAUSE = new Set(['before', 'after', 'since', 'leading']);

/** “the need | to act”, “a series | of books”: what is cut off says what the noun is. */
const COMPLEMENT = 34;

/** “a halt to exports and a freeze | on arms”: the second of two is cut off where the first is whole. */
const JUST_JOINED = 20;

const isJustJoined = (words: readonly HeadlineWord[], index: number): boolean =>
  words.slice(Math.max(0, index - 2), index).some(({ token }) => token?.pos === 'CCONJ');

/** “could only proceed once Crimea”: a conjunction whose clause has no verb yet. */
function isClauseBegun(words: readonly HeadlineWord[], index: number): boolean {
  for (let at = index; at >= 0; at--) {
    const word = words[at];
    const pos = word?.token?.pos;
    // “admits that his failure to pass a law | is his greatest regret”
    const isTask = pos === 'VERB' && words[at - 1]?.text === 'to';
    if ((pos === 'VERB' || pos === 'AUX') && !isTask) return false;
    if (word && mayDivideClauses(word.token ?? undefined) && CLAUSE_OPENERS.has(lowerOf(word))) return true;
    // “confirmed that some of their users | were affected”
    if (word?.text === 'that' && (at === 0 || words[at - 1]?.token?.pos === 'VERB')) return true;
  }
  return false;
}

const CLAUSE_OPENERS = new Set(['once', 'if', 'because', 'unless', 'whether', 'while', 'although', 'though', 'when']);
