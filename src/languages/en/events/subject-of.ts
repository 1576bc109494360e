import type { Actor } from '../../../types.ts';
import { resolveActor } from '../actors/resolve-speaker.ts';
import type { Clause } from '../grammar/clauses.ts';
import { headOf, nounPhraseAt, type TokenSpan } from '../grammar/noun-phrases.ts';
import { attributes } from '../status/reporting-verbs.ts';
import type { Frame } from './frame.ts';
import type { SentenceReading } from './sentence-reading.ts';

export function subjectOf(reading: SentenceReading, clause: Clause): Actor | null {
  const { frame, story } = reading;
  const span =
    clause.subject ?? clause.antecedent ?? (attributes(clause.verb.lemma) ? subjectAfter(reading, clause) : null);
  if (!span) return null;
  const names = isWithin(frame.speech, span.start)
    ? frame.names
    : frame.names.filter(({ start }) => !isWithin(frame.speech, start));
  return (
    theyOf(reading, span) ??
    sayerOf(reading, clause, span) ??
    resolveActor(frame.tokens, span, names, story.cast, story.memory)
  );
}

/** Whom a speaker names is not the one who speaks: “I have called Marsh,” he said. */
const isWithin = (speech: Frame['speech'], at: number): boolean =>
  speech.some(({ first, last }) => at >= first && at < last);

/** “its fighters were accused of looting after they captured it”: the people that the sentence told of last. */
function theyOf({ frame, story }: SentenceReading, span: TokenSpan): Actor | null {
  if (!isThey(frame, span)) return null;
  const before = frame.tree.clauses.findLast(
    ({ subject, verb }) =>
      subject !== null &&
      verb.last < span.start &&
      !isThey(frame, subject) &&
      isPeople(frame.tokens[headOf(frame.tokens, subject)]?.lower ?? ''),
  );
  return before?.subject
    ? resolveActor(frame.tokens, before.subject, frame.names, story.cast, story.memory)
    : story.lastGroup(frame);
}

const isPeople = (word: string): boolean =>
  /(?:[a-z]{2}(?:ers|ors|ians|ists|ants|ents|ices)|[a-z]men|police|troops|forces|officials|rebels|people)$/.test(word);

const isThey = ({ tokens }: Frame, { start, end }: TokenSpan): boolean =>
  end - start === 1 && /^they$/i.test(tokens[start]?.text ?? '');

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
