import type { Kind } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { senseOf } from './classify-clause.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** “was walking with her son when a man fired on them”: what befell them is told, not the walk. */
export const isCutByHarm = ({ frame }: SentenceReading, { verb }: Clause): boolean =>
  frame.tree.clauses.some(
    (other) => other.marker === 'when' && other.start > verb.last && HARM.has(senseOf(frame, other).kind ?? 'other'),
  );

const HARM: ReadonlySet<Kind> = new Set(['attack', 'casualties', 'accident', 'death']);
