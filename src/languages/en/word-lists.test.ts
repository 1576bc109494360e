import { describe, expect, it } from 'vitest';
import { markSentences } from './events/frame.ts';
import { splitSentences } from './sentences.ts';
import { isAside, isModal, isNegation, isNumberWord, isTitle, listsOf, mayDivideClauses } from './word-lists.ts';

const wordsOf = (text: string) => {
  const [{ tokens } = { tokens: [] }] = splitSentences(text);
  const position = { article: 'a', start: 0, end: text.length };
  const [frame] = markSentences([{ index: 0, block: 0, position, text, tokens, quotations: [] }], () => []);
  return frame?.tokens ?? [];
};

describe('the word lists that a word knows it is in', () => {
  it.each([
    ['However, the mill reopened.', isAside, ['However']],
    ['Gov. Ann Hay met Capt. Lee Dow.', isTitle, ['Gov.', 'Capt.']],
    ['The pier, which burned (twice), wasn’t insured.', mayDivideClauses, ['which', '(', ')']],
    ['It isn’t known whether they’ll not come.', isNegation, ['n’t', 'not']],
    ['They’ll say that the May vote may fail.', isModal, ['’ll', 'May', 'may']],
    ['Two crews and TWELVE boats crash-landed in 12 places.', isNumberWord, ['Two', 'TWELVE']],
  ])('%j', (text, isListed, words) => {
    expect(
      wordsOf(text)
        .filter(isListed)
        .map((token) => token.text),
    ).toEqual(words);
  });

  it('are those of the word itself, also where it was put together or tagged anew', () => {
    const tokens = wordsOf('Cmdr. Roy Ames crash-landed in Horvatić while a newly imposed deadline passed.');
    for (const { lower, lists } of tokens) expect(lists, lower).toBe(listsOf(lower));
  });
});
