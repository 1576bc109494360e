import type { Lexeme } from './lex.ts';
import type { Opening, RuleIndex } from './rule-index.ts';
import type { Reading } from './rules.ts';

export interface FoundTime extends Reading {
  readonly rule: string;
  /** Indexes of lexemes, the second after the last. */
  readonly first: number;
  readonly next: number;
}

/** From left to right, at each place the longest match; of equals the rule listed first. */
export function matchRules(lexemes: readonly Lexeme[], { openings, metBy }: RuleIndex): readonly FoundTime[] {
  const found: FoundTime[] = [];
  let met = 0;
  for (const { known } of lexemes) met |= metBy[known.index] ?? 0;
  for (let at = 0; at < lexemes.length; ) {
    const opened = openings[lexemes[at]?.known.index ?? 0];
    const best = opened ? longestAt(lexemes, at, opened, met) : null;
    if (best) found.push(best);
    at = best ? best.next : at + 1;
  }
  return found;
}

function longestAt(lexemes: readonly Lexeme[], at: number, opening: Opening, met: number): FoundTime | null {
  let best: FoundTime | null = null;
  for (const { rule, needs } of opening.beforeBoth(lexemes[at + 1], lexemes[at + 2])) {
    if ((needs & ~met) !== 0) continue;
    const hit = rule.at(lexemes, at);
    if (hit && (!best || hit.next > best.next)) best = { ...hit.reading, rule: rule.name, first: at, next: hit.next };
  }
  return best;
}
