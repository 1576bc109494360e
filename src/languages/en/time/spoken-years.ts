import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { type Pattern, when } from '../../../pipeline/4-find/patterns.ts';
import { CARDINALS, SMALL_NUMBERS, spelled, TENS } from './number-words.ts';

const teens = SMALL_NUMBERS.slice(10);
const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** A year as it is read aloud: “nineteen ninety-one”, “eighteen twelve”, “nineteen oh six”, “twenty fourteen”; not “nineteen ninety-minute games”. */
export const spokenYear: Pattern<number> = when(
  [...CENTURIES.keys()],
  (lexemes, index) => {
    const century = CENTURIES.get(lexemes[index]?.lower ?? '') ?? 0;
    const rest = lexemes[index + 1]?.lower ?? '';
    const spoken = rest === 'oh' || rest === 'hundred' ? afterHundred(lexemes, index + 1) : spelled(lexemes, index + 1);
    if (!spoken || spoken.value > 99 || (rest !== 'oh' && rest !== 'hundred' && spoken.value < 10)) return null;
    const after = lexemes[spoken.next];
    return after?.text === '-' || after?.lower === 'percent'
      ? null
      : { next: spoken.next, value: century + spoken.value };
  },
  new Map([
    ['eighteen', [...teens, ...TENS, 'oh', 'hundred']],
    ['nineteen', [...teens, ...TENS, 'oh', 'hundred']],
    ['twenty', teens],
  ]),
);

/** “nineteen oh six”, “nineteen hundred”. */
function afterHundred(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly next: number; readonly value: number } | null {
  const ones = CARDINALS.get(lexemes[index + 1]?.lower ?? '') ?? 0;
  if (lexemes[index]?.lower === 'oh') return ones > 0 && ones < 10 ? { next: index + 2, value: ones } : null;
  return ones > 0 ? null : { next: index + 1, value: 0 };
}
