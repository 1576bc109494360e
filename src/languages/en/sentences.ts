import type { SentenceSpan } from '../../language.ts';
import { type PlacedWords, placeWords, type TaggedText, tagText } from './placed-words.ts';
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

/** Its words count from where it begins. */
function sentenceOf({ words }: PlacedWords, first: number, next: number): SentenceSpan {
  const start = words[first]?.start ?? 0;
  const end = words[next - 1]?.end ?? 0;
  const own = words.length === next - first ? words : words.slice(first, next);
  if (start > 0)
    for (const word of own) {
      word.start -= start;
      word.end -= start;
    }
  return { start, end, tokens: own };
}
