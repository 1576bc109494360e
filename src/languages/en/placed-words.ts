import type { Token } from '../../types.ts';
import type { Piece } from './tagger/piece.ts';
import { Row } from './tagger/row.ts';

/** The words of a text as written, each with its place there. */
export interface PlacedWords {
  readonly text: string;
  readonly words: readonly PlacedWord[];
  /** The first word of each sentence as the tagger sees them. */
  readonly starts: readonly number[];
}

/** A word whose place is counted anew once its sentence is known: no second one is made of each. */
export type PlacedWord = Omit<Token, 'start' | 'end'> & { start: number; end: number };

/** Two ends of a line are a word of its own to the tagger: nothing that it says of a text hangs on the one before. */
const BETWEEN = '\n\n';

/** Of each text, which is a block of an article, its words; the tagger reads all of them at one go. */
export function placeWords(texts: readonly string[]): readonly PlacedWords[] {
  const row = new Row();
  const parts = texts.map((text) => ({ text, ...add(row, text) }));
  row.mend();
  const firsts = new Set(row.sentences());
  return parts.map(({ text, first, last }) => {
    const words: PlacedWord[] = [];
    const starts = [0];
    for (let at = first; at < last; at++) {
      const piece = row.pieces[at];
      if (words.length > 0 && firsts.has(at)) starts.push(words.length);
      if (piece && piece.end > piece.start) words.push(wordAt(piece, row.tags[at] ?? 0, row.offsets[at] ?? 0));
    }
    return { text, words, starts };
  });
}

/** Adds a text and what stands between it and the next; its own pieces are those from `first` to before `last`. */
function add(row: Row, text: string): { readonly first: number; readonly last: number } {
  const first = row.pieces.length;
  let start = 0;
  while (start < text.length) {
    const blank = text.indexOf(' ', start);
    const end = blank < 0 ? text.length : blank;
    if (end > start) row.add(text.slice(start, end), start);
    start = end + 1;
  }
  const last = row.pieces.length;
  row.add(BETWEEN, 0);
  return { first, last };
}

/** Field by field, as every token is made: the engine then knows one shape of token, and reads it fastest. */
function wordAt(piece: Piece, tag: number, offset: number): PlacedWord {
  const { text, lower, lemma, pos, lists } = tag === piece.tag ? piece.word : piece.spelling.as(tag);
  return { start: offset + piece.start, end: offset + piece.end, text, lower, lemma, pos, lists };
}
