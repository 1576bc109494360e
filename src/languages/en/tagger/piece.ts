import { PASSED_OVER } from './machine.ts';
import type { Model } from './model.ts';
import type { Spelling, Word } from './spelling.ts';

/** A word, or a part of one, as the tagger takes what stands between two blanks apart. */
export interface Piece {
  /** Its place there; of what the text doesn't write so, no letter. */
  readonly start: number;
  readonly end: number;
  /** Its column for the machine that finds ends of sentences: right behind another piece, and behind a blank. */
  readonly border: number;
  readonly borderBehindBlank: number;
  /** Its part of speech, where the words around don't make another of it. */
  readonly tag: number;
  /** A part of a contraction stays what it is. */
  readonly fixed: boolean;
  /** Its column for the machines that mend parts of speech, where that isn't the column of its part of speech. */
  readonly hint: number | null;
  /** The model's number of the same word as it is mostly spelt, which says what else it may be. */
  readonly normal: number;
  /** As its part of speech. */
  readonly word: Word;
  readonly spelling: Spelling;
  /** The piece right behind it. */
  readonly next: Piece | null;
}

/** What the model says of a word: its number; blanks before it and what it is contracted from; a contraction's part of speech and lemma. */
export interface Numbers {
  readonly id: number;
  readonly binaryWord: number;
  readonly fixed: number;
}

/** What the bits of these numbers hold. */
const BLANKS = 0xffff;
const LEMMA = 0xfffff;
const TAG = 0x3f00000;
const TAG_SHIFT = 20;

/** What a word is of which the model knows no part of speech. */
const NOUN = 8;

export function pieceOf(
  model: Model,
  { id, binaryWord, fixed }: Numbers,
  { start, end, spelling, next }: Pick<Piece, 'start' | 'end' | 'spelling' | 'next'>,
): Piece {
  const { cache, tags } = model;
  const normal = binaryWord > BLANKS ? cache.nox(binaryWord) : cache.normal(id);
  const behindBlank = borderOf(model, id, normal, true);
  const tag = fixed === 0 ? cache.posOf(cache.mappedSpelling(id)) || NOUN : (fixed & TAG) >>> TAG_SHIFT;
  const hint = cache.property(id, 'posHint');
  return {
    start,
    end,
    border: (binaryWord & BLANKS) > 0 ? behindBlank : borderOf(model, id, normal, false),
    borderBehindBlank: behindBlank,
    tag,
    fixed: fixed !== 0,
    hint: hint === 0 ? null : tags.columnOf(hint + FIRST_HINT),
    normal,
    word: spelling.as(tag),
    spelling,
    next,
  };
}

/** The lemma of a part of a contraction; `null` for a word of its own. */
export const lemmaWithin = ({ cache }: Model, { fixed }: Numbers): string | null =>
  fixed === 0 ? null : cache.value(fixed & LEMMA);

/** The symbols that stand for hints in a row. */
const FIRST_HINT = 1_080_000;

/** Hints for ends of sentences: a mark that may open and close; an abbreviation, which is none or, of one letter, may be one. */
const OPENS_OR_CLOSES = 4;
const OPENS = 6;
const LETTER = 8;
const ABBREVIATION = 7;

function borderOf({ cache, sentences }: Model, id: number, normal: number, behindBlank: boolean): number {
  if (cache.value(normal) === '\n') return PASSED_OVER;
  const hint = cache.property(normal, 'sbdHint') || cache.property(id, 'sbdHint');
  if (hint !== 0) return sentences.columnOf(FIRST_HINT + (hint === OPENS_OR_CLOSES && behindBlank ? OPENS : hint));
  if (cache.property(normal, 'isAbbrev') === 0) return sentences.columnOf(normal);
  return sentences.columnOf(FIRST_HINT + (cache.value(normal).length === 2 ? LETTER : ABBREVIATION));
}
