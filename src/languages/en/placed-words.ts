import type { WinkMethods } from 'wink-nlp';
import type { Token } from '../../types.ts';
import { asWritten, eachWord } from './tagged-word.ts';
import { tagger } from './tagger.ts';

/** A text as written, and as the tagger read it. */
export interface TaggedText {
  readonly text: string;
  readonly straight: string;
  readonly doc: ReturnType<WinkMethods['readDoc']>;
}

/** The words of a text as written, each with its place there. */
export interface PlacedWords {
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** A word whose place is counted anew once its sentence is known: no second one is made of each. */
export type PlacedWord = Omit<Token, 'start' | 'end'> & { start: number; end: number };

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
  const words: PlacedWord[] = [];
  let cursor = 0;
  eachWord(doc.tokens(), tagger().its, (word) => {
    if (word.text === '') return;
    const start = nextStart(straight, word.text, cursor);
    if (start < 0) return;
    cursor = start + word.text.length;
    const written = isStraight || !word.marked ? word : asWritten(word, text.slice(start, cursor));
    const { text: letters, lower, lemma, pos, lists } = written;
    words.push({ start, end: cursor, text: letters, lower, lemma, pos, lists });
  });
  return { text, words };
}

/**
 * Where a word stands from a place on: nearly always right there, or behind one space. The tagger’s words are the text’s
 * own letters one after another: the first and the last of them tell whether it is this one.
 */
function nextStart(text: string, word: string, from: number): number {
  const start = text.charCodeAt(from) === SPACE ? from + 1 : from;
  const last = word.length - 1;
  const isHere =
    text.charCodeAt(start) === word.charCodeAt(0) && text.charCodeAt(start + last) === word.charCodeAt(last);
  return isHere ? start : text.indexOf(word, from);
}

const SPACE = 32;
