import type { Span } from '../../types.ts';

/** A run of letters, a run of digits, or one mark; with what a language knows of it. */
export interface Lexeme extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Nothing stands between it and the lexeme before. */
  readonly glued: boolean;
  /** The classes the language gives it: beside its lower-case text, what rules may start with. */
  readonly classes: readonly string[];
}

/** A run that begins with a letter, or a mark beyond ASCII. */
const LEXEME = /(\p{L}+)|\S/uy;

/** Every letter run, digit run and mark of a text with its exact offsets, in one pass. */
export function lex(text: string, classesOf: (lower: string) => readonly string[]): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = -1;
  for (let start = 0; start < text.length; ) {
    const found = lexemeAt(text, start);
    if (found === null) {
      start += 1;
      continue;
    }
    const written = text.slice(start, found.end);
    const lower = found.kind === 'word' ? written.toLowerCase() : written;
    const classes = found.kind === 'number' ? NUMBER : classesOf(lower);
    lexemes.push({ start, end: found.end, text: written, lower, kind: found.kind, glued: start === end, classes });
    end = found.end;
    start = end;
  }
  return lexemes;
}

const NUMBER: readonly string[] = ['#number'];

interface Run {
  readonly end: number;
  readonly kind: Lexeme['kind'];
}

/** The run that starts here; `null` at a space. Plain letters, digits and marks need no regular expression. */
function lexemeAt(text: string, start: number): Run | null {
  const first = text.charCodeAt(start);
  if (first <= SPACE) return null;
  let end = start + 1;
  if (isPlainLetter(first)) {
    while (isPlainLetter(text.charCodeAt(end))) end += 1;
    if (!(text.charCodeAt(end) > LAST_ASCII)) return { end, kind: 'word' };
  } else if (isDigit(first)) {
    while (isDigit(text.charCodeAt(end))) end += 1;
    return { end, kind: 'number' };
  } else if (first < LAST_ASCII) return { end, kind: 'mark' };
  LEXEME.lastIndex = start;
  const match = LEXEME.exec(text);
  if (!match) return null;
  return { end: start + match[0].length, kind: match[1] === undefined ? 'mark' : 'word' };
}

const SPACE = 32;
const LAST_ASCII = 127;
/** The bit that tells a small letter from a capital. */
const SMALL = 0x20;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isPlainLetter(code: number): boolean {
  const small = code | SMALL;
  return small >= 97 && small <= 122;
}
