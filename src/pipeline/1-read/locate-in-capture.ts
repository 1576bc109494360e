import type { Span } from '../../types.ts';

/** A text's letters and digits alone, each with the index it came from. */
interface Folded {
  readonly text: string;
  readonly index: readonly number[];
}

/** Finds stretches of an article in its capture: what was typed is compared, not how it was set. */
export interface CaptureIndex {
  /** The stretch of the capture with the same words, the first at or after `from`; `null` when there is none. */
  readonly locate: (quote: string, from?: number) => Span | null;
}

/** An index over a capture's decoded text; tags and entities of HTML count for nothing. */
export function indexCapture(capture: string): CaptureIndex {
  const folded = fold(capture);
  return {
    locate: (quote, from = 0) => {
      const needle = fold(quote).text;
      if (needle === '') return null;
      const after = folded.text.indexOf(needle, firstAtOrAfter(folded.index, from));
      const at = after >= 0 ? after : folded.text.indexOf(needle);
      const first = folded.index[at];
      const last = folded.index[at + needle.length - 1];
      return at < 0 || first === undefined || last === undefined ? null : withMarks(capture, first, last + 1, quote);
    },
  };
}

const TAG = /<[a-z/!][^<>]{0,2000}>/giy;
const ENTITY = /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,31});/giy;

function fold(text: string): Folded {
  const index: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const skipped = skipAt(TAG, text, at) || skipAt(ENTITY, text, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const point = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (/[\p{L}\p{N}]/u.test(point)) {
      const kept = point.normalize('NFKC').toLowerCase();
      for (let unit = 0; unit < kept.length; unit += 1) index.push(at);
      folded += kept;
    }
    at += point.length;
  }
  return { text: folded, index };
}

function skipAt(pattern: RegExp, text: string, at: number): number {
  const mark = text[at];
  if (mark !== '<' && mark !== '&') return 0;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function firstAtOrAfter(index: readonly number[], from: number): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes in the marks that the quote begins and ends with: its quotation marks and its full stop. */
function withMarks(capture: string, start: number, end: number, quote: string): Span {
  const before = /^[^\p{L}\p{N}]*/u.exec(quote)?.[0].trim() ?? '';
  const after = closingMarks(quote);
  const first = capture.slice(start - before.length, start) === before ? start - before.length : start;
  const last = capture.slice(end, end + after.length) === after ? end + after.length : end;
  return { start: first, end: last };
}

function closingMarks(quote: string): string {
  let start = quote.length;
  while (start > 0 && !/[\p{L}\p{N}]/u.test(quote.charAt(start - 1))) start -= 1;
  return quote.slice(start).trim();
}
