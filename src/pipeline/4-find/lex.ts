import type { Span } from '../../types.ts';

/** A run of letters, a run of digits, or one mark; with what a language knows of it. */
export interface Lexeme extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Nothing stands between it and the lexeme before. */
  readonly glued: boolean;
  /** What rules may start with: the lower-case text and the classes the language gives it. */
  readonly keys: readonly string[];
}

const LEXEME = /(\p{L}+)|(\d+)|(\S)/gu;

/** Every letter run, digit run and mark of a text with its exact offsets, in one pass. */
export function lex(text: string, classesOf: (lower: string) => readonly string[]): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = -1;
  for (const match of text.matchAll(LEXEME)) {
    const [found, word, number] = match;
    const lower = word === undefined ? found : word.toLowerCase();
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
    const classes = kind === 'number' ? ['#number'] : classesOf(lower);
    const start = match.index;
    lexemes.push({
      start,
      end: start + found.length,
      text: found,
      lower,
      kind,
      glued: start === end,
      keys: [lower, ...classes],
    });
    end = start + found.length;
  }
  return lexemes;
}
