import type { Lexeme } from '../../../pipeline/4-find/lex.ts';

/** What lasts, so that its length tells when it began. */
const LASTING = new Set(
  `war conflict invasion occupation fighting siege strike boycott blockade dispute feud standoff stalemate crisis recession drought pandemic epidemic
   outbreak campaign insurgency uprising rebellion revolt revolution truce ceasefire embargo sanctions ban negotiations talks rule dictatorship
   presidency reign government coalition partnership marriage hostilities unrest protests bombardment offensive`.split(
    /\s+/,
  ),
);
const SKIPPED = new Set(
  'of ongoing bloody brutal civil bitter armed continuing the its their his her deadly devastating full scale - military'.split(
    ' ',
  ),
);

/** “of ongoing war”, “-old conflict”: the noun of what has lasted; `null` when none follows. */
export function lastingNoun(lexemes: readonly Lexeme[], next: number): string | null {
  for (let at = next; at < next + 5; at += 1) {
    const lower = lexemes[at]?.lower ?? '';
    if (LASTING.has(lower)) return lower;
    if (!SKIPPED.has(lower)) return null;
  }
  return null;
}

/** What is founded, built or laid down: its age is a length of time, where a person’s is not. */
const THINGS = new Set(
  `company firm venture business bank airline carrier newspaper magazine building house church school bridge tunnel dam factory plant mine
   ship tanker jet aircraft law rule rules regulation policy practice tradition record mark program programme project system contract
   agreement pact accord treaty deal lawsuit suit case inquiry investigation probe claim monopoly party movement organization agency
   republic nation state city fund index`.split(/\s+/),
);

/** “the eight-month-old venture”, “his 30-year-old scoring mark”; not “the 30-year-old goalkeeper”. */
export function isAgeOfThing(lexemes: readonly Lexeme[], next: number): boolean {
  return [lexemes[next], lexemes[next + 1]].some((lexeme) => lexeme !== undefined && THINGS.has(lexeme.lower));
}
