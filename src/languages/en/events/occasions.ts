import type { Span } from '../../../types.ts';

const ORDINALS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
  eleventh: '11',
  twelfth: '12',
};
const ANOTHER = new Set(['another', 'new', 'next', 'further', 'fresh', 'renewed', 'future', 'upcoming']);
const EARLIER = new Set(['previous', 'earlier', 'prior', 'past', 'former']);
/** Words that may stand between an ordinal and what it counts. */
const REACH = 4;
const NUMBERED = /^(\d{1,3})(?:st|nd|rd|th)$/u;

/** A sentence that opens like this tells of another moment than the one before it. */
const APART = /^(?:in (?:response|reply|return|turn)|separately|on another occasion|in a separate [a-z-]+),/u;

/**
 * `2` of “the second round of talks”, `another` of “another round”, `earlier` of “previous talks”, `also` of
 * “he also said”, `apart` of “In response, he said”.
 */
export function occasionOf(quote: string, trigger: Span): string | null {
  const before = quote.slice(Math.max(0, trigger.start - 60), trigger.start).toLowerCase();
  if (APART.test(quote.slice(0, trigger.start).toLowerCase())) return 'apart';
  const after = quote.slice(trigger.end, trigger.end + 20).toLowerCase();
  const words = wordsBefore(before);
  for (const word of words.slice(-REACH).reverse()) {
    const ordinal = ordinalOf(word, words);
    if (ordinal) return ordinal;
  }
  if (words.at(-1) === 'also') return 'also';
  return /^\s+(?:round|session|phase|leg)\s+(?:two|2)\b/u.test(after) ? '2' : null;
}

function ordinalOf(word: string, words: readonly string[]): string | null {
  const ordinal = ORDINALS[word] ?? NUMBERED.exec(word)?.[1];
  // “the first talks since 2022”, “first said”: no count of rounds; only a counted occasion tells apart.
  if (ordinal && ordinal !== '1') return ordinal;
  if (ordinal === '1' && words.includes('round')) return '1';
  if (ANOTHER.has(word)) return 'another';
  return EARLIER.has(word) ? 'earlier' : null;
}

/** Words of the same phrase: nothing from before a comma, dash or quotation mark. */
function wordsBefore(text: string): readonly string[] {
  const phrase = text.split(/[,;:.!?“”"()—–]/u).at(-1) ?? '';
  return phrase.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}
