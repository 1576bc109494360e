import { type KnownWord, type Lexeme, shapesOf, type Vocabulary } from './lex.ts';
import { type Needs, needsOf } from './needed-words.ts';
import { type Keys, mayEndSecond, type Start, thirdOf } from './patterns.ts';
import type { TimeRule } from './rules.ts';

/** Rules by the words they can start with. */
export interface RuleIndex {
  readonly vocabulary: Vocabulary;
  /** By the index of a known word: what it may open, as itself and as one of its classes; `null` for nothing. */
  readonly openings: readonly (Opening | null)[];
  /** By the index of a known word: which needs of rules it meets. */
  readonly metBy: Needs<TimeRule>['metBy'];
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
  const vocabulary = vocabularyOf(rules, byKey, classes);
  const { unknown, numbers } = vocabulary;
  const known = [unknown, ...numbers, ...vocabulary.words.values()];
  const texts = ['', ...numbers.map((_, digits) => '0'.repeat(digits)), ...vocabulary.words.keys()];
  const words = known.map((word, at) => ({ word, text: texts[at] ?? '', keys: keysOf(texts[at] ?? '', word) }));
  const needs = needsOf(rules, words);
  return {
    vocabulary,
    openings: words.map(({ text, keys }) => {
      const opened = keys.flatMap((key) => byKey.get(key) ?? []);
      const fitting = opened.filter(({ digits }) => digits === null || digits.has(text.length));
      const needing = fitting.map((one) => ({ ...one, needs: needs.of.get(one.rule) ?? 0 }));
      return needing.length > 0 ? new Opening(needing) : null;
    }),
    metBy: needs.metBy,
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

/** Every word that a rule names first, second or third, or needs, and every word of a class. */
function vocabularyOf(
  rules: readonly TimeRule[],
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
  for (const { needs } of rules) for (const key of needs.flat()) texts.add(key);
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

/** The same with its needs as bits. */
interface NeedingRule extends OpenedRule {
  readonly needs: number;
}

/** The rules that one word may open, by one key after the other in the order they are listed. */
export class Opening {
  private readonly rules: readonly NeedingRule[];
  /** By the index of the second word; filled as words come. */
  private readonly bySecond: Opened[] = [];

  constructor(rules: readonly NeedingRule[]) {
    this.rules = rules;
  }

  /** Of its rules those that this lexeme may follow. */
  before(second: NextWord | undefined): readonly NeedingRule[] {
    return this.with(second).rules;
  }

  /** Of its rules those that these two lexemes may follow. */
  beforeBoth(second: NextWord | undefined, third: NextWord | undefined): readonly NeedingRule[] {
    const { rules, byThird } = this.with(second);
    if (rules.length === 0) return NO_RULES;
    const index = third?.known.index ?? 0;
    byThird[index] ??= rules.filter((one) => mayBe(one.third, third));
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
  readonly rules: readonly NeedingRule[];
  readonly byThird: (readonly NeedingRule[])[];
}

const NO_RULES: readonly NeedingRule[] = [];

/** Whether a lexeme has one of some keys; no lexeme has none. */
function mayBe(keys: ReadonlySet<string> | null, lexeme: NextWord | undefined): boolean {
  if (keys === null) return true;
  return lexeme !== undefined && keysOf(lexeme.lower, lexeme.known).some((key) => keys.has(key));
}
