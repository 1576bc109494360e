import type { SentenceSpan } from '../../language.ts';
import type { Token } from '../../types.ts';
import { endsWithAbbreviation } from './abbreviations.ts';
import { type TaggedWord, taggedWords } from './tagged-word.ts';
import { tagger } from './tagger.ts';

/** Sentences of one block with their words; together they cover all of it but blanks. */
export function splitSentences(text: string): readonly SentenceSpan[] {
  if (text.trim() === '') return [];
  const { its } = tagger();
  const straight = withStraightMarks(text);
  const doc = tagger().readDoc(straight);
  const tokens = readTokens(text, straight, taggedWords(doc.tokens(), its));
  const spans = doc.sentences().out(its.span) as unknown;
  const starts = sentenceStarts(spans);
  const all = /\.(?:m\. |["”] )| X\. /.test(text) ? withMissedStarts(starts, tokens) : starts;
  return sentencesAt(mendBorders(text, tokens, all), tokens);
}

/** Sentences by their first tokens. */
function sentencesAt(starts: readonly number[], tokens: readonly Token[]): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index] ?? 0;
    const to = starts[index + 1] ?? tokens.length;
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens: tokens.slice(from, to) });
  }
  return sentences;
}

/** The tagger knows straight marks better, and must say the same of both; letter for letter as long. */
function withStraightMarks(text: string): string {
  if (!/[‘’“”]/.test(text)) return text;
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

/** The tagger's words found again in the text, one after another. */
function readTokens(text: string, straight: string, words: readonly TaggedWord[]): readonly Token[] {
  const isStraight = straight === text;
  const tokens: Token[] = [];
  let cursor = 0;
  for (const { text: value, lower, lemma, pos, marked } of words) {
    if (value === '') continue;
    const start = nextStart(straight, value, cursor);
    if (start < 0) continue;
    cursor = start + value.length;
    if (isStraight || !marked || text.startsWith(value, start))
      tokens.push({ start, end: cursor, text: value, lower, lemma, pos });
    else {
      const written = text.slice(start, cursor);
      tokens.push({ start, end: cursor, text: written, lower: written.toLowerCase(), lemma, pos });
    }
  }
  return tokens;
}

/** Where a word stands from a place on: nearly always right there, or behind one space. */
function nextStart(text: string, word: string, from: number): number {
  const start = text[from] === ' ' ? from + 1 : from;
  return text.startsWith(word, start) ? start : text.indexOf(word, from);
}

/** First token of each sentence. */
function sentenceStarts(spans: unknown): readonly number[] {
  if (!Array.isArray(spans)) return [0];
  return spans.map((span: unknown) => (Array.isArray(span) ? Number(span[0]) : 0));
}

/** “… at 6 a.m. “We were ready,” he said”, “… has no plan B.” The company …”: ends that the tagger doesn’t see. */
function withMissedStarts(starts: readonly number[], tokens: readonly Token[]): readonly number[] {
  const found = tokens.flatMap((_, index) => {
    if (opensAfterClock(tokens, index) || opensAfterSite(tokens, index)) return [index + 1];
    return closesAfterLetter(tokens, index) ? [index + 2] : [];
  });
  return [...new Set([...starts, ...found])].sort((a, b) => a - b);
}

function opensAfterClock(tokens: readonly Token[], at: number): boolean {
  const [clock, mark, first] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!clock || !mark || !first || !/^["“]$/.test(mark.text)) return false;
  const opens = mark.start > clock.end && first.start === mark.end;
  return opens && /^[ap]\.m\.$/.test(clock.text) && /^\p{Lu}/u.test(first.text);
}

/** “… in a post on X. India …”: no initial of a name stands after “on”. */
function opensAfterSite(tokens: readonly Token[], at: number): boolean {
  const [letter, next] = [tokens[at], tokens[at + 1]];
  const isSite = letter?.text === 'X.' && /^(?:on|to|via|from)$/.test(tokens[at - 1]?.text ?? '');
  return isSite && next !== undefined && next.start > letter.end && /^[\p{Lu}“"]/u.test(next.text);
}

/** A name may go on: “J.R.” Ewing. */
function closesAfterLetter(tokens: readonly Token[], at: number): boolean {
  const [letter, mark, first] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!letter || !mark || !first || !/^["”]$/.test(mark.text) || !letter.text.endsWith('.')) return false;
  const closes = mark.start === letter.end && first.start > mark.end;
  return closes && /^\p{Lu}/u.test(first.text) && first.pos !== 'PROPN';
}

/** Takes back borders after abbreviations and before lower-case words. */
function mendBorders(text: string, tokens: readonly Token[], starts: readonly number[]): readonly number[] {
  return starts.filter((first, index) => index === 0 || isBorder(text, tokens, first));
}

/** “(BAX.N)”: a listed company's sign is one word. */
const inTicker = (text: string, before: Token, next: Token): boolean =>
  before.text === '.' &&
  before.end === next.start &&
  /\([A-Z\d]{1,6}[a-z]?\.$/.test(text.slice(Math.max(0, before.end - 9), before.end));

function isBorder(text: string, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const next = tokens[first];
  if (!before || !next || inTicker(text, before, next)) return false;
  if (/^\p{Ll}/u.test(next.text) && !/[.!?]["”’')\]]*$/.test(text.slice(Math.max(0, before.start - 1), before.end)))
    return false;
  return !endsWithAbbreviation(text.slice(Math.max(0, before.end - 16), before.end), next.text);
}
