import { startOf } from '../drawing/spans.ts';
import type { KnownRow } from './reader-data.ts';

/** Indexes of the dated events, in the drawing's order: by where they start. */
export function byStart(rows: readonly KnownRow[]): readonly number[] {
  const starts = new Float64Array(rows.length);
  const dated: number[] = [];
  rows.forEach((row, index) => {
    if (row.first === null && row.last === null) return;
    starts[index] = startOf(row);
    dated.push(index);
  });
  return dated.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
}
