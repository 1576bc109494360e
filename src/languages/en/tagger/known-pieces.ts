import { type Model, model } from './model.ts';
import { lemmaWithin, type Numbers, type Piece, pieceOf } from './piece.ts';
import { interned, Spelling } from './spelling.ts';

/** Pieces that are kept: those of a large archive, and a bound for what no language has. */
const MOST_KEPT = 40_000;

/** By what stands between two blanks, which comes again and again: to look it up costs far less than to take it apart. */
const known = new Map<string, readonly Piece[]>();
/** By the model's numbers and the letters. */
const spellings = new Map<string, Spelling>();
let kept = 0;

/** What stands between two blanks, taken apart; what is said of it hangs on no text before. */
export const piecesOf = (chunk: string): readonly Piece[] => known.get(chunk) ?? keep(chunk, takeApart(model(), chunk));

function keep(chunk: string, pieces: readonly Piece[]): readonly Piece[] {
  if (kept + pieces.length > MOST_KEPT) {
    known.clear();
    spellings.clear();
    kept = 0;
  }
  // A copy, or else the engine would keep all of the text that it was cut from.
  known.set(interned(chunk), pieces);
  kept += pieces.length;
  return pieces;
}

/** How many the model has for each word. */
const NUMBERS = 4;

function takeApart(english: Model, chunk: string): readonly Piece[] {
  const straight = withStraightMarks(chunk);
  const row = english.tokenize(withPartsApart(straight));
  const pieces: Piece[] = [];
  let last = 0;
  for (let at = 0; at < row.length; at += NUMBERS) {
    const numbers = { id: row[at] ?? 0, binaryWord: row[at + 1] ?? 0, fixed: row[at + 2] ?? 0 };
    const letters = english.cache.value(numbers.id);
    const found = straight.indexOf(letters, last);
    const start = Math.max(last, found);
    const end = found < 0 ? start : start + letters.length;
    const spelling = spellingOf(english, numbers, chunk.slice(start, end));
    pieces.push(pieceOf(english, numbers, { start, end }, spelling));
    last = end;
  }
  return pieces;
}

function spellingOf(english: Model, numbers: Numbers, text: string): Spelling {
  const key = `${numbers.id} ${numbers.fixed} ${text}`;
  const spelling = spellings.get(key) ?? new Spelling(english, text, numbers.id, lemmaWithin(english, numbers));
  spellings.set(key, spelling);
  return spelling;
}

/** The tagger knows straight marks better, and must say the same of both; letter for letter as long. */
function withStraightMarks(text: string): string {
  if (!/[‘’“”]/.test(text)) return text;
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

/**
 * The tagger takes “Hay's,” for one word that it then knows, and “Hay's” in all that it reads from then on; with a blank behind
 * it there are two, as there are without a mark.
 */
const withPartsApart = (text: string): string => text.replaceAll(/'(?:[sSdm]|ll|re|ve)(?=[^\s\w])/g, '$& ');
