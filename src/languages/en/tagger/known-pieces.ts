import { type Model, model } from './model.ts';
import { lemmaWithin, type Numbers, type Piece, pieceOf } from './piece.ts';
import { interned, Spelling } from './spelling.ts';

/** How much is kept: that of a large archive, and a bound for what no language has. */
const MOST_KEPT = 40_000;

/** By what stands between two blanks, which comes again and again: to look it up costs far less than to take it apart. */
const known = new Map<string, Piece | null>();
/** By the model's numbers and the letters. */
const spellings = new Map<string, Spelling>();

/** The first piece of what stands between two blanks; what is said of it hangs on no text before. */
export function firstPieceOf(chunk: string): Piece | null {
  const same = known.get(chunk);
  return same === undefined ? keep(chunk, takeApart(model(), chunk)) : same;
}

function keep(chunk: string, first: Piece | null): Piece | null {
  if (known.size >= MOST_KEPT) {
    known.clear();
    spellings.clear();
  }
  // A copy, or else the engine would keep all of the text that it was cut from.
  known.set(interned(chunk), first);
  return first;
}

/** How many the model has for each word. */
const NUMBERS = 4;

function takeApart(english: Model, chunk: string): Piece | null {
  const straight = withStraightMarks(chunk);
  const row = english.tokenize(withPartsApart(straight));
  const pieces: { readonly numbers: Numbers; readonly start: number; readonly end: number }[] = [];
  let last = 0;
  for (let at = 0; at < row.length; at += NUMBERS) {
    const numbers = { id: row[at] ?? 0, binaryWord: row[at + 1] ?? 0, fixed: row[at + 2] ?? 0 };
    const letters = english.cache.value(numbers.id);
    const found = straight.indexOf(letters, last);
    const start = Math.max(last, found);
    last = found < 0 ? start : start + letters.length;
    pieces.push({ numbers, start, end: last });
  }
  return pieces.reduceRight<Piece | null>((next, { numbers, start, end }) => {
    const spelling = spellingOf(english, numbers, chunk.slice(start, end));
    return pieceOf(english, numbers, { start, end, spelling, next });
  }, null);
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
