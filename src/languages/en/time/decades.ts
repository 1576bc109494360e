import type { Lexeme } from '../../../pipeline/4-find/lex.ts';
import { first, glue, maybe, numeral, reading, row, word } from '../../../pipeline/4-find/patterns.ts';
import { rule, type TimeRule } from '../../../pipeline/4-find/rules.ts';
import { stretchBefore } from './near-words.ts';
import { ordinal } from './number-words.ts';
import { hyphen, the } from './parts.ts';

const plural = first(
  reading(row(maybe(glue("'", '’')), glue('s')), () => 's'),
  glue('s'),
);

/** “the 1990s”, “the late 1800s”, “the ’90s”. */
export const decade: TimeRule = rule(
  'decade',
  [
    the,
    maybe(stretchBefore),
    maybe(word("'", '’', '‘')),
    numeral([2, 4], (lexemes, index) => {
      const lexeme = lexemes[index];
      const length = lexeme?.text.length ?? 0;
      return lexeme?.kind === 'number' && (length === 4 || length === 2) && lexeme.text.endsWith('0')
        ? { next: index + 1, value: lexeme.text }
        : null;
    }),
    plural,
  ],
  ([article, modifier, mark, digits]) => {
    if (digits.length === 2 && mark === null && article === null && modifier === null) return null;
    const value = Number(digits.length === 4 ? digits : `${Number(digits) < 20 ? 20 : 19}${digits}`);
    const form = digits.endsWith('00') && digits.length === 4 ? { century: value / 100 } : { decade: value / 10 };
    return { type: 'DATE', form: { kind: 'calendar', ...form }, modifier };
  },
);

const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, index) => [name, 192 + index] as const),
);

/** “the late sixties”, “the nineteen fifties”; a person “in her sixties” has an age. */
export const wordDecade: TimeRule = rule(
  'decade-in-words',
  [word('the'), maybe(stretchBefore), maybe(word('nineteen')), word(...DECADE_WORDS.keys())],
  ([, modifier, , name]) => ({
    type: 'DATE',
    form: { kind: 'calendar', decade: DECADE_WORDS.get(name) ?? 0 },
    modifier,
  }),
);

const isTitle = (lexeme: Lexeme | undefined): boolean => /^\p{Lu}/u.test(lexeme?.text ?? '');

/** “the 18th century”, “18th-century”, “the early twentieth century”. */
export const century: TimeRule = rule(
  'century',
  [the, maybe(stretchBefore), ordinal, maybe(hyphen), word('century', 'centuries')],
  ([, modifier, nth], { lexemes, next }) =>
    nth > 30 || (isTitle(lexemes[next - 1]) && isTitle(lexemes[next]))
      ? null
      : { type: 'DATE', form: { kind: 'calendar', century: nth - 1 }, modifier },
);

export const decadeRules: readonly TimeRule[] = [decade, wordDecade, century];
