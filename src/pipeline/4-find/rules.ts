import type { TimeForm, TimeModifier, TimexType } from '../../types.ts';
import { type KnownWord, type Lexeme, shapesOf, type Vocabulary } from './lex.ts';
import {
  type Keys,
  matchRow,
  mayEndSecond,
  type Pattern,
  type Start,
  startsOf,
  thirdOf,
  type Values,
} from './patterns.ts';

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

/** Rules by the words they can start with. */
export interface RuleIndex {
  readonly vocabulary: Vocabulary;
  /** By the index of a known word: what it may open, as itself and as one of its classes; `null` for nothing. */
  readonly openings: readonly (Opening | null)[];
}

/** More digits than any rule asks for. */
const MOST_DIGITS = 5;

/** The class of every number. */
const NUMBER = '#number';

/** `classes`: which classes a language gives a word, by its lower-case text. */
export function indexRules(rules: readonly TimeRule[], classes: ReadonlyMap<string, readonly string[]>): RuleIndex {
  const byKey = Map.groupBy(
    rules.flatMap((rule) => openedBy(rule)),
    ({ key }) => key,
  );
  const vocabulary = vocabularyOf(byKey, classes);
  const { unknown, numbers, words } = vocabulary;
  const known = [unknown, ...numbers, ...words.values()];
  const texts = ['', ...numbers.map((_, digits) => '0'.repeat(digits)), ...words.keys()];
  return {
    vocabulary,
    openings: known.map((word, at) => {
      const text = texts[at] ?? '';
      const opened = keysOf(text, word).flatMap((key) => byKey.get(key) ?? []);
      const fitting = opened.filter(({ digits }) => digits === null || digits.has(text.length));
      return fitting.length > 0 ? new Opening(fitting) : null;
    }),
  };
}

/** A rule by one of the keys it may start with. */
interface OpenedRule {
  readonly key: string;
  readonly rule: TimeRule;
  /** Keys of which the second lexeme must have one; `null` when it may be anything. */
  readonly second: ReadonlySet<string> | null;
  /** The same of the third. */
  readonly third: ReadonlySet<string> | null;
  /** How many digits a number must have to open it; `null` for any, and for words. */
  readonly digits: ReadonlySet<number> | null;
}

function openedBy(rule: TimeRule): readonly OpenedRule[] {
  const byKey = Map.groupBy(rule.starts, ({ key }) => key);
  return [...byKey].map(([key, starts]) => ({
    key,
    rule,
    second: needed(starts, ({ second, mayEnd }) => (mayEnd ? 'any' : second)),
    third: needed(starts, (start) => (start.mayEnd || mayEndSecond(start) ? 'any' : thirdOf(start))),
    digits: digitsOf(starts),
  }));
}

function digitsOf(starts: readonly Start[]): ReadonlySet<number> | null {
  const some = starts.map(({ digits }) => digits ?? null);
  return some.includes(null) ? null : new Set(some.flatMap((digits) => digits ?? []));
}

/** What one of some starts needs; `null` for anything. */
function needed(starts: readonly Start[], keysOfStart: (start: Start) => Keys): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const start of starts) {
    const keys = keysOfStart(start);
    if (keys === 'any') return null;
    for (const key of keys) all.add(key);
  }
  return all;
}

/** Every word that a rule names first, second or third, and every word of a class. */
function vocabularyOf(
  byKey: ReadonlyMap<string, readonly OpenedRule[]>,
  classes: ReadonlyMap<string, readonly string[]>,
): Vocabulary {
  const texts = new Set<string>(classes.keys());
  for (const [key, opened] of byKey) {
    texts.add(key);
    for (const { second, third } of opened) for (const other of [...(second ?? []), ...(third ?? [])]) texts.add(other);
  }
  const unknown = { index: 0, classes: [] };
  const numbers = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => ({ index: 1 + digits, classes: [NUMBER] }));
  const words = [...texts].filter((text) => !text.startsWith('#') || text === '#');
  const known = words.map((text, at): KnownWord => {
    const own = /^\d+$/.test(text) ? [NUMBER] : (classes.get(text) ?? []);
    return { index: at + 1 + numbers.length, classes: own };
  });
  return {
    unknown,
    numbers,
    shapes: shapesOf(words),
    words: new Map(known.map((word, at) => [words[at] ?? '', word])),
  };
}

const keysOf = (text: string, { classes }: KnownWord): readonly string[] => [text, ...classes];

type NextWord = Pick<Lexeme, 'lower' | 'known'>;

/** The rules that one word may open, by one key after the other in the order they are listed. */
class Opening {
  private readonly rules: readonly OpenedRule[];
  /** By the index of the second word; filled as words come. */
  private readonly bySecond: Opened[] = [];

  constructor(rules: readonly OpenedRule[]) {
    this.rules = rules;
  }

  /** Of its rules those that this lexeme may follow. */
  before(second: NextWord | undefined): readonly OpenedRule[] {
    return this.with(second).rules;
  }

  /** Of its rules those that these two lexemes may follow. */
  beforeBoth(second: NextWord | undefined, third: NextWord | undefined): readonly TimeRule[] {
    const { rules, byThird } = this.with(second);
    if (rules.length === 0) return NO_RULES;
    const index = third?.known.index ?? 0;
    byThird[index] ??= rules.filter((one) => mayBe(one.third, third)).map(({ rule }) => rule);
    return byThird[index];
  }

  private with(second: NextWord | undefined): Opened {
    const index = second?.known.index ?? 0;
    this.bySecond[index] ??= { rules: this.rules.filter((one) => mayBe(one.second, second)), byThird: [] };
    return this.bySecond[index];
  }
}

/** The rules that two words may open, and by the index of a third word those that all may. */
interface Opened {
  readonly rules: readonly OpenedRule[];
  readonly byThird: (readonly TimeRule[])[];
}

const NO_RULES: readonly TimeRule[] = [];

/** Whether a lexeme has one of some keys; no lexeme has none. */
function mayBe(keys: ReadonlySet<string> | null, lexeme: NextWord | undefined): boolean {
  if (keys === null) return true;
  return lexeme !== undefined && keysOf(lexeme.lower, lexeme.known).some((key) => keys.has(key));
}

/** From left to right, at each place the longest match; of equals the rule listed first. */
export function matchRules(lexemes: readonly Lexeme[], { openings }: RuleIndex): readonly FoundTime[] {
  const found: FoundTime[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const opened = openings[lexemes[at]?.known.index ?? 0];
    const best = opened ? longestAt(lexemes, at, opened) : null;
    if (best) found.push(best);
    at = best ? best.next : at + 1;
  }
  return found;
}

function longestAt(lexemes: readonly Lexeme[], at: number, opening: Opening): FoundTime | null {
  let best: FoundTime | null = null;
  for (const rule of opening.beforeBoth(lexemes[at + 1], lexemes[at + 2])) {
    const hit = rule.at(lexemes, at);
    if (hit && (!best || hit.next > best.next)) best = { ...hit.reading, rule: rule.name, first: at, next: hit.next };
  }
  return best;
}
