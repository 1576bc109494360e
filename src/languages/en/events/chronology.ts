import type { CleanText, Sentence, TimeExpression } from '../../../types.ts';

/** One day that begins a line is no list. */
const FEWEST_ENTRIES = 2;

/** Headings and words of a list of what is yet to come. */
const AHEAD =
  /\b(?:what(?:['’]s| is| happens| comes)? next|(?:days|weeks|months|year) ahead|lies ahead|upcoming|calendar|schedule|key dates|dates to|what to expect|coming (?:up|days|weeks|months))\b/i;
const WILL = /\b(?:will|is to|are to|due|expected|scheduled|set to)\b/;

interface Input {
  readonly clean: Pick<CleanText, 'blocks' | 'text' | 'omitted'>;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
}

/**
 * “March 3: A jury convicts the mayor”, “March 9 – The mayor resigns”, …: indexes of the days, without a year, that begin
 * the entries of a list of what happened.
 */
export function chronologyDays(input: Input): ReadonlySet<number> {
  const { sentences, times } = input;
  const days = times.flatMap((time, index) => (opensEntry(time, sentences[time.sentence]) ? [index] : []));
  if (days.length < FEWEST_ENTRIES) return new Set();
  const entries = days.flatMap((day) => sentences[times[day]?.sentence ?? -1] ?? []);
  const isAhead = linesAbove(input, entries[0]).some((line) => AHEAD.test(line));
  return isAhead || entries.some(({ text }) => WILL.test(text)) ? new Set() : new Set(days);
}

function opensEntry({ start, end, relation, form }: TimeExpression, sentence: Sentence | undefined): boolean {
  if (start !== 0 || relation !== null || form.kind !== 'calendar') return false;
  if (form.year !== undefined || form.month === undefined || form.day === undefined) return false;
  return /^ ?[:–—] ?\S/.test(sentence?.text.slice(end, end + 4) ?? '');
}

/** What may say that the list is of what is to come: a heading, the title, a short line that was left out. */
function linesAbove(
  { clean: { blocks, text, omitted }, title }: Input,
  first: Sentence | undefined,
): readonly string[] {
  const above = blocks.slice(0, first?.block ?? 0);
  const heading = above.findLast(({ kind }) => kind === 'heading');
  const shown = [heading, above.at(-1)].flatMap((block) => (block ? [text.slice(block.start, block.end)] : []));
  const left = omitted.map(({ quote }) => quote);
  return [title, ...shown, ...left].filter(({ length }) => length <= LONGEST_HEADING);
}

const LONGEST_HEADING = 60;
