import type { Status, TimeExpression } from '../../../types.ts';
import { PROGRESS_VERBS } from '../events/event-verbs.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

const ANNOUNCED = new Set(['schedule', 'slate', 'set', 'due', 'plan', 'prepare']);

/** Status of what a clause tells, by its verb's form: never `statement`. */
export function statusOfVerb(verb: VerbGroup, time: TimeExpression | null): Status {
  if (verb.modal) return statusOfModal(verb, time);
  if (verb.form === 'infinitive')
    return time?.relation === 'by' || time?.relation === 'until' ? 'deadline' : 'proposed';
  if (verb.progressive)
    return time && verb.tense === 'present' && (looksAhead(time) || PLANNING.has(verb.lemma)) ? 'scheduled' : 'ongoing';
  const sinceThen = time?.relation === 'since' && verb.tense === 'present';
  if (verb.perfect && (PROGRESS_VERBS.has(verb.lemma) || sinceThen)) return 'ongoing';
  if (verb.tense === 'present' && !verb.perfect && (isTold(verb, time) || (!verb.passive && looksBack(verb))))
    return 'occurred';
  if (verb.tense === 'present' && !verb.perfect) return ANNOUNCED.has(verb.lemma) || time ? 'scheduled' : 'ongoing';
  return 'occurred';
}

/** “The vote follows talks on Tuesday”. */
export const looksBack = ({ lemma, tense, modal }: VerbGroup): boolean =>
  lemma === 'follow' && tense === 'present' && modal === null;

/** “Rivals meet in 2019”, “Feb. 20, 2024: She is indicted”: the past in the present tense. */
const isTold = ({ passive }: VerbGroup, time: TimeExpression | null): boolean =>
  time?.direction === 'past' && (!passive || (time.start === 0 && time.relation === null));

/** “should be restored by Sunday” is expected, “should leave by Sunday” is asked. */
function statusOfModal({ modal, passive }: VerbGroup, time: TimeExpression | null): Status {
  const limited = time?.relation === 'by' || time?.relation === 'until';
  if (modal === 'must' && time?.relation === 'on') return 'scheduled';
  if (modal === 'must' || (modal === 'should' && !passive)) return limited ? 'deadline' : 'proposed';
  if (modal === 'will') return time ? 'scheduled' : 'proposed';
  return 'proposed';
}

/** “is targeting Oct. 21”. */
const PLANNING = new Set(['plan', 'target', 'aim', 'prepare', 'schedule', 'hope', 'eye', 'seek']);

const looksAhead = (time: TimeExpression): boolean =>
  time.direction === 'future' || time.relation === 'by' || time.relation === 'until' || namesFuture(time);

/** “next week”, “in three days”: ahead of the publication, whatever the verb. */
export function namesFuture({ form }: TimeExpression): boolean {
  if (form.kind === 'relative') return form.shift > 0;
  return form.kind === 'shift' ? form.by > 0 && form.from === 'publication' : false;
}

const DEMANDING = new Set(
  'order tell ask urge demand require request have give must need want call allow let direct instruct warn force press threaten vow pledge promise convey set face get'.split(
    ' ',
  ),
);

/** Whether “by Friday” limits what somebody must do, rather than saying when something is expected. */
export function setsDeadline(governor: string): boolean {
  return DEMANDING.has(governor);
}

/** Verbs after which what stands in the infinitive happened, when they are past: “began to appear”, “was forced to land”. */
const DONE = new Set(
  'begin start continue manage come go help become return stop force cause lead prove rise fly rush turn emerge gather proceed use get have appear seem happen opt dare help fail struggle able unable free oblige compel'.split(
    ' ',
  ),
);

/** “is due to open”, “is expected to close”: what a verb before an infinitive makes of it. */
export function statusOfPlan(governor: string, past = false): Status {
  if (past && DONE.has(governor)) return 'occurred';
  if (past && /^(?:intend|plan|mean|plot|hope|want)$/.test(governor)) return 'proposed';
  return /^(?:expect|forecast|predict|project|hope|want|seek|aim|propose|offer|be)$/.test(governor)
    ? 'proposed'
    : 'scheduled';
}
