import type { Actor, Status } from '../../../types.ts';
import type { Cast } from '../actors/cast.ts';
import type { Frame } from '../events/frame.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** What a headline is made of. */
export interface HeadlineParts {
  readonly frame: Frame;
  readonly clause: Clause;
  /** Who the clause's subject is, when a name could be found. */
  readonly subject: Actor | null;
  readonly status: Status;
  readonly cast: Cast;
  /** Token where what is told of ends: an apposition's comma, the verb of the clause around it. */
  readonly until?: number;
  /** The verb whose own words follow, where that isn't the clause's: the second of two joined infinitives. */
  readonly told?: VerbGroup;
}
