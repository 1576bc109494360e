import type { Lexeme } from './lex.ts';

/** Where a pattern's match ends and what it read. */
export interface Hit<Value> {
  readonly next: number;
  readonly value: Value;
  /** In a row: where each of its patterns began. */
  readonly places?: readonly number[];
}

/** Keys of which a lexeme must have one; `any` when anything is taken. */
export type Keys = readonly string[] | 'any';

/** A lexeme that a pattern can start with, told by one of its keys. */
export interface Start {
  readonly key: string;
  /** What the next lexeme of the pattern must be. */
  readonly second: Keys;
  /** The pattern may end here: what comes next is whatever follows it in a row. */
  readonly mayEnd: boolean;
  /** What the lexeme after that must be; left out, anything where there is a second, else nothing. */
  readonly third?: Keys;
  /** The pattern may end with its second lexeme; left out, it may where there is one. */
  readonly mayEndSecond?: boolean;
  /** How many digits a number must have to be one; any when left out. */
  readonly digits?: readonly number[];
}

const hasSecond = ({ second }: Start): boolean => second === 'any' || second.length > 0;

export const thirdOf = (start: Start): Keys => start.third ?? (hasSecond(start) ? 'any' : []);

export const mayEndSecond = (start: Start): boolean => start.mayEndSecond ?? hasSecond(start);

/** One part of a rule. It either matches at a place or doesn't; nothing is tried twice, so a rule is linear. */
export interface Pattern<Value> {
  readonly starts: readonly Start[];
  /** Matches nothing when it matches nothing else. */
  readonly optional: boolean;
  readonly at: (lexemes: readonly Lexeme[], index: number) => Hit<Value> | null;
}

/** One of some lower-case words. */
export function word(...words: readonly string[]): Pattern<string> {
  const known = new Set(words);
  const [first = '', second = first, third = second, fourth = third] = words;
  // Most patterns are of a few words, and to compare them costs less than a look-up.
  const fits =
    words.length <= 4
      ? (lower: string) => lower === first || lower === second || lower === third || lower === fourth
      : (lower: string) => known.has(lower);
  return {
    starts: words.map((key) => ({ key, second: [], mayEnd: true })),
    optional: false,
    at: (lexemes, index) => {
      const lexeme = lexemes[index];
      return lexeme && fits(lexeme.lower) ? { next: index + 1, value: lexeme.lower } : null;
    },
  };
}

/** One of some marks, touching what stands before it. */
export function glue(...marks: readonly string[]): Pattern<string> {
  const pattern = word(...marks);
  return { ...pattern, at: (lexemes, index) => (lexemes[index]?.glued ? pattern.at(lexemes, index) : null) };
}

/** A word of a class with the value a table gives it. */
export function oneOf<Value>(key: string, table: ReadonlyMap<string, Value>): Pattern<Value> {
  return {
    starts: [{ key, second: [], mayEnd: true }],
    optional: false,
    at: (lexemes, index) => {
      const value = table.get(lexemes[index]?.lower ?? '');
      return value === undefined ? null : { next: index + 1, value };
    },
  };
}

/** A pattern of its own making that begins with a number of so many digits; what may come second where that is known. */
export function numeral<Value>(
  digits: readonly number[],
  at: Pattern<Value>['at'],
  second: readonly string[] = [],
): Pattern<Value> {
  return from([{ key: '#number', second, mayEnd: true, digits }], at);
}

/** A pattern of its own making, by the keys it can start with; what may come second where that is known. */
export function when<Value>(
  keys: readonly string[],
  at: Pattern<Value>['at'],
  second: ReadonlyMap<string, readonly string[]> = new Map(),
): Pattern<Value> {
  return from(
    keys.map((key) => ({ key, second: second.get(key) ?? ('any' as const), mayEnd: true })),
    at,
  );
}

/** A pattern of its own making, by what it can start with in full. */
export function from<Value>(starts: readonly Start[], at: Pattern<Value>['at']): Pattern<Value> {
  return { starts, optional: false, at };
}

/** A pattern that many rules begin with, and that is asked at one place by one rule after the other: it looks once. */
export function remembered<Value>(pattern: Pattern<Value>): Pattern<Value> {
  let last: { readonly lexemes: readonly Lexeme[]; readonly index: number; readonly hit: Hit<Value> | null } | null =
    null;
  return {
    ...pattern,
    at: (lexemes, index) => {
      if (last?.lexemes !== lexemes || last.index !== index) last = { lexemes, index, hit: pattern.at(lexemes, index) };
      return last.hit;
    },
  };
}

export function maybe<Value>(pattern: Pattern<Value>): Pattern<Value | null> {
  return {
    ...pattern,
    optional: true,
    at: (lexemes, index) => pattern.at(lexemes, index) ?? { next: index, value: null },
  };
}

/** What each pattern of a row reads. */
export type Values<Patterns extends readonly Pattern<unknown>[]> = {
  readonly [Index in keyof Patterns]: Patterns[Index] extends Pattern<infer Value> ? Value : never;
};

/** Several patterns in a row. */
export function row<const Patterns extends readonly Pattern<unknown>[]>(
  ...patterns: Patterns
): Pattern<Values<Patterns>> {
  return { starts: startsOf(patterns), optional: false, at: (lexemes, index) => matchRow(patterns, lexemes, index) };
}

/** The first of several that matches. */
export function first<const Patterns extends readonly Pattern<unknown>[]>(
  ...patterns: Patterns
): Pattern<Values<Patterns>[number]> {
  const starts = patterns.flatMap((pattern) => pattern.starts);
  const keys = new Set(starts.map(({ key }) => key));
  const mayBeNothing = patterns.some(({ optional }) => optional);
  return {
    starts,
    optional: false,
    at: (lexemes, index) => {
      // Mostly none of them can start here, and that is told at once.
      if (!mayBeNothing && !startsWith(keys, lexemes[index])) return null;
      for (const pattern of patterns) {
        const hit = pattern.at(lexemes, index);
        // Whatever it read, one of these very patterns read it.
        if (hit) return hit as Hit<Values<Patterns>[number]>;
      }
      return null;
    },
  };
}

function startsWith(keys: ReadonlySet<string>, lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (keys.has(lexeme.lower) || lexeme.known.classes.some((key) => keys.has(key)));
}

/** Another value for what a pattern reads; `null` refuses the match. */
export function reading<From, To>(pattern: Pattern<From>, read: (value: From) => To | null): Pattern<To> {
  return {
    ...pattern,
    at: (lexemes, index) => {
      const hit = pattern.at(lexemes, index);
      const value = hit ? read(hit.value) : null;
      return hit && value !== null ? { next: hit.next, value } : null;
    },
  };
}

export function matchRow<const Patterns extends readonly Pattern<unknown>[]>(
  patterns: Patterns,
  lexemes: readonly Lexeme[],
  index: number,
): Hit<Values<Patterns>> | null {
  // Each value was read by the pattern at its own place.
  return matchFrom(patterns, 0, lexemes, index) as Hit<Values<Patterns>> | null;
}

interface RowHit extends Hit<unknown[]> {
  readonly places: number[];
}

/** The parts of a row from one on; nothing is kept before the last of them has matched, as most rows don't. */
function matchFrom(
  patterns: readonly Pattern<unknown>[],
  part: number,
  lexemes: readonly Lexeme[],
  index: number,
): RowHit | null {
  const pattern = patterns[part];
  if (!pattern) return { next: index, value: new Array<unknown>(part), places: new Array<number>(part) };
  const hit = pattern.at(lexemes, index);
  const row = hit && matchFrom(patterns, part + 1, lexemes, hit.next);
  if (!row) return null;
  row.value[part] = hit.value;
  row.places[part] = index;
  return row;
}

/** What a row can start with: its first part, and the next while parts are optional. */
export function startsOf(patterns: readonly Pattern<unknown>[]): readonly Start[] {
  let starts: readonly Start[] = [];
  let mayEnd = true;
  for (const pattern of patterns.toReversed()) {
    const own = followedBy(pattern.starts, starts, mayEnd);
    starts = pattern.optional ? [...own, ...starts] : own;
    mayEnd &&= pattern.optional;
  }
  return starts;
}

/** Starts of a row’s part, with what the parts after it may begin with; `mayEnd`: nothing need come after it. */
function followedBy(starts: readonly Start[], rest: readonly Start[], mayEnd: boolean): readonly Start[] {
  const firsts = [...new Set(rest.map(({ key }) => key))];
  const seconds = union(rest.map(({ second }) => second));
  const restMayEnd = rest.some((start) => start.mayEnd);
  // Most parts are one word: what comes third is the same after each of them.
  const afterWord = union([seconds]);
  return starts.map((start) => {
    const endsSecond = mayEndSecond(start);
    const third = thirdOf(start);
    const isWord = start.mayEnd && !endsSecond && third.length === 0;
    return {
      ...start,
      second: start.mayEnd && start.second !== 'any' ? [...start.second, ...firsts] : start.second,
      mayEnd: start.mayEnd && mayEnd,
      third: isWord ? afterWord : union([third, endsSecond ? firsts : [], start.mayEnd ? seconds : []]),
      mayEndSecond: (endsSecond && mayEnd) || (start.mayEnd && restMayEnd),
    };
  });
}

function union(keys: readonly Keys[]): Keys {
  const all = new Set<string>();
  for (const some of keys) {
    if (some === 'any') return some;
    for (const key of some) all.add(key);
  }
  return [...all];
}
