import type { SentenceSpan } from '../../language.ts';
import { type PlacedWords, placeWords } from './placed-words.ts';
import { readBorders } from './sentence-borders.ts';

/** Of each text, which is one block, its sentences with their words; together they cover all of it but blanks. */
export const splitBlocks = (texts: readonly string[]): readonly (readonly SentenceSpan[])[] =>
  placeWords(texts).map(sentencesOf);

/** The same of one text. */
export const splitSentences = (text: string): readonly SentenceSpan[] => splitBlocks([text])[0] ?? [];

function sentencesOf(placed: PlacedWords): readonly SentenceSpan[] {
  const firsts = readBorders(placed);
  const sentences: SentenceSpan[] = [];
  for (const [index, first] of firsts.entries()) {
    const next = firsts[index + 1] ?? placed.words.length;
    if (next > first) sentences.push(sentenceOf(placed, first, next));
  }
  return sentences;
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
