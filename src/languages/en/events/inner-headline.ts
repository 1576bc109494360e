import type { Actor } from '../../../types.ts';
import type { Clause } from '../grammar/clauses.ts';
import { findSubject, type TokenSpan } from '../grammar/noun-phrases.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { fitTo } from '../headline/fit-words.ts';
import type { HeadlineParts } from '../headline/headline-parts.ts';
import { nameFor } from '../headline/quote-headline.ts';
import { capital, tidy } from '../headline/tidy.ts';
import { joined, LONGEST, wordsOf } from '../headline/words.ts';
import { clauseHeadline, partHeadline } from '../headline/write-headline.ts';
import { senseOf } from './classify-clause.ts';
import type { FrameTime } from './frame.ts';
import { looksBackFrom } from './governing-verb.ts';
import { isMovedTo } from './moved-days.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isOutcome } from './status-of-clause.ts';

/** The headline of a happening that another clause holds, from its own words where it has a subject. */
export function innerHeadline(
  reading: SentenceReading,
  parts: HeadlineParts,
  clause: Clause,
  group: VerbGroup,
  time: FrameTime,
): string {
  if (looksBackFrom(reading, clause, group))
    return clauseHeadline({ ...parts, clause: { ...clause, verb: asTold(group) } });
  const plain = clauseHeadline(isOfUnnamed(parts) ? undergone(parts) : parts);
  if (!reading.found.some(({ headline }) => headline === plain)) return plain;
  if (group === clause.verb && isMovedTo(reading.frame, group, time)) return movedHeadline(reading, group) ?? plain;
  if (group.form === 'infinitive') {
    const own = subjectBetween(reading, group);
    return own
      ? clauseHeadline({ ...parts, clause: { ...clause, verb: asTold(group), subject: own }, subject: null })
      : isResolved(clause)
        ? clauseHeadline({ ...parts, clause: { ...clause, verb: asTold(group) } })
        : plain;
  }
  if (group.form !== 'gerund') return plain;
  // “pleaded guilty, having denied it in May”
  if (reading.frame.tokens[group.first]?.lower === 'having')
    return clauseHeadline({ ...parts, clause: { ...clause, verb: asTold(group) } });
  const follows = /^(?:before|after|while|when)$/.test(reading.frame.tokens[group.first - 1]?.lower ?? '');
  const goesOn = clause.verb.passive || !clause.parts.some(({ form }) => form === 'infinitive');
  return follows && goesOn && clause.subject
    ? clauseHeadline({ ...parts, clause: { ...clause, verb: asTold(group) } })
    : partHeadline(reading.frame, group);
}

/** “A petition they started in June …”: where nobody knows who “they” are, the petition is started. */
const isOfUnnamed = ({
  clause: { role, marker, subject: span, verb, antecedent },
  subject,
  frame,
}: HeadlineParts): boolean =>
  role === 'relative' &&
  marker === null &&
  subject === null &&
  antecedent !== null &&
  verb.ambiguous &&
  span !== null &&
  frame.tokens[span.start]?.pos === 'PRON';

const undergone = (parts: HeadlineParts): HeadlineParts => ({
  ...parts,
  clause: { ...parts.clause, subject: null, verb: { ...parts.clause.verb, passive: true } },
});

/** “voted on Tuesday to merge effective April 1”: the vote is told, and so is the merger. */
const isResolved = ({ verb, subject }: Clause): boolean =>
  subject !== null &&
  /^(?:vote|agree|decide|resolve|elect)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.passive &&
  !verb.perfect;

const asTold = (group: VerbGroup): VerbGroup => ({ ...group, form: 'finite', tense: 'past' });

/** “paving the way for talks to resume on Monday”: the talks resume. */
function subjectBetween({ frame: { tokens, masked } }: SentenceReading, { first }: VerbGroup): TokenSpan | null {
  for (let index = first - 2; index > Math.max(0, first - 8); index--) {
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[index]?.pos ?? '')) return null;
    if (tokens[index]?.lower !== 'for') continue;
    const span = findSubject(tokens, masked, index + 1, first);
    return span?.start === index + 1 && span.end === first ? span : null;
  }
  return null;
}

/** “pushed back the first landing to 2027”: the first landing is pushed back. */
function movedHeadline({ frame: { tokens, masked } }: SentenceReading, { head, last }: VerbGroup): string | null {
  const particle = /^(?:back|forward)$/.test(tokens[last + 1]?.text ?? '') ? ` ${tokens[last + 1]?.text}` : '';
  const from = last + (particle === '' ? 1 : 2);
  let to = from;
  while (to < tokens.length && !masked[to] && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[to]?.pos ?? '')) to++;
  const object = joined(
    fitTo(
      wordsOf(tokens, from, to, () => false),
      LONGEST,
    ),
  );
  const plural = /[a-z]s$/.test(tokens[to - 1]?.text ?? '') && tokens[to - 1]?.pos === 'NOUN';
  return to > from ? tidy(`${object} ${plural ? 'are' : 'is'} ${tokens[head]?.text}${particle}`) : null;
}

/** “We will sign on Monday” is headed by who says so, in their own words. */
export function spokenHeadline(
  { frame, spoken, story }: SentenceReading,
  written: string,
  speaker: Actor | null,
): string {
  const isPersonal = /\b(?:I|we|my|our|me|us|you|your|it|this|that|they|he|she)\b/i.test(written);
  if (!isPersonal || !spoken) return written;
  const name = speaker ? nameFor(speaker, story.cast) : '';
  const words = wordsOf(frame.tokens, spoken.first, spoken.last, () => false);
  return tidy(`${name === '' ? '' : `${name}: `}“${capital(joined(fitTo(words, LONGEST - name.length - 4)))}”`);
}

/** Where “launched on May 8, …” or “completed in May” ends, before the verb of its clause. */
export function endOfPart({ tokens }: SentenceReading['frame'], { verb, subject }: Clause, group: VerbGroup): number {
  const end = subject && subject.start > group.last ? subject.start : verb.first;
  const comma = tokens.findIndex(({ text }, index) => index > group.last && index < end && text === ',');
  return comma < 0 ? end : comma;
}

/** The clause whose words make the headline: a participle's own, else the clause around an infinitive. */
export function toldBy(reading: SentenceReading, clause: Clause, group: VerbGroup): Clause {
  const forecast = reading.frame.tree.clauses.find(
    (other) => other.role === 'main' && senseOf(reading.frame, other).speech === 'forecast',
  );
  if (forecast && clause.role === 'complement') return forecast;
  if (group.form === 'infinitive' && isOutcome(reading, group)) return cameOf(reading, clause, group);
  // “was appointed in May and elected the following year”
  const joined =
    clause.verb.passive &&
    firstOf(reading, clause, group) === group.first &&
    isJoined(reading, group) &&
    (clause.subject ?? clause.antecedent);
  if (group.form === 'participle' && joined) return { ...clause, verb: { ...group, passive: true } };
  return group.form === 'participle' && group !== clause.verb
    ? {
        ...clause,
        verb: { ...group, passive: true },
        subject: null,
        antecedent:
          group.first === clause.start ? clause.subject : toldOf(reading, clause, firstOf(reading, clause, group)),
      }
    : clause;
}

const isJoined = ({ frame: { tokens } }: SentenceReading, { first }: VerbGroup): boolean =>
  tokens[first - 1]?.pos === 'CCONJ';

/** “…, only for a fire to destroy them”: the fire destroyed them. */
function cameOf({ frame: { tokens, masked } }: SentenceReading, clause: Clause, group: VerbGroup): Clause {
  const comma = tokens.findLastIndex(({ text }, index) => index < group.first && text === ',');
  const own = tokens[comma + 2]?.lower === 'for' ? findSubject(tokens, masked, comma + 3, group.first) : null;
  return { ...clause, verb: { ...group, form: 'finite', tense: 'past' }, subject: own ?? clause.subject };
}

/** “a deal announced in May and completed in June”: both are told of what stands before the first. */
function firstOf({ frame: { tokens } }: SentenceReading, { parts }: Clause, { first }: VerbGroup): number {
  if (tokens[first - 1]?.pos !== 'CCONJ') return first;
  return parts.findLast((part) => part.form === 'participle' && part.first < first)?.first ?? first;
}

/** The noun before a participle; of “Orr, a lawyer first elected in 2013”, Orr. */
function toldOf(
  { frame: { tokens, masked } }: SentenceReading,
  { subject, verb }: Clause,
  at: number,
): Clause['antecedent'] {
  const adverb = /^(?:first|last|newly|recently|originally|once|now|initially|previously|formerly)$/.test(
    tokens[at - 1]?.text ?? '',
  );
  const last = phraseBefore(tokens, masked, adverb ? at - 1 : at);
  // “a filing with the agency dated July 11”
  const isDated =
    tokens[at]?.lower === 'dated' && last !== null && /^(?:with|to|from|by)$/.test(tokens[last.start - 1]?.lower ?? '');
  const near = isDated ? phraseBefore(tokens, masked, last.start - 1) : last;
  // “a recording made by a dispatcher, played for jurors”
  const agent = near !== null && tokens[at - 1]?.text === ',' && tokens[near.start - 1]?.text === 'by';
  const made = agent && near.start - 2 !== verb.last && tokens[near.start - 2]?.pos === 'VERB';
  const phrase = made ? phraseBefore(tokens, masked, near.start - 2) : near;
  const apposed =
    phrase !== null && subject !== null && tokens[phrase.start - 1]?.text === ',' && phrase.start === subject.end + 1;
  return apposed ? subject : phrase;
}
