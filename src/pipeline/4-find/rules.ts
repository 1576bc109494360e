import type { TimeForm, TimeModifier, TimexType } from '../../types.ts';
import type { Lexeme } from './lex.ts';
import { type NeededKeys, neededBy } from './needed-words.ts';
import { matchRow, type Pattern, type Start, startsOf, type Values } from './patterns.ts';

/** What a rule reads from its words. */
export interface Reading {
  readonly type: TimexType;
  readonly form: TimeForm;
  readonly modifier?: TimeModifier | null | undefined;
  /** The ends of a range written as one: “6” and “7 January” of “6–7 January”. */
  readonly parts?: readonly PartReading[];
}

/** A part of a reading with its own lexemes. */
export interface PartReading {
  readonly type: TimexType;
  readonly form: TimeForm;
  readonly first: number;
  readonly next: number;
}

/** Where a rule matched, for rules that must look around. */
export interface RuleContext {
  readonly lexemes: readonly Lexeme[];
  readonly index: number;
  readonly next: number;
  /** Where each part of the rule began. */
  readonly places: readonly number[];
}

/** One way of writing a time. */
export interface TimeRule {
  readonly name: string;
  readonly starts: readonly Start[];
  readonly needs: NeededKeys;
  /** The reading at a place, and the lexeme after it. */
  readonly at: (
    lexemes: readonly Lexeme[],
    index: number,
  ) => { readonly next: number; readonly reading: Reading } | null;
}

/** A rule: parts in a row, and what they mean together; `null` when they mean no time after all. */
export function rule<const Patterns extends readonly Pattern<unknown>[]>(
  name: string,
  match: Patterns,
  read: (values: Values<Patterns>, context: RuleContext) => Reading | null,
): TimeRule {
  return {
    name,
    starts: startsOf(match),
    needs: neededBy(match),
    at: (lexemes, index) => {
      const hit = matchRow(match, lexemes, index);
      if (!hit || hit.next === index) return null;
      const reading = read(hit.value, { lexemes, index, next: hit.next, places: hit.places ?? [] });
      return reading ? { next: hit.next, reading } : null;
    },
  };
}
