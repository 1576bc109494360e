import type { Outcome } from '../../../language.ts';
import { conceptsOf } from './synonyms.ts';

/** How far talks got, by the word that says so. */
const DEGREES: ReadonlyMap<string, Outcome['degree']> = new Map([
  ...['agree', 'agrees', 'agreed', 'agreeing', 'agreement', 'deal', 'accord'].map((word) => [word, 'agreed'] as const),
  ...['discuss', 'discusses', 'discussed', 'discussing', 'discussion', 'discussions'].map(
    (word) => [word, 'discussed'] as const,
  ),
  ...['reject', 'rejects', 'rejected', 'rejecting', 'refuse', 'refuses', 'refused'].map(
    (word) => [word, 'rejected'] as const,
  ),
]);
const NOT = new Set(['no', 'not', 'fail', 'fails', 'failed', 'failing', 'without', 'never', 'neither', 'nor']);
/** Stands between the word and what it is about. */
const LINKS = new Set('on upon to about of over a an the only for'.split(' '));
/** Nothing after (or before) these belongs to the topic. */
const STOPS = new Set(
  'as which that while but with saw after before when where who by from and or was were is are had has have been apart except at in during this last'.split(
    ' ',
  ),
);
const EMPTY = new Set(['each', 'both', 'other', 'they', 'their', 'them', 'some', 'more', 'went', 'came']);
const NOT_REACH = 3;
const LONGEST_TOPIC = 6;
const WORD = /[\p{L}\p{N}]+(?:[’',-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const SHORTEST_WORD = 4;

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** What a sentence says was agreed, discussed or rejected: “discussions on prisoner exchanges”. */
export function readOutcomes(quote: string): readonly Outcome[] {
  const words = [...quote.matchAll(WORD)].map(
    ({ 0: text, index }): Word => ({ text, lower: text.toLowerCase(), start: index, end: index + text.length }),
  );
  return words.flatMap((word, at) => {
    const degree = DEGREES.get(word.lower);
    const found = degree ? (topicBefore(words, at) ?? topicAfter(words, at)) : null;
    return degree && found ? [outcomeOf(quote, words, at, degree, found)] : [];
  });
}

/** First and last word of a topic. */
type Topic = readonly [number, number];

function topicAfter(words: readonly Word[], at: number): Topic | null {
  let first = at + 1;
  while (LINKS.has(words[first]?.lower ?? '')) first += 1;
  let last = first - 1;
  while (last - first + 1 < LONGEST_TOPIC && belongs(words, last, 1)) last += 1;
  return last < first ? null : [first, last];
}

const HELPERS = new Set(['was', 'were', 'is', 'been', 'be', 'being', 'has', 'have', 'had', 'not']);

/** “A prisoner exchange agreed upon”, “a truce was discussed”. */
function topicBefore(words: readonly Word[], at: number): Topic | null {
  let last = at - 1;
  while (HELPERS.has(words[last]?.lower ?? '')) last -= 1;
  const passive = last < at - 1 || words[at + 1]?.lower === 'upon';
  if (!passive || !/ed$/u.test(words[at]?.lower ?? '')) return null;
  let first = last + 1;
  while (last - first + 1 < LONGEST_TOPIC && belongs(words, first, -1)) first -= 1;
  if (first > last) return null;
  return /^(?:an?|the)$/u.test(words[first - 1]?.lower ?? '') ? [first - 1, last] : [first, last];
}

/** Whether the next word in that direction goes on with the topic; a comma or full stop ends it. */
function belongs(words: readonly Word[], at: number, step: 1 | -1): boolean {
  const [here, next] = [words[at], words[at + step]];
  if (!next || !/^[\p{L}\p{N}]/u.test(next.text) || STOPS.has(next.lower) || LINKS.has(next.lower)) return false;
  const [left, right] = step === 1 ? [here, next] : [next, here];
  return !left || !right || right.start - left.end <= 1;
}

function outcomeOf(
  quote: string,
  words: readonly Word[],
  at: number,
  degree: Outcome['degree'],
  [first, last]: Topic,
): Outcome {
  const before = words.slice(Math.max(0, Math.min(at, first) - NOT_REACH), at);
  const denied = degree === 'agreed' && before.some(({ lower }) => NOT.has(lower));
  const start = Math.min(words[denied ? firstNot(words, at) : at]?.start ?? 0, words[first]?.start ?? 0);
  const upon = words[at + 1]?.lower === 'upon' ? at + 1 : at;
  const end = Math.max(words[upon]?.end ?? 0, words[last]?.end ?? 0);
  const about = words.slice(first, last + 1).flatMap(({ lower }) => topicWord(lower));
  return { degree: denied ? 'not agreed' : degree, about: [...new Set(about)], asWritten: quote.slice(start, end) };
}

function firstNot(words: readonly Word[], at: number): number {
  for (let index = Math.max(0, at - NOT_REACH); index < at; index += 1)
    if (NOT.has(words[index]?.lower ?? '')) return index;
  return at;
}

/** “Swap”, “exchange” and “exchanges” are one; short words and numbers say nothing of a topic. */
function topicWord(word: string): readonly string[] {
  if (word.length < SHORTEST_WORD || EMPTY.has(word) || /^\p{N}/u.test(word)) return [];
  const [concept = word] = conceptsOf(word);
  return [concept];
}
