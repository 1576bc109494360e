import type { MentionTime, Status } from '../../../types.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import type { FrameTime } from './frame.ts';

/** A mention’s own time expression, with what its verb knows of where it lies: “will take the oath … on Wednesday”. */
export function expressedTime(
  { index, expression }: FrameTime,
  status: Status,
  verb: VerbGroup,
  governor: VerbGroup = verb,
): MentionTime {
  const said = { from: 'expression', expression: index } as const;
  const wasPlanned =
    governor.tense === 'past' && (governor.lemma === 'be' || governor.passive) && status !== 'deadline';
  return !wasPlanned && liesAhead(expression.relation, status, verb) ? { ...said, ahead: true } : said;
}

/** “had been planned for Oct. 2” lay ahead once; “has been listed for Thursday” still does. */
function liesAhead(relation: FrameTime['expression']['relation'], status: Status, verb: VerbGroup): boolean {
  if (status === 'deadline') return true;
  if (verb.tense === 'past') return false;
  if (status === 'scheduled' || status === 'proposed') return !verb.perfect || relation === 'for';
  return !verb.perfect && relation === 'until' && verb.form !== 'gerund';
}
