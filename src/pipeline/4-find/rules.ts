import type { TimeForm, TimeModifier, TimexType } from '../../types.ts';
import type { Lexeme } from './lex.ts';
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
    at: (lexemes, index) => {
      const hit = matchRow(match, lexemes, index);
      if (!hit || hit.next === index) return null;
      const reading = read(hit.value, { lexemes, index, next: hit.next, places: hit.places ?? [] });
      return reading ? { next: hit.next, reading } : null;
    },
  };
}

export interface FoundTime extends Reading {
  readonly rule: string;
  /** Indexes of lexemes, the second after the last. */
  readonly first: number;
  readonly next: number;
}

/** Rules by the keys they can start with. */
export type RuleIndex = ReadonlyMap<string, Opening>;

/** The rules that one key may open, in the order they are listed. */
interface Opening {
  readonly rules: readonly IndexedRule[];
  /** Those that take any lexeme second. */
  readonly always: readonly TimeRule[];
  /** Those that take a lexeme with such a key second, and those that take any. */
  readonly bySecond: ReadonlyMap<string, readonly TimeRule[]>;
}

interface IndexedRule {
  readonly rule: TimeRule;
  /** Keys of which the second lexeme must have one; `null` when it may be anything. */
  readonly second: ReadonlySet<string> | null;
}

export function indexRules(rules: readonly TimeRule[]): RuleIndex {
  const index = new Map<string, IndexedRule[]>();
  for (const rule of rules)
    for (const [key, starts] of Map.groupBy(rule.starts, (start) => start.key)) {
      const list = index.get(key) ?? [];
      list.push({ rule, second: secondKeys(starts) });
      index.set(key, list);
    }
  return new Map([...index].map(([key, list]) => [key, openingOf(list)]));
}

function openingOf(rules: readonly IndexedRule[]): Opening {
  const always: TimeRule[] = [];
  const bySecond = new Map<string, TimeRule[]>();
  for (const { rule, second } of rules) {
    for (const key of second ?? bySecond.keys()) bySecond.set(key, [...(bySecond.get(key) ?? always), rule]);
    if (second === null) always.push(rule);
  }
  return { rules, always, bySecond };
}

function secondKeys(starts: readonly Start[]): ReadonlySet<string> | null {
  const keys = new Set<string>();
  for (const { second, mayEnd } of starts) {
    if (second === 'any' || mayEnd) return null;
    for (const key of second) keys.add(key);
  }
  return keys;
}

/** From left to right, at each place the longest match; of equals the rule listed first. */
export function matchRules(lexemes: readonly Lexeme[], index: RuleIndex): readonly FoundTime[] {
  const found: FoundTime[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const best = longestAt(lexemes, at, index);
    if (best) found.push(best);
    at = best ? best.next : at + 1;
  }
  return found;
}

function longestAt(lexemes: readonly Lexeme[], at: number, index: RuleIndex): FoundTime | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const best = longestOf(lexemes, at, index.get(lexeme.lower), null);
  if (lexeme.classes.length === 0) return best;
  return lexeme.classes.reduce((longest, key) => longestOf(lexemes, at, index.get(key), longest), best);
}

function longestOf(
  lexemes: readonly Lexeme[],
  at: number,
  opening: Opening | undefined,
  before: FoundTime | null,
): FoundTime | null {
  let best = before;
  if (opening === undefined) return best;
  for (const rule of rulesBefore(opening, lexemes[at + 1])) {
    const hit = rule.at(lexemes, at);
    if (hit && (!best || hit.next > best.next)) best = { ...hit.reading, rule: rule.name, first: at, next: hit.next };
  }
  return best;
}

/** Of an opening's rules those that this lexeme may follow, in their order. */
function rulesBefore({ rules, always, bySecond }: Opening, second: Lexeme | undefined): readonly TimeRule[] {
  if (second === undefined) return always;
  if (second.classes.length === 0) return bySecond.get(second.lower) ?? always;
  const keys = [second.lower, ...second.classes];
  return rules.filter((one) => one.second === null || keys.some((key) => one.second?.has(key))).map(({ rule }) => rule);
}
