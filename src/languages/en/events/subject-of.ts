import type { Actor } from '../../../types.ts';
import { resolveActor } from '../actors/resolve-speaker.ts';
import type { Clause } from '../grammar/clauses.ts';
import { nounPhraseAt, type TokenSpan } from '../grammar/noun-phrases.ts';
import { attributes } from '../status/reporting-verbs.ts';
import type { SentenceReading } from './sentence-reading.ts';

export function subjectOf(reading: SentenceReading, clause: Clause): Actor | null {
  const { frame, story } = reading;
  const span =
    clause.subject ?? clause.antecedent ?? (attributes(clause.verb.lemma) ? subjectAfter(reading, clause) : null);
  if (!span) return null;
  const they = span.end - span.start === 1 && /^they$/i.test(frame.tokens[span.start]?.text ?? '');
  if (they) return story.lastGroup(frame);
  return sayerOf(reading, clause, span) ?? resolveActor(frame.tokens, span, frame.names, story.cast, story.memory);
}

/** “…, while Granger insisted it had made an offer”: the one who says so. */
function sayerOf(reading: SentenceReading, clause: Clause, { start, end }: TokenSpan): Actor | null {
  const { tokens, tree } = reading.frame;
  const pronoun = end - start === 1 && /^(?:it|he|she)$/i.exec(tokens[start]?.text ?? '')?.[0].toLowerCase();
  if (!pronoun || clause.role !== 'complement') return null;
  const teller = tree.clauses.findLast(
    ({ verb, subject }) => subject !== null && verb.last < start && verb.last >= start - 3,
  );
  if (!teller || teller.role === 'complement' || !attributes(teller.verb.lemma)) return null;
  const actor = subjectOf(reading, teller);
  const isPerson = actor?.type === 'person';
  return actor && isPerson === (pronoun !== 'it') && actor.type !== 'place' ? actor : null;
}

/** “…,” said Jack Watling of the institute. */
export function subjectAfter(reading: SentenceReading, clause: Pick<Clause, 'verb' | 'end'>): Clause['subject'] {
  const start = clause.verb.last + 1;
  let end = start;
  while (end < clause.end && /^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(reading.frame.tokens[end]?.pos ?? '')) end++;
  return end > start ? { start, end } : null;
}

/** “was told by the police to leave”: who did what a passive verb tells. */
export function agentOf({ frame, story }: SentenceReading, { verb }: Clause): Actor | null {
  if (frame.tokens[verb.last + 1]?.text !== 'by') return null;
  const span = nounPhraseAt(frame.tokens, frame.masked, verb.last + 2, frame.tokens.length);
  return resolveActor(frame.tokens, span, frame.names, story.cast, story.memory);
}

/** “No one was hurt”, “Neither side claimed …”. */
export function deniesSubject(reading: SentenceReading, clause: Clause): boolean {
  return (
    clause.subject !== null &&
    /^(?:no|none|nobody|neither|nothing|no-one)$/i.test(reading.frame.tokens[clause.subject.start]?.text ?? '')
  );
}
