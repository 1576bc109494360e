import type { OffsetRun } from '../../types.ts';

/** The body offset of a character of the clean text; of a character between runs, the end of the run before. */
export function toBody(runs: readonly OffsetRun[], textOffset: number): number {
  const run = runs[lastStartingAtOrBefore(runs, textOffset)];
  if (!run) return runs[0]?.body ?? 0;
  return run.body + Math.min(textOffset - run.text, run.length);
}

/** Index of the last run that starts at or before an offset; −1 when none does. */
function lastStartingAtOrBefore(runs: readonly OffsetRun[], textOffset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.text ?? 0) <= textOffset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
