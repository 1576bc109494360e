import { parseEdtf } from '../calendar/edtf.ts';
import type { Language } from '../language.ts';
import { type ResolvedTime, resolveTime } from '../pipeline/6-date/resolve-time.ts';
import type { DateStep, Edtf, TimeExpression, TimexType } from '../types.ts';

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
  const placed = findPlaced(text, language);
  const narrative = isNarrative(
    placed.map(({ expression }) => expression),
    publication?.first ?? null,
  );
  let reference: Edtf | null = null;
  return placed.map(({ expression, offset }) => {
    const resolved: ResolvedTime = resolveTime(expression, { publication, reference, narrative });
    const { date } = resolved;
    if (date && resolved.type !== 'DURATION' && !date.edtf.includes('..')) reference = date.edtf;
    const { start, end } = { start: expression.start + offset, end: expression.end + offset };
    return {
      start,
      end,
      text: text.slice(start, end),
      type: resolved.type,
      value: resolved.value,
      edtf: date?.edtf ?? null,
      steps: date?.steps ?? [],
    };
  });
}

/** Rules look no further than a line: sentence borders cost more than they give here. */
function findPlaced(text: string, language: Language): readonly Placed[] {
  const placed: Placed[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const sentence = { text: match[0], tokens: [], index: placed.length, quotations: [] };
    for (const expression of language.times(sentence)) placed.push({ expression, offset: match.index });
  }
  return placed;
}

/** A text most of whose years lie well before it appeared tells history. */
export function isNarrative(expressions: readonly TimeExpression[], publicationDay: number | null): boolean {
  if (publicationDay === null) return false;
  const publicationYear = 1970 + publicationDay / 365.2425;
  const years = expressions.flatMap(({ form }) =>
    form.kind === 'calendar' && form.year !== undefined ? [form.year] : [],
  );
  const distant = years.filter((year) => Math.abs(publicationYear - year) > 2).length;
  return distant >= 4 && distant > years.length * 0.6;
}
