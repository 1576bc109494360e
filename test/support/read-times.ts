import { parseEdtf } from '../../src/calendar/edtf.ts';
import { findTimes } from '../../src/languages/en/time/find-times.ts';
import { resolveTimes } from '../../src/pipeline/6-date/resolve-times.ts';
import type { TimeExpression } from '../../src/types.ts';

/** Time expressions of one English text. */
export function find(text: string): readonly TimeExpression[] {
  return findTimes([{ text, tokens: [], index: 0, quotations: [] }]);
}

/** EDTF of every expression of a text that has a date, in order. */
export function dates(text: string, published: string | null): readonly string[] {
  return resolved(text, published).flatMap(({ date }) => date?.edtf ?? []);
}

/** TIMEX3 values with their types: `DATE 2025-08-01`. */
export function values(text: string, published: string | null): readonly string[] {
  return resolved(text, published).map(({ type, value }) => `${type} ${value}`);
}

function resolved(text: string, published: string | null) {
  return resolveTimes(find(text), { publication: published === null ? null : parseEdtf(published) });
}
