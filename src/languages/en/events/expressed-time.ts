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
  const goesOn = expression.relation === 'until' && governor.tense !== 'past' && verb.form !== 'gerund';
  const ahead = !wasPlanned && (goesOn || liesAhead(expression.relation, status, verb));
  return ahead ? { ...said, ahead: true } : said;
}

/** “had been planned for Oct. 2” lay ahead once; “has been listed for Thursday” still does. */
function liesAhead(relation: FrameTime['expression']['relation'], status: Status, verb: VerbGroup): boolean {
  if (status === 'deadline') return true;
  if (verb.tense === 'past') return false;
  return (status === 'scheduled' || status === 'proposed') && (!verb.perfect || relation === 'for');
}
