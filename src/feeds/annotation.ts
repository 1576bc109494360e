import { createHash } from 'node:crypto';
import type { ArticleReading, OffsetRun } from '../types.ts';

/** Characters of context on either side of a quote. */
const CONTEXT = 32;

/** A quote in its article, in the terms of the W3C Web Annotation Data Model. Positions count code points. */
export interface QuoteTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: [
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  ];
}

/** Where a sentence stands in its article's text; `source` is the address of the page it was read from. */
export function quoteTarget(reading: ArticleReading, sentence: number, source: string): QuoteTarget {
  const { clean } = reading;
  const { start, end } = placeOfSentence(reading, sentence);
  const before = [...clean.text.slice(Math.max(0, start - CONTEXT * 2), start)];
  const after = [...clean.text.slice(end, end + CONTEXT * 2)];
  const startPoint = codePoints(clean.text.slice(0, start));
  const exact = clean.text.slice(start, end);
  return {
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: before.slice(-CONTEXT).join(''),
        suffix: after.slice(0, CONTEXT).join(''),
      },
      { type: 'TextPositionSelector', start: startPoint, end: startPoint + codePoints(exact) },
    ],
  };
}

/** Offsets of a sentence in its article's clean text. */
export function placeOfSentence(
  { clean, sentences }: ArticleReading,
  sentence: number,
): { readonly start: number; readonly end: number } {
  const { position, text = '' } = sentences.find(({ index }) => index === sentence) ?? {};
  const start = position ? toText(clean.runs, position.start) : 0;
  return { start, end: start + text.length };
}

/** What positions count in: whoever has the article can tell whether theirs is the same text. */
export function textIdentity({ clean }: ArticleReading): { readonly sha256: string; readonly codePoints: number } {
  return { sha256: createHash('sha256').update(clean.text).digest('hex'), codePoints: codePoints(clean.text) };
}

/** The offset in the clean text of a character of the body. */
function toText(runs: readonly OffsetRun[], bodyOffset: number): number {
  const run = runs.findLast(({ body }) => body <= bodyOffset) ?? runs[0];
  return run ? run.text + Math.max(0, Math.min(bodyOffset - run.body, run.length)) : 0;
}

const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};
