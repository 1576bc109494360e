import type { Clause } from '../grammar/clauses.ts';
import type { TokenSpan } from '../grammar/noun-phrases.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import { fitTo } from '../headline/fit-words.ts';
import { tidy } from '../headline/tidy.ts';
import { joined, LONGEST, wordsOf } from '../headline/words.ts';
import { senseOf } from './classify-clause.ts';
import type { Frame, FrameTime } from './frame.ts';

/** “demanded a hearing by June 30”, “called for elections by the end of the year”: what is to be there by then. */
export function demandedBy(frame: Frame, clause: Clause | undefined, time: FrameTime): TokenSpan | null {
  if (!clause || time.expression.relation !== 'by' || time.first < clause.verb.last) return null;
  if (senseOf(frame, clause).speech !== 'demand') return null;
  const span = withCurrency(frame, phraseBefore(frame.tokens, frame.masked, time.first));
  const before = frame.tokens[(span?.start ?? 0) - 1]?.lower === 'for' ? 2 : 1;
  return span && span.start - before === clause.verb.last ? span : null;
}

/** “$15 million”, whose sign the tagger takes for no word of the phrase. */
function withCurrency(frame: Frame, span: TokenSpan | null): TokenSpan | null {
  return span && isCurrency(frame, span.start - 1) ? { ...span, start: span.start - 1 } : span;
}

/** The same without its sign, which names nothing. */
export const withoutCurrency = (frame: Frame, span: TokenSpan): TokenSpan =>
  isCurrency(frame, span.start) ? { ...span, start: span.start + 1 } : span;

const isCurrency = ({ tokens }: Frame, at: number): boolean => /^[$€£¥]$/.test(tokens[at]?.text ?? '');

/** “Deadline for a hearing” */
export function demandHeadline({ tokens }: Frame, { start, end }: TokenSpan): string {
  const words = wordsOf(tokens, start, end, () => false);
  return tidy(`Deadline for ${joined(fitTo(words, LONGEST - 'Deadline for '.length))}`);
}
