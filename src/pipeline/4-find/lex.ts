import type { Span, Token } from '../../types.ts';

/** A run of letters, a run of digits, or one mark; with what a language knows of it. */
export interface Lexeme extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Nothing stands between it and the lexeme before. */
  readonly glued: boolean;
  readonly known: KnownWord;
}

/** What rules know of a lexeme. Most words of a text are one and the same to them: unknown. */
export interface KnownWord {
  /** Counts the words of a language's rules; all that are unknown share one. */
  readonly index: number;
  /** The classes the language gives it: beside its lower-case text, what rules may start with. */
  readonly classes: readonly string[];
}

/** The words that rules know, by their lower-case text. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, KnownWord>;
  /** Their shapes; most words of a text have none of them and need no look-up. */
  readonly shapes: Uint8Array;
  readonly unknown: KnownWord;
  /** Numbers that aren't among the words, by how many digits they have; the last are of as many or more. */
  readonly numbers: readonly KnownWord[];
}

/** What a language can say of a word of a text at once, so that its letters need no reading. */
export interface WordAsks {
  /** It is nothing but letters. */
  readonly isLetters: (token: Token) => boolean;
  /** Of letters alone, it may be among the words of the vocabulary. */
  readonly mayBeKnown: (token: Token) => boolean;
}

const ASKS_NOTHING: WordAsks = { isLetters: () => false, mayBeKnown: () => true };

/**
 * Every letter run, digit run and mark of a text with its exact offsets, in one pass. Most are one of the text's words,
 * whose letters need no second copy.
 */
export function lex(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  asks: WordAsks = ASKS_NOTHING,
): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  const { length } = text;
  let before = -1;
  let at = 0;
  for (let start = 0; start < length; ) {
    while ((tokens[at]?.start ?? start) < start) at += 1;
    const token = tokens[at]?.start === start ? tokens[at] : undefined;
    const glued = start === before;
    const word = token ? lettersOf(token, text, glued, vocabulary, asks) : null;
    const lexeme = word ?? lexemeAt(text, start, token, glued, vocabulary);
    start = lexeme?.end ?? start + 1;
    if (!lexeme) continue;
    lexemes.push(lexeme);
    before = start;
  }
  return lexemes;
}

/** A word of the text that is nothing but letters, and no letter follows it. */
function lettersOf(
  token: Token,
  text: string,
  glued: boolean,
  { words, unknown }: Vocabulary,
  { isLetters, mayBeKnown }: WordAsks,
): Lexeme | null {
  if (!isLetters(token) || mayBeLetter(text.charCodeAt(token.end))) return null;
  const { start, end, text: written, lower } = token;
  const known = (mayBeKnown(token) ? words.get(lower) : undefined) ?? unknown;
  return { start, end, text: written, lower, kind: 'word', glued, known };
}

/** What stands at a place, letter by letter; `null` for a space. */
function lexemeAt(
  text: string,
  start: number,
  token: Token | undefined,
  glued: boolean,
  vocabulary: Vocabulary,
): Lexeme | null {
  const kind = kindAt(text, start);
  if (kind === null) return null;
  const { words, shapes, unknown } = vocabulary;
  const end = endOf(text, start, kind);
  const whole = token?.end === end ? token : undefined;
  const written = whole?.text ?? text.slice(start, end);
  const lower = kind !== 'word' ? written : (whole?.lower ?? written.toLowerCase());
  const found = shapes[shapeOf(text, start, end)] === 1 ? words.get(lower) : undefined;
  const known = found ?? (kind === 'number' ? numberOf(vocabulary, end - start) : unknown);
  return { start, end, text: written, lower, kind, glued, known };
}

/** What is known of a number that isn't among the words. */
export const numberOf = ({ numbers, unknown }: Vocabulary, digits: number): KnownWord =>
  numbers[Math.min(digits, numbers.length - 1)] ?? unknown;

const SHAPES = 4096;

/** A number for a word's length with its first, middle and last letter, the same in capitals; letters beyond ASCII share one. */
function shapeOf(text: string, start: number, end: number): number {
  const length = end - start;
  const first = text.charCodeAt(start);
  const middle = text.charCodeAt(start + (length >> 1));
  const last = text.charCodeAt(end - 1);
  if (first > LAST_ASCII || middle > LAST_ASCII || last > LAST_ASCII) return 0;
  return ((first | SMALL) * 961 + (middle | SMALL) * 31 + (last | SMALL) + length * 331) % SHAPES;
}

/** Which shapes some lower-case words have; that of letters beyond ASCII is always among them. */
export function shapesOf(words: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(SHAPES);
  shapes[0] = 1;
  for (const word of words) shapes[shapeOf(word, 0, word.length)] = 1;
  return shapes;
}

const SPACE = 32;
const LAST_ASCII = 127;
/** The bit that tells a small letter from a capital. */
const SMALL = 0x20;
/** One character: a letter, or a mark beyond ASCII. */
const CHARACTER = /(\p{L})|\S/uy;
const LETTERS = /\p{L}+/uy;

/** What begins here; `null` for a space. Plain letters, digits and marks need no regular expression. */
function kindAt(text: string, start: number): Lexeme['kind'] | null {
  const code = text.charCodeAt(start);
  if (code <= SPACE) return null;
  if (isPlainLetter(code)) return 'word';
  if (code < LAST_ASCII) return isDigit(code) ? 'number' : 'mark';
  CHARACTER.lastIndex = start;
  const match = CHARACTER.exec(text);
  if (!match) return null;
  return match[1] === undefined ? 'mark' : 'word';
}

function endOf(text: string, start: number, kind: Lexeme['kind']): number {
  let end = start;
  if (kind === 'mark') return text.charCodeAt(start) < LAST_ASCII ? start + 1 : lastOf(CHARACTER, text, start);
  if (kind === 'number') {
    while (isDigit(text.charCodeAt(end))) end += 1;
    return end;
  }
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  return text.charCodeAt(end) > LAST_ASCII ? lastOf(LETTERS, text, start) : end;
}

/** Where the match of a sticky pattern ends. */
function lastOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start + 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function mayBeLetter(code: number): boolean {
  return isPlainLetter(code) || code > LAST_ASCII;
}

function isPlainLetter(code: number): boolean {
  const small = code | SMALL;
  return small >= 97 && small <= 122;
}
