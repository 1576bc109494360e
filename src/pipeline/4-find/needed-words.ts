import type { KnownWord } from './lex.ts';
import type { Pattern } from './patterns.ts';

/** For each of some parts of a rule the keys of which one lexeme of the text must have: without it the rule can't match. */
export type NeededKeys = readonly (readonly string[])[];

/** What the parts of a row need besides the first, which the rule is found by; what may be left out needs nothing. */
export const neededBy = (parts: readonly Pattern<unknown>[]): NeededKeys =>
  parts
    .filter(({ optional }) => !optional)
    .slice(1)
    .map(({ starts }) => [...new Set(starts.map(({ key }) => key))].sort());

/** Needs as bits: of each word those that it meets, and of each rule those that it has. */
export interface Needs<Rule> {
  /** By the index of a known word. */
  readonly metBy: Int32Array;
  readonly of: ReadonlyMap<Rule, number>;
}

/** So many bits fit into a number; the needs of most rules come first. */
const MOST_NEEDS = 30;

interface Needing {
  readonly needs: NeededKeys;
}

/** `known`: every word that rules know, with its keys. */
export function needsOf<Rule extends Needing>(
  rules: readonly Rule[],
  known: readonly { readonly word: KnownWord; readonly keys: readonly string[] }[],
): Needs<Rule> {
  const byKeys = Map.groupBy(
    rules.flatMap((rule) => rule.needs.map((keys) => ({ rule, keys }))),
    ({ keys }) => keys.join(' '),
  );
  const common = [...byKeys.values()].sort((a, b) => b.length - a.length).slice(0, MOST_NEEDS);
  const metBy = new Int32Array(Math.max(0, ...known.map(({ word }) => word.index)) + 1);
  const of = new Map<Rule, number>();
  for (const [bit, needing] of common.entries()) {
    const keys = new Set(needing[0]?.keys);
    for (const { rule } of needing) of.set(rule, (of.get(rule) ?? 0) | (1 << bit));
    for (const { word, keys: own } of known)
      if (own.some((key) => keys.has(key))) metBy[word.index] = (metBy[word.index] ?? 0) | (1 << bit);
  }
  return { metBy, of };
}
