import type { Lexeme } from '../../../pipeline/4-find/lex.ts';

export const PLANNED = new Set(
  'scheduled set expected due planned slated poised plans plan planning prepares prepare preparing expects hopes intends aims hoping aiming deadline'.split(
    ' ',
  ),
);
/** “the vote promised for December”. */
export const PROMISED = new Set([
  'promised',
  'called',
  'slated',
  'postponed',
  'rescheduled',
  'pencilled',
  'penciled',
  'booked',
  'listed',
]);
export const PAST = new Set(
  `was were had did began met died said left took came went ran won lost became held made fell rose sold bought told built gave got grew
   sent shot spent stood struck wrote born set saw knew broke`.split(/\s+/),
);
export const REPORTING = new Set(['said', 'says', 'told', 'announced', 'reported', 'added', 'warned', 'stated']);
export const BORDERS = new Set([
  '.',
  ';',
  ':',
  '”',
  '"',
  'that',
  'who',
  'which',
  'but',
  '—',
  '(',
  'after',
  'when',
  'because',
  'since',
]);
export function isPastForm(lower: string): boolean {
  return PAST.has(lower) || (lower.length > 4 && lower.endsWith('ed') && !PLANNED.has(lower));
}

export const PARTICIPLES = new Set('hurt hit found taken given stolen seen written broken sunk'.split(' '));

/** “By Friday, 100 had died” looks back as often as ahead. */
export function opensSentence(lexemes: readonly Lexeme[], first: number): boolean {
  const opener = lexemes[first - 2];
  return opener === undefined || opener.text === '.' || opener.text === '“' || opener.text === '"';
}

/** A word or mark that a cue doesn’t reach across; the full stops of “Dr. Marsh” and “6.4” are none. */
export function isBorder(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || !BORDERS.has(lexeme.lower)) return false;
  const after = lexemes[at + 1];
  const isDecimal = after?.kind === 'number' && after.glued && lexemes[at - 1]?.kind === 'number';
  return lexeme.text !== '.' || !(isDecimal || TITLES.test(lexemes[at - 1]?.lower ?? ''));
}

const TITLES = /^(?:mr|mrs|ms|dr|gov|sen|rep|gen|col|lt|sgt|capt|st|rev|prof|[a-z])$/;
