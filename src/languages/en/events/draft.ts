import type { Actor, Kind, MentionTime, Status } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Frame } from './frame.ts';

/** A mention in the making. */
export interface Draft {
  readonly frame: Frame;
  readonly clause: Clause | null;
  /** Token that names the happening. */
  readonly trigger: number;
  readonly noun: boolean;
  readonly kind: Kind;
  readonly status: Status;
  readonly speaker: Actor | null;
  readonly subject: Actor | null;
  readonly negated: boolean;
  time: MentionTime;
  readonly headline: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}
