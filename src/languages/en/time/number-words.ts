import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { first, type Pattern, remembered, when } from '../../../pipeline/4-find/patterns.ts';

const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen`.split(/\s+/);
export const SMALL_NUMBERS: readonly string[] = small;
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...small.map((name, value) => [name, value] as const),
  ...TENS.map((name, index) => [name, (index + 2) * 10] as const),
  ['dozen', 12],
  ['hundred', 100],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((name, index) => [name, index + 1] as const),
  ['thirtieth', 30],
]);

/** Words that count without a number: `null` is any number. */
const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'couple',
  'numerous',
  'multiple',
  'dozens',
  'hundreds',
  'thousands',
]);

/** “a number of hours”, “a handful of days”. */
const SOME_OF = new Set(['number', 'handful']);

export interface Count {
  readonly least: number;
  readonly most: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** What may go on a number in digits, and one in words. */
const IN_DIGITS = [',', '.', '#number', ...FRACTIONS.keys()];
const IN_WORDS = ['-', ...small, ...SCALES.keys()];

/** A plain number, in digits (`1,000`, `2.5`) or words (`twenty-five`, `two hundred`). */
export const number: Pattern<number> = remembered(
  first(
    when(['#number'], digits, new Map([['#number', IN_DIGITS]])),
    when([...CARDINALS.keys()], spelled, new Map([...CARDINALS.keys()].map((name) => [name, IN_WORDS]))),
  ),
);

function digits(lexemes: readonly Lexeme[], index: number): { readonly next: number; readonly value: number } | null {
  const lexeme = lexemes[index];
  if (lexeme?.kind !== 'number' || lexeme.text.length > 9) return null;
  let text = lexeme.text;
  let next = index + 1;
  while (
    lexemes[next]?.text === ',' &&
    lexemes[next]?.glued &&
    lexemes[next + 1]?.glued &&
    /^\d{3}$/.test(lexemes[next + 1]?.text ?? '')
  ) {
    text += lexemes[next + 1]?.text ?? '';
    next += 2;
  }
  if (
    lexemes[next]?.text === '.' &&
    lexemes[next]?.glued &&
    lexemes[next + 1]?.glued &&
    lexemes[next + 1]?.kind === 'number'
  ) {
    text += `.${lexemes[next + 1]?.text}`;
    next += 2;
  }
  const fraction = fractionAt(lexemes, next);
  return fraction ? { next: fraction.next, value: Number(text) + fraction.value } : { next, value: Number(text) };
}

/** `1/2` after a number, `½`. */
function fractionAt(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly next: number; readonly value: number } | null {
  return lexemes[index]?.glued && lexemes[index]?.kind === 'number' ? null : fractionIn(lexemes, index);
}

function fractionIn(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly next: number; readonly value: number } | null {
  const over = lexemes[index];
  const sign = FRACTIONS.get(over?.text ?? '');
  if (sign !== undefined) return { next: index + 1, value: sign };
  const [slash, under] = [lexemes[index + 1], lexemes[index + 2]];
  if (over?.kind !== 'number' || slash?.text !== '/' || under?.kind !== 'number') return null;
  const value = Number(over.text) / Number(under.text);
  return value > 0 && value < 1 ? { next: index + 3, value } : null;
}

/** `2-1/2`, as wires write it. */
export const mixedNumber: Pattern<number> = when(
  ['#number'],
  (lexemes, index) => {
    const [whole, mark] = [lexemes[index], lexemes[index + 1]];
    if (whole?.kind !== 'number' || mark?.text !== '-' || !mark.glued || !lexemes[index + 2]?.glued) return null;
    const fraction = fractionIn(lexemes, index + 2);
    return fraction && { next: fraction.next, value: Number(whole.text) + fraction.value };
  },
  new Map([['#number', ['-']]]),
);

/** “ninety-one”, “two hundred”. */
export function spelled(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly next: number; readonly value: number } | null {
  let value = CARDINALS.get(lexemes[index]?.lower ?? '');
  let next = index + 1;
  if (value === undefined) return null;
  if (value >= 20 && value % 10 === 0) {
    const hyphen = lexemes[next]?.text === '-' ? 1 : 0;
    const ones = CARDINALS.get(lexemes[next + hyphen]?.lower ?? '');
    if (ones !== undefined && ones > 0 && ones < 10) {
      value += ones;
      next += hyphen + 1;
    }
  }
  const scale = SCALES.get(lexemes[next]?.lower ?? '');
  return scale ? { next: next + 1, value: value * scale } : { next, value };
}

/** An ordinal, in digits (`18th`) or words (`third`). */
export const ordinal: Pattern<number> = remembered(
  when(
    ['#number', ...ORDINALS.keys(), ...TENS],
    readOrdinal,
    new Map<string, readonly string[]>([
      ['#number', ['st', 'nd', 'rd', 'th']],
      ...[...ORDINALS.keys()].map((name) => [name, []] as const),
      ...TENS.map((name) => [name, ['-']] as const),
    ]),
  ),
);

function readOrdinal(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly next: number; readonly value: number } | null {
  const lexeme = lexemes[index];
  if (lexeme?.kind === 'number') {
    const suffix = lexemes[index + 1];
    const isOrdinal = suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower) && lexeme.text.length <= 2;
    return isOrdinal ? { next: index + 2, value: Number(lexeme.text) } : null;
  }
  const value = ORDINALS.get(lexeme?.lower ?? '');
  if (value !== undefined) return { next: index + 1, value };
  const ten = TENS.indexOf(lexeme?.lower ?? '');
  const one = lexemes[index + 1]?.text === '-' ? ORDINALS.get(lexemes[index + 2]?.lower ?? '') : undefined;
  return ten >= 0 && one !== undefined && one < 10 ? { next: index + 3, value: (ten + 2) * 10 + one } : null;
}

const JOINTS = ['or', 'to', 'and', '-', '–'];

/** `a`, `one`, `10 or 12`, `two to three`, `half a`, `several`: how many; `null` for a vague number. */
export const count: Pattern<Count | 'vague'> = remembered(
  when(
    ['#number', ...CARDINALS.keys(), 'a', 'an', 'another', 'half', ...VAGUE_COUNTS],
    (lexemes, index) => {
      const lower = lexemes[index]?.lower ?? '';
      if (lower === 'half') return half(lexemes, index);
      if (lower === 'another') return another(lexemes, index);
      if (VAGUE_COUNTS.has(lower))
        return { next: index + (lexemes[index + 1]?.lower === 'of' ? 2 : 1), value: 'vague' };
      if (lower === 'a' || lower === 'an') return indefinite(lexemes, index);
      const least = number.at(lexemes, index);
      if (!least) return null;
      const quarters = least.value === 3 ? quarterOfCentury(lexemes, least.next, 'quarters', 0.75) : null;
      if (quarters) return quarters;
      const joint = lexemes[least.next];
      const most = joint && JOINTS.includes(joint.lower) ? number.at(lexemes, least.next + 1) : null;
      if (most && least.value > 1500 && most.value < 2200) return null;
      if (most && joint?.lower !== 'and' && most.value > least.value)
        return { next: most.next, value: { least: least.value, most: most.value } };
      if (joint?.lower === 'and' && lexemes[least.next + 1]?.lower === 'a' && lexemes[least.next + 2]?.lower === 'half')
        return { next: least.next + 3, value: exactly(least.value + 0.5) };
      return { next: least.next, value: exactly(least.value) };
    },
    new Map<string, readonly string[]>([
      ['a', ['dozen', 'hundred', 'half', 'quarter', ...SOME_OF, ...VAGUE_COUNTS]],
      ['an', ['dozen', 'half', 'quarter', ...VAGUE_COUNTS]],
      ['another', ['#number', ...CARDINALS.keys()]],
      ['half', ['a', 'an']],
      ...[...VAGUE_COUNTS].map((vague) => [vague, ['of']] as const),
      ['#number', [...IN_DIGITS, ...JOINTS]],
      ...[...CARDINALS.keys()].map(
        (name) => [name, [...IN_WORDS, ...JOINTS, ...(name === 'three' ? ['quarters'] : [])]] as const,
      ),
    ]),
  ),
);

function exactly(value: number): Count {
  return { least: value, most: value };
}

function indefinite(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly next: number; readonly value: Count | 'vague' } {
  const after = lexemes[index + 1]?.lower ?? '';
  if (VAGUE_COUNTS.has(after)) {
    const of = lexemes[index + 2]?.lower === 'of' ? 3 : 2;
    return { next: index + of, value: after === 'couple' ? exactly(2) : 'vague' };
  }
  if (SOME_OF.has(after) && lexemes[index + 2]?.lower === 'of') return { next: index + 3, value: 'vague' };
  if (after === 'dozen' || after === 'hundred') return { next: index + 2, value: exactly(CARDINALS.get(after) ?? 1) };
  const portion = quarterOfCentury(lexemes, index + 1, 'quarter', 0.25);
  if (portion) return portion;
  const part = after === 'half' ? 0.5 : after === 'quarter' ? 0.25 : null;
  const joined = lexemes[index + 2]?.text === '-' ? 1 : 0;
  if (part !== null && (part === 0.5 || lexemes[index + 2 + joined]?.lower === 'century'))
    return { next: index + 2 + joined, value: exactly(part) };
  return { next: index + 1, value: exactly(1) };
}

/** “a quarter of a century”, “three quarters of a century”: up to the century. */
function quarterOfCentury(
  lexemes: readonly Lexeme[],
  at: number,
  name: 'quarter' | 'quarters',
  part: number,
): { readonly next: number; readonly value: Count } | null {
  const [said, of, a, whole] = lexemes.slice(at, at + 4).map(({ lower }) => lower);
  return said === name && of === 'of' && a === 'a' && whole === 'century'
    ? { next: at + 3, value: exactly(part) }
    : null;
}

/** “another week”, “another three weeks”. */
function another(lexemes: readonly Lexeme[], index: number): { readonly next: number; readonly value: Count } {
  const more = number.at(lexemes, index + 1);
  return more ? { next: more.next, value: exactly(more.value) } : { next: index + 1, value: exactly(1) };
}

function half(lexemes: readonly Lexeme[], index: number): { readonly next: number; readonly value: Count } | null {
  const article = lexemes[index + 1]?.lower ?? '';
  return article === 'a' || article === 'an' ? { next: index + 2, value: exactly(0.5) } : null;
}
