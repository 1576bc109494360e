import { lex, numberOf } from '../../../pipeline/4-find/lex.ts';
import { RULE_INDEX } from './index.ts';

/** What one word of a text says about whether a rule may begin with it; all by its lower-case text. */

const { vocabulary, openings } = RULE_INDEX;

/** “yesterday”, “2019”: a rule may begin with it whatever follows. */
export function opensTime(word: string): boolean {
  const lexemes = lex(word, [], vocabulary);
  const last = lexemes.length - 1;
  return lexemes.some(({ known }, at) => {
    const opening = openings[known.index];
    // A word of several parts, such as “mid-may”, is left to the rules if its last may open one.
    return opening ? opening.before(lexemes[at + 1]).length > 0 || (at === last && last > 0) : false;
  });
}

/** “last”, “the”: a rule may begin with it before some words. */
export const opensTimeBefore = (word: string): boolean => openings[knownAs(word)?.index ?? 0] !== null;

/** “the” before “second”, not before “harbour”. */
export function opensTimeTogether(word: string, next: string): boolean {
  const opening = openings[knownAs(word)?.index ?? 0];
  const known = knownAs(next);
  // What is no word of the rules may be made of several that are.
  return opening ? known === undefined || opening.before({ lower: next, known }).length > 0 : false;
}

/** Words that some rule names second; of several parts, too. */
export function followsInTime(word: string): boolean {
  const [first] = lex(word, [], vocabulary);
  return first !== undefined && first.known !== vocabulary.unknown;
}

const knownAs = (word: string) =>
  vocabulary.words.get(word) ?? (/^\d+$/.test(word) ? numberOf(vocabulary, word.length) : undefined);
