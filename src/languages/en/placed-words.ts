import type { Token } from '../../types.ts';
import { piecesOf } from './tagger/known-pieces.ts';
import type { Piece } from './tagger/piece.ts';
import { sentencesIn, tagsOf } from './tagger/tag.ts';

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
  const row: Row = { pieces: [], borders: [], offsets: [] };
  const parts = texts.map((text) => ({ text, ...layText(row, text) }));
  const tags = tagsOf(row.pieces);
  const firsts = new Set(sentencesIn(Uint8Array.from(row.borders)));
  return parts.map(({ text, first, last }) => {
    const words: PlacedWord[] = [];
    const starts = [0];
    for (let at = first; at < last; at++) {
      const piece = row.pieces[at];
      if (words.length > 0 && firsts.has(at)) starts.push(words.length);
      if (piece && piece.end > piece.start) words.push(wordAt(piece, tags[at] ?? 0, row.offsets[at] ?? 0));
    }
    return { text, words, starts };
  });
}

/** Field by field, as every token is made: the engine then knows one shape of token, and reads it fastest. */
function wordAt({ start, end, spelling }: Piece, tag: number, offset: number): PlacedWord {
  const { text, lower, lemma, pos, lists } = spelling.as(tag);
  return { start: offset + start, end: offset + end, text, lower, lemma, pos, lists };
}

/** Pieces in the order of the texts: their columns for ends of sentences, and where what each is a piece of stands in its text. */
interface Row {
  readonly pieces: Piece[];
  readonly borders: number[];
  readonly offsets: number[];
}

/** Lays out a text and what stands between it and the next; its own pieces are those from `first` to before `last`. */
function layText(row: Row, text: string): { readonly first: number; readonly last: number } {
  const first = row.pieces.length;
  let start = 0;
  while (start < text.length) {
    const blank = text.indexOf(' ', start);
    const end = blank < 0 ? text.length : blank;
    if (end > start) layChunk(row, text.slice(start, end), start);
    start = end + 1;
  }
  const last = row.pieces.length;
  layChunk(row, BETWEEN, 0);
  return { first, last };
}

function layChunk({ pieces, borders, offsets }: Row, chunk: string, start: number): void {
  let isBehindBlank = start > 0;
  for (const piece of piecesOf(chunk)) {
    pieces.push(piece);
    borders.push(isBehindBlank ? piece.borderBehindBlank : piece.border);
    offsets.push(start);
    isBehindBlank = false;
  }
}
