import type { Actor, MentionTime, Status } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { deadlineHeadline } from '../headline/deadline-headline.ts';
import { quoteHeadline } from '../headline/quote-headline.ts';
import { restOf } from '../headline/rest-of-clause.ts';
import { tollHeadline } from '../headline/toll-headline.ts';
import { trimEnd } from '../headline/trim-end.ts';
import { clauseHeadline } from '../headline/write-headline.ts';
import { attributes } from '../status/reporting-verbs.ts';
import type { Candidate } from './candidates.ts';
import { timeOf } from './clause-time.ts';
import { groupOf } from './governing-verb.ts';
import { addDraft, type SentenceReading } from './sentence-reading.ts';
import { leadsToWords } from './spoken-verbs.ts';
import { isDenied, kindOf, statusOf } from './status-of-clause.ts';
import { agentOf, subjectOf } from './subject-of.ts';
import { isSameDay } from './told-at-clock.ts';

export function addClause(
  reading: SentenceReading,
  candidate: Candidate,
  tailSpeaker: Actor | null,
  tail: Clause | null,
  known: MentionTime | null = null,
): void {
  const { clause, sense } = candidate;
  const subject = subjectOf(reading, clause);
  const status = statusOf(reading, candidate);
  const kind = kindOf(reading, sense, status);
  const told = clause.verb.passive && clause.verb.lemma !== 'quote';
  const speaker = sense.speech ? (told ? agentOf(reading, clause) : subject) : tailSpeaker;
  const occasion = reading.found[0];
  const then: MentionTime | null =
    occasion?.time.from === 'nothing' && clause.role === 'main' && !candidate.time
      ? {
          from: 'mention',
          mention: reading.story.drafts.length,
          order: 'same',
          reason: 'on the occasion named in the sentence',
        }
      : null;
  const toll = kind === 'casualties' || kind === 'results' || kind === 'other' ? tollHeadline(reading.frame) : null;
  const written = known ?? then ?? timeOf(reading, candidate, status, kind, speaker, tail);
  const time: MentionTime =
    toll && isSameDay(written) ? { from: 'publication', reason: 'a toll as it is reported' } : written;
  const trigger = toll?.toll ?? sense.noun ?? clause.verb.head;
  const headline = toll?.headline ?? headlineOf(reading, candidate, subject, status);
  addDraft(reading, {
    clause,
    trigger,
    kind: toll ? 'casualties' : kind,
    status: time.from === 'mention' && time.order === 'since' ? 'ongoing' : status,
    speaker,
    subject,
    negated: (clause.verb.negated || isDenied(reading, candidate)) && candidate.time?.expression.relation !== 'until',
    time,
    headline,
    confidence: candidate.time ? 0.8 : 0.6,
  });
}

/** “urged them to release it “station by station””. */
const isWithinTask = ({ verb, parts }: Clause, first: number): boolean =>
  parts.some((part) => part.form === 'infinitive' && part.first > verb.last && part.last < first - 1);

/** “urged both sides “to step back””: a task that the sentence goes on with. */
const opensTask = ({ tokens }: SentenceReading['frame'], { verb }: Clause, first: number): boolean =>
  first > verb.last && tokens[first]?.text === 'to' && tokens[first + 1]?.pos === 'VERB';

function headlineOf(reading: SentenceReading, candidate: Candidate, subject: Actor | null, status: Status): string {
  const { clause, sense, time } = candidate;
  const { frame, story } = reading;
  const parts = { frame, clause, subject, status, cast: story.cast };
  const speech = frame.speech[0];
  const isTask = speech !== undefined && (opensTask(frame, clause, speech.first) || isWithinTask(clause, speech.first));
  const says = attributes(clause.verb.lemma) || isQuoted(clause) || leadsToWords(frame, clause, clause.verb);
  const quote = sense.speech && speech && !isTask && says && !hasComplement(reading, clause);
  const said = quote ? quoteHeadline(frame, subject, story.cast, speech) : null;
  if (said) return said;
  if (status === 'deadline') return deadlineHeadline(parts, time ? groupOf(reading, clause, time) : clause.verb);
  const rest = restOf(parts);
  if (status === 'statement' && attributes(clause.verb.lemma) && trimEnd(rest).length === 0)
    return bodyHeadline(reading, clause);
  return clauseHeadline(parts, rest);
}

/** “…,” she was quoted as saying. */
const isQuoted = ({ verb: { lemma, passive } }: Clause): boolean => lemma === 'quote' && passive;

/** “A window was smashed, a spokesman said, and …”: what is said stands before who says it. */
function bodyHeadline(reading: SentenceReading, attribution: Clause): string {
  const { frame, story } = reading;
  const clause = frame.tree.clauses.find((other) => other.role === 'main' && other.verb.last < attribution.verb.first);
  if (!clause) return '';
  return clauseHeadline({ frame, clause, subject: subjectOf(reading, clause), status: 'statement', cast: story.cast });
}

function hasComplement(reading: SentenceReading, clause: Clause): boolean {
  return reading.frame.tree.clauses.some(
    (other) =>
      other.role === 'complement' &&
      other.start >= clause.verb.last &&
      other.start <= clause.verb.last + 3 &&
      // “…,” he said, adding that …
      reading.frame.tokens[clause.verb.last + 1]?.text !== ',',
  );
}
