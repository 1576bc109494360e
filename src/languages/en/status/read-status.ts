import type { Status, TimeExpression } from '../../../types.ts';
import { PROGRESS_VERBS } from '../events/event-verbs.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** Infinitives that follow these lie ahead: “plans to open”, “agreed to sell”. */
const AHEAD_VERBS = new Set(
  'plan intend expect hope aim want schedule set seek agree decide propose offer promise vow pledge threaten prepare vote slate project forecast anticipate'.split(
    ' ',
  ),
);
const ANNOUNCED = new Set(['schedule', 'slate', 'set', 'due', 'plan', 'prepare']);

/** Status of what a clause tells, by its verb's form: never `statement`. */
export function statusOfVerb(verb: VerbGroup, time: TimeExpression | null): Status {
  if (verb.modal) return statusOfModal(verb.modal, time);
  if (verb.form === 'infinitive')
    return time?.relation === 'by' || time?.relation === 'until' ? 'deadline' : 'proposed';
  if (verb.progressive) return time && looksAhead(time) && verb.tense === 'present' ? 'scheduled' : 'ongoing';
  if (verb.perfect && PROGRESS_VERBS.has(verb.lemma)) return 'ongoing';
  if (verb.tense === 'present' && !verb.perfect) return ANNOUNCED.has(verb.lemma) || time ? 'scheduled' : 'ongoing';
  return 'occurred';
}

function statusOfModal(modal: string, time: TimeExpression | null): Status {
  const limited = time?.relation === 'by' || time?.relation === 'until';
  if (modal === 'must' || modal === 'should') return limited ? 'deadline' : 'proposed';
  if (modal === 'will') return time ? 'scheduled' : 'proposed';
  return 'proposed';
}

const looksAhead = (time: TimeExpression): boolean =>
  time.direction === 'future' || time.relation === 'by' || time.relation === 'until' || namesFuture(time);

function namesFuture({ form }: TimeExpression): boolean {
  if (form.kind === 'relative') return form.shift > 0;
  return form.kind === 'shift' ? form.by > 0 && form.from === 'publication' : false;
}

/** “is expected to”, “plans to”, “is due to”: the infinitive is what is planned. */
export function liesAhead(clause: Clause): boolean {
  return AHEAD_VERBS.has(clause.verb.lemma) || clause.verb.lemma === 'be';
}
