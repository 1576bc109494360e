import type { Actor, Kind, Status } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { Frame } from './frame.ts';

/** A clause that nothing in its sentence dates. */
export interface UndatedClause {
  readonly frame: Frame;
  readonly clause: Clause;
  readonly verb: VerbGroup;
  readonly status: Status;
  readonly kind: Kind;
  readonly speaker: Actor | null;
  /** Asked for where it matters, as it takes a while to find. */
  readonly subject?: () => Actor | null;
  readonly spoken: boolean;
  /** “…, medics said”: told as news, however late in the article. */
  readonly attributed?: boolean;
}
