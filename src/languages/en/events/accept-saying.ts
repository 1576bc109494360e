import type { Clause } from '../grammar/clauses.ts';
import { headOf, type TokenSpan } from '../grammar/noun-phrases.ts';
import type { ClauseSense } from './classify-clause.ts';
import type { Frame } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { subjectOf } from './subject-of.ts';

/** Whether what somebody says is told as news; not what is always said, or nothing at all. */
export function acceptsSaying(reading: SentenceReading, clause: Clause, sense: ClauseSense): boolean {
  if (clause.verb.negated || saysNothing(clause)) return false;
  const subject = subjectOf(reading, clause);
  if (!subject && clause.verb.tense !== 'past') return false;
  // “The agency estimates that a third of them are in need”: a figure that stands
  if (clause.verb.lemma === 'estimate' && clause.verb.tense === 'present') return false;
  if (clause.verb.tense === 'present' && clause.verb.progressive && /^(?:refuse|demand)$/.test(sense.speech ?? ''))
    return subject !== null;
  if (clause.verb.tense === 'present' && !clause.verb.perfect)
    return (
      subject !== null &&
      (subject.type !== 'group' ||
        isLeadOfOne(reading, clause) ||
        isOfForce(reading, clause) ||
        isNewInLead(reading, clause)) &&
      sense.speech !== 'offer' &&
      sense.speech !== 'express'
    );
  return sense.speech !== 'forecast' || clause.verb.tense === 'past';
}

/** “Police say two people were killed”: who deals with it tells what is new, also in the present. */
const isOfForce = ({ frame: { tokens } }: SentenceReading, { subject, verb }: Clause): boolean =>
  subject !== null &&
  /^(?:say|report|confirm|allege|believe)$/.test(verb.lemma) &&
  (FORCES.has(tokens[headOf(tokens, subject)]?.lemma ?? '') || isOfTheirs(tokens, subject));

/** “the prosecutor’s office”, “the sheriff’s department”. */
const isOfTheirs = (tokens: Frame['tokens'], { start, end }: TokenSpan): boolean =>
  /^(?:office|department|spokesman|spokeswoman|spokesperson|chief)$/.test(tokens[end - 1]?.lemma ?? '') &&
  tokens.slice(start, end - 1).some(({ lemma }) => FORCES.has(lemma) || lemma === 'attorney');

/** “The port's owner says it has sold the cranes”: what a report opens with is new, whoever says so. */
const isNewInLead = ({ frame, story }: SentenceReading, { verb, role }: Clause): boolean =>
  role === 'main' &&
  verb.lemma === 'say' &&
  story.isLead(frame) &&
  frame.tree.clauses.some(
    (said) =>
      said.role === 'complement' &&
      said.start <= verb.last + 2 &&
      said.start > verb.last &&
      (said.verb.perfect || said.verb.tense === 'past' || said.verb.modal === 'will'),
  );

const FORCES = new Set(
  'army military navy militia medic rescuer police officer authority prosecutor investigator detective cop deputy firefighter sheriff affidavit complaint indictment witness relative neighbour neighbor lawyer'.split(
    ' ',
  ),
);

/** “A woman who saw it says …”: somebody without a name, with whose words a report opens. */
const isLeadOfOne = ({ frame: { tokens, sentence }, story }: SentenceReading, { subject }: Clause): boolean =>
  sentence.index <= story.leadSentences + 2 &&
  !story.drafts.some(({ clause }) => clause !== null && clause.verb.tense === 'past') &&
  subject !== null &&
  /^(?:an?|one)$/i.test(tokens[subject.start]?.text ?? '');

/** “declined to comment”, “refused to say”. */
function saysNothing({ verb, parts }: Clause): boolean {
  const next = parts.find((part) => part.first > verb.last);
  return (
    /^(?:decline|refuse)$/.test(verb.lemma) &&
    next !== undefined &&
    /^(?:comment|say|answer|discuss|elaborate|respond|speak|confirm|speculate|talk)$/.test(next.lemma)
  );
}
