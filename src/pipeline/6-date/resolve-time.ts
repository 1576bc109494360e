import type { DayBounds } from '../../calendar/edtf.ts';
import type { Edtf, ResolvedDate, TimeExpression, TimexType } from '../../types.ts';

/** What relative expressions count from. */
export interface TimeAnchors {
  /** When the article appeared: a day, a range, or unknown. */
  readonly publication: DayBounds | null;
  /** The last date in the text before this expression. */
  readonly reference: Edtf | null;
  /** What the article knows of a noun's date: “the deadline” → 2025-08-08. */
  readonly eventDate?: (noun: string) => Edtf | null;
}

export interface ResolvedTime {
  /** TIMEX3; the value of what can't be resolved is `XXXX-…` or its vague reference. */
  readonly type: TimexType;
  readonly value: string;
  /** For the timeline; `null` for durations without an anchor, sets and vague references. */
  readonly date: ResolvedDate | null;
}

/** Fills in what the words leave open. With a publication that is a range, what all its days allow. */
export function resolveTime(expression: TimeExpression, anchors: TimeAnchors): ResolvedTime {
  throw new Error(`not built yet: ${expression.text} ${anchors.reference}`);
}
