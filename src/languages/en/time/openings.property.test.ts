import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Lexeme, lex } from '../../../pipeline/4-find/lex.ts';
import { matchRules } from '../../../pipeline/4-find/match-rules.ts';
import { RULE_INDEX, RULES } from './index.ts';

const words = [...RULE_INDEX.vocabulary.words.keys()];
const anyWord = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  fc.nat(3000).map(String),
  fc.constantFrom('harbour', 'the', 'of', '-', '.', ','),
);
const anyText = fc
  .array(fc.tuple(anyWord, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 12 })
  .map((parts) => parts.map(([word, space]) => word + space).join(''));

/** Every rule tried at every place: where the times are, however long that takes. */
function everywhere(lexemes: readonly Lexeme[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let at = 0; at < lexemes.length; ) {
    const next = Math.max(at, ...RULES.map((rule) => rule.at(lexemes, at)?.next ?? at));
    if (next > at) found.push([at, next]);
    at = next > at ? next : at + 1;
  }
  return found;
}

it('leaves out no rule that could read a time, by the first three words of each place', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lexemes = lex(text, [], RULE_INDEX.vocabulary);
      expect(matchRules(lexemes, RULE_INDEX).map(({ first, next }) => [first, next])).toEqual(everywhere(lexemes));
    }),
    { numRuns: 2000 },
  );
});
