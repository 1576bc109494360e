import type { MentionTime, Status } from '../../../types.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { looksBack } from '../status/read-status.ts';
import type { FrameTime } from './frame.ts';
import { DECLARING } from './moved-days.ts';

/** A mention’s own time expression, with what its verb knows of where it lies: “will take the oath … on Wednesday”. */
export function expressedTime(
  { index, expression }: FrameTime,
  status: Status,
  verb: VerbGroup,
  governor: VerbGroup = verb,
): MentionTime {
  const said = { from: 'expression', expression: index } as const;
  // “in 30 days”: dates nothing but what is to come
  if (expression.form.kind === 'duration' && expression.form.anchor === undefined) return { ...said, ahead: true };
  const wasPlanned =
    governor.tense === 'past' &&
    (governor.lemma === 'be' || governor.passive || (governor.perfect && status === 'proposed')) &&
    status !== 'deadline';
  // “A decision was expected on Friday”
  if (wasPlanned && verb === governor && governor.lemma === 'expect' && !governor.perfect)
    return { ...said, ahead: true };
  // “were bailed until May”
  if (wasPlanned && status === 'scheduled' && expression.relation === 'until') return { ...said, ahead: true };
  // “A hearing was penciled in for October”
  if (
    wasPlanned &&
    status === 'scheduled' &&
    verb === governor &&
    expression.relation === 'for' &&
    LISTED.has(verb.lemma)
  )
    return { ...said, ahead: true };
  // “declared three days of mourning from Monday”, “announced a strike starting on Friday”
  if (status === 'scheduled' && verb === governor && !verb.passive && DECLARING.has(verb.lemma))
    return { ...said, ahead: true };
  // “was originally due to open in May”, “had been due to meet in May”
  if (wasPlanned && status === 'scheduled' && verb !== governor && expression.direction === 'past')
    return { ...said, behind: true };
  const goesOn = expression.relation === 'until' && governor.tense !== 'past' && verb.form !== 'gerund';
  const ahead = !wasPlanned && (goesOn || liesAhead(expression.relation, status, verb));
  if (ahead) return { ...said, ahead: true };
  const wasMeant = status === 'proposed' && governor.perfect && governor.tense === 'past' && !governor.passive;
  const entry = expression.direction === 'past' && expression.start === 0 && status === 'occurred';
  // “told them to answer by June 30” says nothing of when they were told.
  const isLimit = status === 'statement' && expression.relation === 'by';
  return entry || wasMeant || (!isLimit && liesBehind(status, verb, governor)) ? { ...said, behind: true } : said;
}

const LISTED = new Set(['pencil', 'list', 'fix', 'adjourn', 'book', 'set']);

/** “lost control of parliament in April”, “cleared the rocket in January”: done by the time of writing. */
function liesBehind(status: Status, verb: VerbGroup, governor: VerbGroup): boolean {
  const done = (governor.tense === 'past' && governor.modal === null) || looksBack(governor);
  // “a full schedule was operating by Saturday”
  if (status === 'ongoing' && done && verb === governor) return true;
  // “have endured a shutdown on February 21”
  if (status === 'occurred' && governor.perfect && governor.tense === 'present' && UNDERGOING.has(governor.lemma))
    return true;
  // “proposed the rules in May”
  if (done && status === 'proposed' && verb === governor && /^(?:propose|offer)$/.test(verb.lemma)) return true;
  return done && (status === 'occurred' || (status === 'statement' && verb.form !== 'infinitive'));
}

const UNDERGOING = new Set(['endure', 'suffer', 'see', 'experience', 'witness', 'undergo', 'survive', 'weather']);

/** “had been planned for Oct. 2” lay ahead once; “has been listed for Thursday” still does. */
function liesAhead(relation: FrameTime['expression']['relation'], status: Status, verb: VerbGroup): boolean {
  if (status === 'deadline') return true;
  if (verb.lemma === 'invite') return status === 'scheduled';
  if (verb.tense === 'past') return false;
  return (status === 'scheduled' || status === 'proposed') && (!verb.perfect || relation === 'for');
}
