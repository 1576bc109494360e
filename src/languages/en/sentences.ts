import type { SentenceSpan } from '../../language.ts';

/** Sentences of one block with their words. */
export function splitSentences(text: string): readonly SentenceSpan[] {
  return text ? [{ start: 0, end: text.length, tokens: [] }] : [];
}
