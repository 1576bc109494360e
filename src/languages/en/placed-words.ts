import type { WinkMethods } from 'wink-nlp';
import { asWritten, taggedWords, type Word } from './tagged-word.ts';
import { tagger } from './tagger.ts';

/** A text as written, and as the tagger read it. */
export interface TaggedText {
  readonly text: string;
  readonly straight: string;
  readonly doc: ReturnType<WinkMethods['readDoc']>;
}

/** The words of a text as written, with the place where each begins. */
export interface PlacedWords {
  readonly text: string;
  readonly words: readonly Word[];
  readonly starts: readonly number[];
}

export function tagText(text: string): TaggedText {
  const straight = withStraightMarks(text);
  return { text, straight, doc: tagger().readDoc(straight) };
}

/** The tagger knows straight marks better, and must say the same of both; letter for letter as long. */
function withStraightMarks(text: string): string {
  if (!/[‘’“”]/.test(text)) return text;
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

/** The tagger's words found again in the text, one after another. */
export function placeWords({ text, straight, doc }: TaggedText): PlacedWords {
  const isStraight = straight === text;
  const words: Word[] = [];
  const starts: number[] = [];
  let cursor = 0;
  for (const word of taggedWords(doc.tokens(), tagger().its)) {
    if (word.text === '') continue;
    const start = nextStart(straight, word.text, cursor);
    if (start < 0) continue;
    cursor = start + word.text.length;
    words.push(isStraight || !word.marked ? word : asWritten(word, text.slice(start, cursor)));
    starts.push(start);
  }
  return { text, words, starts };
}

/** Where a word stands from a place on: nearly always right there, or behind one space. */
function nextStart(text: string, word: string, from: number): number {
  const start = text[from] === ' ' ? from + 1 : from;
  return text.startsWith(word, start) ? start : text.indexOf(word, from);
}

/** Where a word ends in its text. */
export const endOf = ({ words, starts }: PlacedWords, at: number): number =>
  (starts[at] ?? 0) + (words[at]?.text.length ?? 0);
