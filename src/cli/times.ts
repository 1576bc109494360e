import { parseEdtf } from '../calendar/edtf.ts';
import type { Language } from '../language.ts';
import type { ResolvedTime } from '../pipeline/6-date/resolve-time.ts';
import { resolveTimes } from '../pipeline/6-date/resolve-times.ts';
import type { DateStep, Edtf, Span, TimeExpression, TimexType } from '../types.ts';

/** A text with the day it appeared. */
export interface TimesDocument {
  readonly doc: string;
  /** Document creation time: EDTF, or `null` when unknown. */
  readonly dct: Edtf | null;
  readonly text: string;
}

/** One expression with its TIMEX3 value; offsets into the document's text. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  /** For a timeline; `null` for what has no place on one. */
  readonly edtf: Edtf | null;
  readonly steps: readonly DateStep[];
  /** Other readings of the same words. */
  readonly alternatives: readonly Edtf[];
}

/** Every time expression of some documents, with values. */
export function tagDocuments(
  documents: readonly TimesDocument[],
  language: Language,
): readonly { readonly doc: string; readonly timexes: readonly Timex[] }[] {
  return documents.map((document) => ({ doc: document.doc, timexes: tagDocument(document, language) }));
}

interface Placed {
  readonly expression: TimeExpression;
  /** Where its line starts in the document. */
  readonly offset: number;
}

function tagDocument({ dct, text }: TimesDocument, language: Language): readonly Timex[] {
  const publication = dct === null ? null : parseEdtf(dct);
  const placed = findPlaced(text, language).flatMap(inParts);
  const resolved = resolveTimes(
    placed.map(({ expression }) => expression),
    { publication },
  );
  return placed.flatMap((found, index) => {
    const value = resolved[index];
    return value && found.expression.form.kind !== 'era' ? [timexOf(text, found, value)] : [];
  });
}

/** TIMEX3 marks both ends of “from 2014 to 2016”. */
function inParts({ expression, offset }: Placed): readonly Placed[] {
  return (expression.parts ?? [expression]).map((part) => ({ expression: part, offset }));
}

function timexOf(text: string, { expression, offset }: Placed, { type, value, date }: ResolvedTime): Timex {
  const { start, end } = { start: expression.start + offset, end: expression.end + offset };
  const words = text.slice(start, end);
  const { edtf = null, steps = [], alternatives = [] } = date ?? {};
  return { start, end, text: words, type, value, edtf, steps, alternatives };
}

/** Rules look no further than a paragraph: sentence borders cost more than they give here. */
function findPlaced(text: string, language: Language): readonly Placed[] {
  const placed: Placed[] = [];
  for (const [index, { start, end }] of paragraphs(text).entries()) {
    const sentence = { text: text.slice(start, end), tokens: [], index, quotations: [] };
    for (const expression of language.times([sentence])) placed.push({ expression, offset: start });
  }
  return placed;
}

/** Lines; those that were only wrapped for width belong together. */
function paragraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = { start: match.index, end: match.index + match[0].length };
    const before = spans.at(-1);
    const goesOn =
      before &&
      before.end + 1 === line.start &&
      isWrapped(text.slice(Math.max(before.start, before.end - 80), before.end), match[0]);
    if (before && goesOn) spans[spans.length - 1] = { start: before.start, end: line.end };
    else spans.push(line);
  }
  return spans;
}

/** A line that breaks off in mid-sentence, and one that takes it up. */
function isWrapped(before: string, line: string): boolean {
  const last = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  if (last.length < 40 || /[!?"”:]$/.test(last)) return false;
  return /^\s*\p{Ll}/u.test(line) || (/^\s*[\p{Lu}\d]/u.test(line) && last.length >= 60 && !last.endsWith('.'));
}
