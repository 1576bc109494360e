import type { Language } from '../../language.ts';
import type { CleanText, Sentence } from '../../types.ts';

/** Sentences with their words and quotations, in order. */
export function splitSentences(clean: CleanText, language: Language): readonly Sentence[] {
  throw new Error(`not built yet: ${clean.article} ${language.code}`);
}
