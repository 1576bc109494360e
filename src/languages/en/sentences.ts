import type { SentenceSpan } from '../../language.ts';
import type { Token } from '../../types.ts';
import { endOf, type PlacedWords, placeWords, type TaggedText, tagText } from './placed-words.ts';
import { readBorders } from './sentence-borders.ts';
import { tagger } from './tagger.ts';

/**
 * Of each text, which is one block, its sentences with their words; together they cover all of it but blanks. All are
 * tagged before any is taken apart: each of the two runs faster by itself.
 */
export function splitBlocks(texts: readonly string[]): readonly (readonly SentenceSpan[])[] {
  return texts.map((text) => (text.trim() === '' ? null : tagText(text))).map((tagged) => (tagged ? read(tagged) : []));
}

/** The same of one text. */
export const splitSentences = (text: string): readonly SentenceSpan[] => splitBlocks([text])[0] ?? [];

function read(tagged: TaggedText): readonly SentenceSpan[] {
  const placed = placeWords(tagged);
  const spans: unknown = tagged.doc.sentences().out(tagger().its.span);
  const firsts = readBorders(placed, firstWords(spans));
  const sentences: SentenceSpan[] = [];
  for (const [index, first] of firsts.entries()) {
    const next = firsts[index + 1] ?? placed.words.length;
    if (next > first) sentences.push(sentenceOf(placed, first, next));
  }
  return sentences;
}

/** First word of each sentence as the tagger sees them. */
function firstWords(spans: unknown): readonly number[] {
  if (!Array.isArray(spans)) return [0];
  return spans.map((span: unknown) => (Array.isArray(span) ? Number(span[0]) : 0));
}

function sentenceOf(placed: PlacedWords, first: number, next: number): SentenceSpan {
  const start = placed.starts[first] ?? 0;
  const tokens: Token[] = [];
  for (let at = first; at < next; at += 1) {
    const word = placed.words[at];
    if (!word) break;
    const from = (placed.starts[at] ?? 0) - start;
    const { text, lower, lemma, pos, lists } = word;
    tokens.push({ start: from, end: from + text.length, text, lower, lemma, pos, lists });
  }
  return { start, end: endOf(placed, next - 1), tokens };
}
