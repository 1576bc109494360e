import type { MentionTime, Status } from '../../../types.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { FrameTime } from './frame.ts';

/** A mention’s own time expression, with what its verb knows of where it lies: “will take the oath … on Wednesday”. */
export function expressedTime({ index, expression }: FrameTime, status: Status, verb: VerbGroup): MentionTime {
  const said = { from: 'expression', expression: index } as const;
  return expression.direction === null && liesAhead(expression.relation, status, verb)
    ? { ...said, ahead: true }
    : said;
}

function liesAhead(relation: FrameTime['expression']['relation'], status: Status, verb: VerbGroup): boolean {
  if (status === 'deadline') return true;
  if (verb.perfect || verb.tense === 'past') return false;
  if (status === 'scheduled' || status === 'proposed') return true;
  return relation === 'until' && verb.form !== 'gerund';
}
