import type { WinkMethods } from 'wink-nlp';
import type { Token } from '../../types.ts';
import { asWritten, eachWord } from './tagged-word.ts';
import { tagger } from './tagger.ts';

/** Texts, each a block of an article, as written and as the tagger read them: at one go, which saves it a tenth. */
export interface TaggedTexts {
  readonly texts: readonly string[];
  readonly written: string;
  readonly straight: string;
  readonly doc: ReturnType<WinkMethods['readDoc']>;
}

/** The words of a text as written, each with its place there. */
export interface PlacedWords {
  readonly text: string;
  readonly words: readonly PlacedWord[];
  /** The first word of each sentence as the tagger sees them. */
  readonly starts: readonly number[];
}

/** A word whose place is counted anew once its sentence is known: no second one is made of each. */
export type PlacedWord = Omit<Token, 'start' | 'end'> & { start: number; end: number };

/** Two ends of a line are a word of its own to the tagger: nothing that it says of a text hangs on the one before. */
const BETWEEN = '\n\n';

export function tagTexts(texts: readonly string[]): TaggedTexts {
  const written = texts.join(BETWEEN);
  const straight = withStraightMarks(written);
  return { texts, written, straight, doc: tagger().readDoc(withPartsApart(straight)) };
}

/** The tagger knows straight marks better, and must say the same of both; letter for letter as long. */
function withStraightMarks(text: string): string {
  if (!/[‘’“”]/.test(text)) return text;
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

/**
 * The tagger takes “Hay's,” for one word that it then knows, and “Hay's” in all that it reads from then on; with a blank behind
 * it there are two, as there are without a mark. What is said of a text hangs on no text before.
 */
const withPartsApart = (text: string): string => text.replaceAll(/'(?:[sSdm]|ll|re|ve)(?=[^\s\w])/g, '$& ');

/** The tagger's words found again in each of the texts, one after another. */
export function placeWords(tagged: TaggedTexts): readonly PlacedWords[] {
  const { straight } = tagged;
  // They are the text's own letters in order: where they fill all of it, each stands right behind the one before.
  const close = place(tagged, (_, from) => from);
  return close.end === straight.length
    ? close.placed
    : place(tagged, (word, from) => straight.indexOf(word, from)).placed;
}

type StartOf = (word: string, from: number) => number;

interface Placing {
  readonly placed: readonly PlacedWords[];
  /** Of the last word. */
  readonly end: number;
}

function place({ texts, written, straight, doc }: TaggedTexts, startOf: StartOf): Placing {
  const isStraight = straight === written;
  const sentences = firstWords(doc);
  const placed: PlacedWords[] = [];
  let [at, sentence, cursor, offset, end] = [-1, 0, 0, 0, -BETWEEN.length];
  let words: PlacedWord[] = [];
  let starts: number[] = [];
  const nextText = () => {
    [words, starts] = [[], [0]];
    const text = texts[placed.length] ?? '';
    placed.push({ text, words, starts });
    offset = end + BETWEEN.length;
    end = offset + text.length;
  };
  nextText();
  eachWord(doc.tokens(), tagger().its, (word) => {
    at += 1;
    if (at === sentences[sentence]) {
      sentence += 1;
      if (words.length > 0) starts.push(words.length);
    }
    if (word.length === 0) return;
    const start = startOf(word.text, afterBlanks(written, cursor));
    if (start < 0) return;
    cursor = start + word.length;
    if (cursor > end) {
      // What stands between two texts; of those without a word, all at once.
      while (cursor > end && placed.length < texts.length) nextText();
      return;
    }
    const { text, lower, lemma, pos, lists } =
      isStraight || !word.marked ? word : asWritten(word, written.slice(start, cursor));
    words.push({ start: start - offset, end: cursor - offset, text, lower, lemma, pos, lists });
  });
  while (placed.length < texts.length) nextText();
  return { placed, end: cursor };
}

/** The tagger counts blanks as words of none. */
function afterBlanks(text: string, from: number): number {
  let at = from;
  let code = text.charCodeAt(at);
  while (code === SPACE || (code >= NO_BREAK_SPACE && BLANKS.includes(text.charAt(at)))) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return at;
}

const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const BLANKS = '\u00a0\u2002\u2003\u2004\u2005\u2009\u200a\u202f\u205f';

/** First word of each sentence as the tagger sees them. */
function firstWords(doc: TaggedTexts['doc']): readonly number[] {
  const spans: unknown = doc.sentences().out(tagger().its.span);
  if (!Array.isArray(spans)) return [0];
  return spans.map((span: unknown) => (Array.isArray(span) ? Number(span[0]) : 0));
}
