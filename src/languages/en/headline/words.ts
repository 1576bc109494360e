import type { Token } from '../../../types.ts';

/** Longest headline, in characters. */
export const LONGEST = 90;

/** A word of a headline: its text, whether a space stands before it, and the token it comes from. */
export interface HeadlineWord {
  readonly text: string;
  readonly spaced: boolean;
  readonly token: Token | null;
  /** The clause ends after it in the sentence too: “had been tampered with.” */
  readonly closes: boolean;
}

export function wordsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  leaveOut: (index: number) => boolean,
): HeadlineWord[] {
  const words: HeadlineWord[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (!token || leaveOut(index)) continue;
    if (index > 0 && leaveOut(index - 1) && POSSESSIVES.has(token.text)) {
      words.push({ text: 'the', spaced: true, token, closes: false });
      continue;
    }
    const closes =
      tokens[index + 1] === undefined ||
      tokens[index + 1]?.pos === 'PUNCT' ||
      (leaveOut(index + 1) && previous?.pos === 'VERB');
    words.push({ text: token.text, spaced: !previous || token.start > previous.end, token, closes });
  }
  return words;
}

const POSSESSIVES = new Set(["'", '’', "'s", '’s']);

/** In lower case: of most words their token knows it. */
export const lowerOf = ({ text, token }: HeadlineWord): string =>
  token?.text === text ? token.lower : text.toLowerCase();

export function joined(words: readonly HeadlineWord[]): string {
  let text = '';
  for (const word of words) text += word.spaced && word !== words[0] ? ` ${word.text}` : word.text;
  return text;
}

/** Characters of the words joined. */
export function lengthOf(words: readonly HeadlineWord[]): number {
  let length = 0;
  for (const word of words) length += word.text.length + (word.spaced && word !== words[0] ? 1 : 0);
  return length;
}
