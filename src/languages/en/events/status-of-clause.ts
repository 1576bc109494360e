import type { Kind, Status } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { setsDeadline, statusOfPlan, statusOfVerb } from '../status/read-status.ts';
import { type Candidate, groupOf } from './candidates.ts';
import { type ClauseSense, senseOf } from './classify-clause.ts';
import type { FrameTime } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { datesDeadline } from './time-of-clause.ts';

export function statusOf(reading: SentenceReading, { clause, verb, sense, time }: Candidate): Status {
  if (time && datesDeadline(reading.frame, time)) return 'deadline';
  if (sense.speech && clause.verb.modal) return statusOfVerb(clause.verb, time?.expression ?? null);
  if (sense.speech === 'forecast') return 'proposed';
  if (sense.speech === 'offer' && !hasSpeech(reading, clause)) return 'proposed';
  if (sense.speech) return 'statement';
  const part = time ? groupOf(reading, clause, time) : verb;
  if (time?.expression.relation === 'for' && /^(?:set|schedule|fix|slate|plan)$/.test(clause.verb.lemma))
    return 'scheduled';
  if (time?.expression.relation === 'until' && /^(?:have|give)$/.test(clause.verb.lemma)) return 'deadline';
  if (
    part.form === 'infinitive' &&
    (clause.verb.tense !== 'past' || clause.verb.passive || clause.verb.lemma === 'be')
  ) {
    const limited = time?.expression.relation === 'by' && setsDeadline(clause.verb.lemma);
    return limited
      ? 'deadline'
      : statusOfPlan(
          clause.verb.lemma === 'be' ? (reading.frame.tokens[clause.verb.last + 1]?.lemma ?? 'be') : clause.verb.lemma,
        );
  }
  if (/^(?:expect|forecast|predict|project)$/.test(clause.verb.lemma)) return 'proposed';
  return statusOfVerb(clause.verb, time?.expression ?? null);
}

function hasSpeech(reading: SentenceReading, clause: Clause): boolean {
  return (
    reading.frame.speech.length > 0 ||
    reading.frame.tree.clauses.some((other) => other.role === 'complement' && other.start > clause.verb.last)
  );
}

export function kindOf(reading: SentenceReading, sense: ClauseSense, status: Status): Kind {
  if (status === 'statement') return 'statement';
  if (status === 'deadline') return 'deadline';
  if (
    sense.kind === 'attack' &&
    reading.story.isLabour &&
    sense.noun !== null &&
    reading.frame.tokens[sense.noun]?.lemma === 'strike'
  )
    return 'strike-action';
  return sense.kind === null || sense.kind === 'statement' ? 'other' : sense.kind;
}

export function isDenied(reading: SentenceReading, { clause }: Candidate): boolean {
  const next = reading.frame.tokens
    .slice(clause.verb.last + 1, clause.verb.last + 3)
    .map((token) => token.text.toLowerCase());
  return (
    clause.verb.lemma === 'fail' ||
    next.includes('no') ||
    /^no$/i.test(reading.frame.tokens[clause.subject?.start ?? -1]?.text ?? '')
  );
}

export function innerStatus(reading: SentenceReading, clause: Clause, group: VerbGroup, time: FrameTime): Status {
  const status =
    group.form === 'infinitive' && clause.verb !== group
      ? statusOfPlan(clause.verb.lemma)
      : /^(?:schedule|plan|slate)$/.test(group.lemma) && group !== clause.verb
        ? 'scheduled'
        : statusOfVerb(group.form === 'gerund' ? clause.verb : group, time.expression);
  const main = reading.frame.tree.clauses.find(
    (other) => other.role === 'main' && other.verb.first < clause.verb.first,
  );
  const forecast = main && clause.role === 'complement' && senseOf(reading.frame, main).speech === 'forecast';
  return forecast && status !== 'occurred' ? 'proposed' : status;
}
