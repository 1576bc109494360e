import { PASSED_OVER } from './machine.ts';
import { type Model, TAGS } from './model.ts';
import type { Spelling } from './spelling.ts';

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
  /** Which parts of speech it may be, one bit each. */
  readonly tags: number;
  /** Its column for the machines that mend parts of speech, where that isn't the column of its part of speech. */
  readonly hint: number | null;
  readonly spelling: Spelling;
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
  numbers: Numbers,
  place: Pick<Piece, 'start' | 'end'>,
  spelling: Spelling,
): Piece {
  const { cache, tags } = model;
  const { id, binaryWord, fixed } = numbers;
  const normal = binaryWord > BLANKS ? cache.nox(binaryWord) : cache.normal(id);
  const behindBlank = borderOf(model, id, normal, true);
  const hint = cache.property(id, 'posHint');
  return {
    start: place.start,
    end: place.end,
    border: (binaryWord & BLANKS) > 0 ? behindBlank : borderOf(model, id, normal, false),
    borderBehindBlank: behindBlank,
    tag: fixed === 0 ? cache.posOf(cache.mappedSpelling(id)) || NOUN : (fixed & TAG) >>> TAG_SHIFT,
    fixed: fixed !== 0,
    tags: TAGS.reduce((bits, tag) => (cache.isMemberPOS(normal, tag) ? bits | (1 << tag) : bits), 0),
    hint: hint === 0 ? null : tags.columnOf(hint + FIRST_HINT),
    spelling,
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
