import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers } from 'wink-nlp';
import { placeWords } from '../placed-words.ts';

const wink = winkNLP(english, ['sbd', 'pos']);

/** Each word as wink-nlp has it, with a bar before every sentence. */
function byWink(text: string): readonly string[] {
  const { its, readDoc } = wink;
  const doc = readDoc(text);
  // wink-nlp's types give `lemma` one argument more than `out` takes; the function must be this very one.
  const lemma = its.lemma as unknown as ItsHelpers['value'];
  const words = doc.tokens();
  const firsts = doc
    .sentences()
    .out(its.span)
    .map(([first]) => Number(first));
  return words.out().map((word, at) => {
    const tag = words.itemAt(at).out(its.pos);
    const bar = at > 0 && firsts.includes(at) ? '| ' : '';
    return `${bar}${word} ${tag === 'SPACE' ? 'X' : tag} ${words.itemAt(at).out(lemma).toLowerCase()}`;
  });
}

function byUs(text: string): readonly string[] {
  const [placed] = placeWords([text]);
  const starts = placed?.starts ?? [];
  return (placed?.words ?? []).map(
    ({ text: word, pos, lemma }, at) => `${at > 0 && starts.includes(at) ? '| ' : ''}${word} ${pos} ${lemma}`,
  );
}

describe('what wink-nlp says', () => {
  it.each([
    'The mill burned down on Monday, and 12 people were hurt. It won\'t reopen, Ann Hay said. "We can\'t," she added.',
    'Rates rose 2.5% to $3.4m in Q3 2024 (up from 1,250 in the 1990s). The U.S. was first; Mr. Hay was 54th.',
    'They\'re gonna go. He said: "No! Why should I?" (It was 6 a.m.) Then e-mails from ann@hay.example came… at 10:30pm.',
    'A re-run in the north-west... was "planned"; who\'d have known? #storm @hay https://hay.example/a?b=1 :-) ½ naïve café',
    'First line\nSecond line. Third\n\nFourth\u00a0km\u2009away "quoted"  twice   spaced \t tabbed\r\nreturned',
    ' ',
    '',
  ])('%j', (text) => expect(byUs(text)).toEqual(byWink(text)));

  it('is said of any heap of words', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BLANKS)), { maxLength: 60 }),
        (heap) => {
          const text = heap.flat().join('');
          expect(byUs(text)).toEqual(byWink(text));
        },
      ),
      { numRuns: 400 },
    ));
});

const BLANKS = [' ', ' ', ' ', ' ', ' ', '  ', '\n', '\n\n', '\u00a0', ' \u2009'];

const WORDS =
  `The the a mill Mill burned was has been will not to of in on by that which and but well down first Monday May 12 1,250 2.5% $3m
  said. said, 'no, "No, "No." No." (it it) it). U.S. U.S., Mr. Dr. B. a.m. p.m., Inc. St. can't won't It's it's they've who'd gonna cannot
  re-run north-west – — -- ... … ; : ? ! rising rose killing killed killer reports report plans planned close closes open hurt
  Ann Hay's mills' 1990s '90s 54th 3-2 AT&T e-mail zorbling Zorbland zorbs`.split(/\s+/);
