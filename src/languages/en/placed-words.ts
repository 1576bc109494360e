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
export function placeWords(tagged: TaggedText): PlacedWords {
  // They are the text's own letters in order: where they fill all of it, each stands right behind the one before.
  const close = place(tagged, (_, from) => from);
  const filled = close.at(-1)?.end === tagged.text.length;
  return {
    text: tagged.text,
    words: filled ? close : place(tagged, (word, from) => tagged.straight.indexOf(word, from)),
  };
}

type StartOf = (word: string, from: number) => number;

function place({ text, straight, doc }: TaggedText, startOf: StartOf): readonly PlacedWord[] {
  const isStraight = straight === text;
  const words: PlacedWord[] = [];
  let cursor = 0;
  eachWord(doc.tokens(), tagger().its, (word) => {
    if (word.length === 0) return;
    const start = startOf(word.text, text.charCodeAt(cursor) === SPACE ? cursor + 1 : cursor);
    if (start < 0) return;
    cursor = start + word.length;
    const written = isStraight || !word.marked ? word : asWritten(word, text.slice(start, cursor));
    const { text: letters, lower, lemma, pos, lists } = written;
    words.push({ start, end: cursor, text: letters, lower, lemma, pos, lists });
  });
  return words;
}

const SPACE = 32;
